"""A line of experience answers nothing that the post asks for.

What you have done counts where it is like what the client wants done. A line that shares no word with the post, nor by your
profile's tags for it, is one that they read past.

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
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

if TYPE_CHECKING:
    from vault_tool.knowledge.who_applies import Profile
    from vault_tool.language.prose import Sentence

CODE = "P018"
NAME = "experience-not-asked-for"
SEVERITY = {"ready": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads about other work, and looks for somebody who has done theirs."
LEAST = 4
"""Words that tell something: a shorter sentence says too little to be held against a post."""
LEAST_OF_POST = 12
"""Such words that a post has to have: a title alone does not say what is asked for."""
ALIKE = 0.5
"""Share of a sentence's words that a line of the profile has where the sentence is that line."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each sentence of what "I" did that shares no telling word with the post."""
    posting = context.posting
    if posting.proposal_span is None or note.section("Posting") is None:
        return
    from vault_tool.language.likeness import stems
    from vault_tool.rules.engine import letter

    keys = ("title", "skills", "category", "client_industry")
    asked = stems("\n".join((posting.words, *(posting.text(key) for key in keys))))
    if len(asked) < LEAST_OF_POST:
        return
    for sentence in letter.sentences(posting.proposal_text):
        if letter.tells_what_was_done(sentence):
            told = _told(sentence, context.profile)
            if len(told) >= LEAST and told.isdisjoint(asked):
                message = "nothing in the post asks for this: name work that is like theirs, or take it out"
                yield Finding(CODE, letter.placed(posting, sentence.span), message)


def _told(sentence: Sentence, profile: Profile | None) -> frozenset[str]:
    """What a sentence tells of, with the tags of the profile's line that it is, and words that mean the same."""
    from vault_tool.language.likeness import stems

    said = stems(" ".join(word for word in sentence.words[2:] if not word.isdigit()))
    for line in profile.experience if profile else ():
        if said and len(said & stems(line.said)) >= ALIKE * len(said):
            said |= stems(" ".join(line.tags).replace("-", " "))
    for group in profile.same if profile else ():
        alike = stems(" ".join(group))
        if alike & said:
            said |= alike
    return said
