"""A line of experience answers nothing that the post asks for.

What you have done counts where it is like what the client wants done. A line of another kind of work, by its words and by
your profile's tags for it, that hardly shares a word with the post is one that they read past.

Fails 15:1:
    ---
    status: ready
    title: Podcast editor
    ---
    # Podcast editor

    ## Posting

    We need someone to edit our weekly podcast about gardens, clean the sound, cut the pauses, set the music, and write
    show notes with links for every guest.

    ## Proposal

    I edited a weekly podcast for two years.
    I rebuilt the warehouse inventory database of a pharmacy chain in Oracle.
Passes:
    ---
    status: ready
    title: Podcast editor
    ---
    # Podcast editor

    ## Posting

    We need someone to edit our weekly podcast about gardens, clean the sound, cut the pauses, set the music, and write
    show notes with links for every guest.

    ## Proposal

    I edited a weekly podcast for two years. I wrote notes and cleaned the sound of forty episodes. I enjoyed it.
    I rebuilt the warehouse database of a pharmacy chain, and your archive has the same trouble.
    I planned the lectures of a summer school for three seasons. That's the same kind of week.

    The work I described above is my closest example.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from vault_tool.language import prose
from vault_tool.language.wordlists import words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

if TYPE_CHECKING:
    from vault_tool.knowledge.who_applies import ExperienceLine
    from vault_tool.language.prose import Sentence

CODE = "P018"
NAME = "experience-not-asked-for"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads about other work, and looks for somebody who has done theirs."
LEAST = 4
"""Words that tell something: a shorter sentence says too little to be held against a post."""
LEAST_OF_POST = 14
"""Such words that a post has to have: a title alone does not say what is asked for."""
BY_CHANCE = 1
"""Words that two texts about different work share."""
AHEAD = 300
"""Characters of what stands behind a sentence that are looked at."""
FEW = 8
"""Words of the sentence behind it in which it may be likened."""
ALIKE = 0.5
"""Share of a sentence's words that a line of the profile has where the sentence is that line."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each sentence of what "I" did that is of no kind of work that the post asks for."""
    posting = context.posting
    if posting.proposal_span is None or note.section("Posting") is None:
        return
    from vault_tool.rules.engine import letter

    asked = _WantedWork(context)
    for sentence in letter.sentences(posting.proposal_text):
        announced = (
            posting.proposal_text[: sentence.span.start].rstrip(" \t").endswith(":")
        )  # "The closest thing I've done:"
        if announced or not letter.tells_what_was_done(sentence) or _says_why(posting.proposal_text, sentence):
            continue
        if asked.by_nobody(sentence):
            message = "nothing in the post asks for this: name work that is like theirs, or take it out"
            yield Finding(CODE, letter.placed(posting, sentence.span), message)


def _says_why(text: str, sentence: Sentence) -> bool:
    """Whether the sentence, or the one behind it, says how the work is like the client's: "the same kind that you need"."""
    behind = prose.of(text[sentence.span.end : sentence.span.end + AHEAD]).sentences[:1]
    if not words("letters", "theirs").isdisjoint(sentence.words):
        return True
    said = (*sentence.words, *(word for one in behind for word in one.words[:FEW]))
    return not words("letters", "likening").isdisjoint(said)


class _WantedWork:
    """What a post asks for, worked out where a sentence has to be held against it."""

    def __init__(self, context: Context) -> None:
        self._posting, self._profile, self._phrased = context.posting, context.profile, context.phrased

    def by_nobody(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of work that is not asked for."""
        from vault_tool.judging import deeds

        line = self._line(sentence)
        told = self._told(" ".join(word for word in sentence.words[2:] if not word.isdigit()))
        if sum(map(str.isalpha, self._words)) < LEAST_OF_POST or len(told) < LEAST or "years" in sentence.words:
            return False
        if len((told | self._told(" ".join(line.tags).replace("-", " "))) & self._words) > BY_CHANCE:
            return False
        return deeds.done_in(line).keys().isdisjoint(self._kinds)

    def _line(self, sentence: Sentence) -> ExperienceLine:
        """The line of the profile that a sentence is, with its tags; else one that says just that."""
        from vault_tool.knowledge.who_applies import ExperienceLine

        said = " ".join(sentence.words)
        told = self._told(said)
        lines = self._profile.experience if self._profile else ()
        alike = (line for line in lines if told and len(told & self._told(line.said)) >= ALIKE * len(told))
        return next(alike, ExperienceLine(said))

    def _told(self, words: str) -> frozenset[str]:
        from vault_tool.judging.experience import stems_of
        from vault_tool.language import likeness

        same = likeness.same_as(self._profile.same if self._profile else ())
        return likeness.about(words, same) - stems_of("common")

    @cached_property
    def _words(self) -> frozenset[str]:
        keys = ("title", "skills", "category", "client_industry")
        return self._told("\n".join((self._posting.words, *(self._posting.text(key) for key in keys))))

    @cached_property
    def _kinds(self) -> frozenset[str]:
        from vault_tool.judging.deeds import asked_in
        from vault_tool.notemaking.frontmatter import stated
        from vault_tool.posting.post import Post

        facts = {key: value for key, value in stated(self._posting.facts).items() if value is not None}
        return frozenset(asked_in(Post(self._posting.words, facts, phrased=self._phrased())))
