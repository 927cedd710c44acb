"""Questions of a post that nobody who applies is to answer: the work's own, those that only open the advertisement, an exam's."""

from collections.abc import Sequence
from itertools import takewhile

from vault_tool.language.cues import all_kinds, first_kind
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.weighed import Weighed

A_STUDY = 3
FEW_SPEAK = 0.2
"""So many questions, hardly any of them put to somebody, are what the work is to answer. The share leaves room for misreadings."""

A_REMARK = 4
"""Words up to which a line before the first sentence tells nothing yet."""
GOES_ON = 1
"""Sentences behind the questions a post opens with, from which these only lead up to it."""
COURSEWORK = 2
"""Times that a post speaks of citing, word counts, grades or a school's things, from which the post is an exercise and its questions are the work."""

_ANY_KIND = (None, "question", "format")


def is_question(w: Weighed) -> bool:
    """Whether a piece ends with a question mark."""
    return w.piece.words.endswith("?")


def is_unasked(w: Weighed) -> bool:
    """Whether a question is put to no applicant, by its own words: it asks for nothing that they have and speaks to nobody,
    or it only rouses the reader ("Sounds like you?"), or its heading keeps it for later ("if selected")."""
    if not is_question(w):
        return False
    return (
        w.piece.section == "refusals"
        or (w.piece.section != "asks" and not _speaks(w))
        or first_kind("hooks", w.words) != ""
    )


def unasked_here(found: Sequence[Weighed], asked: Sequence[bool]) -> frozenset[int]:
    """The numbers of the questions among `asked` that are put to no applicant, by where they stand."""
    put = [n for n, (w, is_asked) in enumerate(zip(found, asked, strict=True)) if is_asked and is_question(w)]
    if len(put) >= A_STUDY and sum(_speaks(found[n]) for n in put) < FEW_SPEAK * len(put):
        return frozenset(put)
    outside = [n for n in put if found[n].piece.section != "asks"]
    if outside and sum(len(all_kinds("coursework", w.words)) for w in found) >= COURSEWORK:
        return frozenset(outside)
    opening = sum(1 for _ in takewhile(_says_nothing_yet, found))
    leads_up = sum(not is_question(w) and not is_asked for w, is_asked in zip(found, asked, strict=True)) >= GOES_ON
    return frozenset(n for n in outside if n < opening and leads_up and not _wants_an_answer(found[n]))


def _says_nothing_yet(w: Weighed) -> bool:
    return is_question(w) or len(w.words) <= A_REMARK


def _wants_an_answer(w: Weighed) -> bool:
    return first_kind("ask_kinds", w.words) in word_list("pieces", "kinds answered even at the opening")


def _speaks(w: Weighed) -> bool:
    """Whether a question is put to somebody, or is about what applicants have: their price, hours, experience."""
    to_somebody = not word_list("pieces", "speaks to somebody").isdisjoint(w.words)
    return to_somebody or first_kind("ask_kinds", w.words) not in _ANY_KIND
