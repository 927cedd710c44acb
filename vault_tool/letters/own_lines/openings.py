"""What ties a letter's first line to the client's need: a whole sentence or item of the post that the line answers."""

from collections.abc import Iterator

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness, verbs
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import quotable
from vault_tool.letters.own_lines import common_ground

A_SENTENCE = 6
"""Words that a sentence of a letter's opening has at least; an entry of a list that tells work may have fewer."""
SHARED_BY_AN_ENTRY, SHARED_BY_A_SENTENCE = {"strong": 2, "partly": 3}, {"strong": 1, "partly": 2}
"""Telling words or tools that a line shares with what is quoted beside it: with an entry that tells the same deed, and with the
sentence that names the kind of work which the line has done. Own threshold."""


def need(judged: Judgment, line: ExperienceLine, quote: str = "") -> str:
    """The client's own whole words that a line answers, "" where none surely are: the sentence that asks for the kind of work
    that the line did, else a duty of the same deed; both speak of something that the line does. `quote` is the piece that stands
    beside the line already, kept where it is work and not of other tools as well: a demand told back to whoever made it says
    nothing."""
    if quote and quotable.names_work(quote) and not _names_other_tools(quote, line):
        return quote
    level = judged.fit.level
    found = {
        words: common_ground.in_words(line, words) for words in (*_sentences(judged, line), *_entries(judged, line))
    }
    sentences = set(_sentences(judged, line))
    least = {
        words: (SHARED_BY_A_SENTENCE if words in sentences else SHARED_BY_AN_ENTRY).get(level, 0) for words in found
    }
    return max((words for words in found if found[words] >= least[words] > 0), key=lambda w: found[w], default="")


def _sentences(judged: Judgment, line: ExperienceLine) -> Iterator[str]:
    for proof in judged.evidence:
        words = proof.answers.words if proof.answers and proof.line == line else ""
        if words and len(words.split()) >= A_SENTENCE and words[-1] in ".!" and _tells_a_need(words, line):
            yield words


def _entries(judged: Judgment, line: ExperienceLine) -> Iterator[str]:
    for duty in judged.post.asked.duties:
        bare = line._replace(tags=())
        same = verbs.is_same(line.text, duty.words) and common_ground.in_words(bare, duty.words) > 0
        if quotable.names_work(duty.words) and same and _may_stand(duty.words, line):
            yield duty.words


def _tells_a_need(words: str, line: ExperienceLine) -> bool:
    """Whether a sentence says what is wanted: "We need …", "Looking for …", and not what one has to know."""
    opens = f"{likeness.plain_name(words)} "
    needs = any(opens.startswith(f"{start} ") for start in word_list("answering", "begins a need"))
    return needs and _may_stand(words, line)


def _names_other_tools(words: str, line: ExperienceLine) -> bool:
    """Whether a piece names as many tools that a line does not have as tools that it has."""
    theirs, mine = set(tools_in(words)), set(tools_in(f"{line.said} {' '.join(line.tags).replace('-', ' ')}"))
    return bool(theirs - mine) and len(theirs - mine) >= len(theirs & mine)


def _may_stand(words: str, line: ExperienceLine) -> bool:
    knows = set(likeness.plain_name(words).split()) & word_list("answering", "asks what one knows")
    return (
        quotable.is_whole(words)
        and not words[0].islower()
        and not quotable.names_years(words)
        and not knows
        and not _names_other_tools(words, line)
    )
