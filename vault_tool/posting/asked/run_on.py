"""Where entries begin in a list whose marks and line ends a copy has lost: each opens with a capital behind no full stop."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from vault_tool.language import tool_names, verbs
from vault_tool.language.wordlists import words as word_list
from vault_tool.language.written_in import is_foreign_sentence
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

LEAST = 120
"""Characters from which a stretch without a full stop may be such a list."""
A_LIST = 2
"""Entries that open with a word known for it, from which they are a list."""
SURE = 3
"""Entries that open with any capital behind a small word, from which they are one."""
PASTED = 300
"""Characters from which a line may be a whole post pasted without line ends."""
_BIG_WORD = Regex(r" (?<=[a-z0-9)] )(?=([A-Z][a-z]+)(?!\.[a-z])(?: ([A-Za-z])?|\b))")
_BEHIND_A_WORD = Regex(
    r"(?<![\w'’-])(?P<before>[a-z][a-z'’-]*)\)? (?=[“\"]?(?P<word>[A-Z][\w'’/&-]*)(?P<next> [^\s]+)?)"
)
_CAPITALS = Regex(r"(?:[A-Z][\w'’.&/-]* ){5,}[A-Z]")
"""Capitals in a row from which names of things have run together."""
_WORD = Regex(r"\S+")
_LEAD = Regex(r"\s*(?:[^\s:]+ ){2,12}[^\s:]+: (?=[A-Z“•])")
_LONG_LEAD = Regex(r"\s*(?:[^\s:]+ ){2,40}[^\s:]+: (?=[A-Z“•])")
_STOP = Regex(r"[.!?;:](?:\s|\Z)")


def known_openings(text: str, span: Span) -> list[int]:
    """Where entries begin that open with a verb or with another word that opens one."""
    if span.end - span.start < LEAST:
        return []
    found = [m.end() for m in _BIG_WORD.finditer(text, *span) if _is_known_opening(text, m, span)]
    return found if len(found) >= A_LIST else []


def _is_known_opening(text: str, big: re.Match[str], span: Span) -> bool:
    """Whether a word with a capital opens an entry: one that does so, which belongs to no name and goes on none of the words before."""
    word, following = big[1], big[2] or ""
    is_verb_here = following.islower() and word.lower() not in word_list("pieces", "verbs that are nouns")
    if not (is_verb_here or _ends_in_small(text, big.start(), span)) or not opens_an_entry(word.lower()):
        return False
    always = following.islower() and word.lower() in word_list("pieces", "entries open always with")
    goes_on = not always and _word_before(text, big.start(), span) in word_list("pieces", "no entry begins behind")
    return not goes_on and not _ends_a_name(text, big.start(), word, span)


def opens_an_entry(word: str) -> bool:
    """Whether a word in small letters opens an entry of a list: a verb, "experience", "your"."""
    stem = word[:-3]
    return (
        word in word_list("pieces", "entries open with")
        or word in verbs.OPENING
        or (word.endswith("ing") and not verbs.OPENING.isdisjoint((stem, f"{stem}e", stem[:-1])))
    )


def other_openings(text: str, span: Span, known: int) -> list[int]:
    """Where entries begin that open with any word, in a stretch that has lost its stops: the capital of an everyday word
    behind a small word, which nothing else explains, and where there are some of these, the capital of a name behind a
    noun. `known` openings around it are a sign of such a list, too; then its entries begin behind the colon of what
    introduces them."""
    short = known < SURE and span.end - span.start < LEAST
    if short or is_foreign_sentence(text[slice(*span)]):
        return []
    lead = _LEAD.match(text, *span)
    listed = Span(lead.end() if lead else span.start, span.end)
    alike = list(_alike(text, listed))
    found = list(_behind_small_words(text, listed))
    if known + len(alike) + sum(is_sure for _, is_sure in found) < SURE:
        return []
    starts = sorted({*alike, *(start for start, _ in found)})
    leads = (_LONG_LEAD.match(text, a, b) for a, b in pairwise((span.start, *starts, span.end)))
    return [*starts, *(m.end() for m in leads if m)]


def _behind_small_words(text: str, span: Span) -> Iterator[tuple[int, bool]]:
    """Where a word with a capital stands behind a small one, and whether it surely opens an entry."""
    for m in _BEHIND_A_WORD.finditer(text, *span):
        before, word = m["before"], m["word"]
        if before in word_list("likeness", "stop words") or before in word_list("pieces", "a name may follow"):
            continue
        if _STOP.search(text, m.start("word"), m.end("word") + 1):
            continue
        following = (m["next"] or " ")[1:2]
        is_sentence = _is_everyday(word) and following.islower() and before not in verbs.ALL
        if is_sentence or before in word_list("pieces", "assets") or opens_an_entry(word.lower()):
            yield m.end(), True
        elif _may_end(before) and text.count(word, *span) == 1:
            yield m.end(), False


def _alike(text: str, span: Span) -> Iterator[int]:
    """Where entries begin that all open, or all end, with the same word: "Maps of … Maps of … Maps of …"."""
    words = list(_WORD.finditer(text, *span))
    if len(words) < SURE:
        return
    stems = [m[0].rstrip("s") for m in words]
    pairs = Counter(pairwise(stems))
    for stem, times in Counter(stem for stem in stems if stem[:1].isupper()).items():
        if times < SURE:
            continue
        places = [n for n, other in enumerate(stems) if other == stem]
        alike = [n for n in places if pairs[stem, stems[min(n + 1, len(stems) - 1)]] >= SURE]
        places = alike or places
        if all(words[n][0].endswith("s") and words[n - 1][0][0].isupper() for n in places if n):
            places = [n + 1 for n in places]
        elif stem != stems[0]:
            continue
        yield from (words[n].start() for n in places if 0 < n < len(words) and _opens(words[n - 1][0], words[n][0]))


def _opens(before: str, word: str) -> bool:
    return word[0].isupper() and before not in word_list("pieces", "no entry begins behind")


def _is_everyday(word: str) -> bool:
    low = word.lower()
    named = low in word_list("tongues", "languages") or low in word_list("pieces", "written with a capital")
    return word[1:].islower() and not named and not tool_names.called(low)


def _may_end(word: str) -> bool:
    """Whether an entry may end with a word: a noun by its ending, and no verb ("includes", "managing")."""
    stems = (word[:-1], word[:-2], word[:-3], f"{word[:-3]}e")
    ends = word.endswith(tuple(word_list("pieces", "nouns end in"))) and not word.endswith(("ss", "us", "is"))
    return ends and verbs.ALL.isdisjoint(stems if word.endswith("ing") else stems[:2])


def may_be_pasted(text: str, span: Span) -> bool:
    """Whether a stretch is part of a line so long that it may be a list, or a whole post, that has lost its line ends."""
    start = text.rfind("\n", max(0, span.start - PASTED), span.start) + 1 or max(0, span.start - PASTED)
    end = text.find("\n", span.end, span.end + PASTED)
    return (end if end >= 0 else min(len(text), span.end + PASTED)) - start > PASTED


def has_run_together(words: str) -> bool:
    """Whether names of things still stand in a row without anything between them, so that nobody can tell them apart."""
    return _CAPITALS.search(words) is not None


def _ends_a_name(text: str, end: int, word: str, span: Span) -> bool:
    """Whether a word is the second of a tool's name: "Power Automate workflows"."""
    before = _word_before(text, end, span)
    return before[:1].isupper() and tool_names.called(f"{before} {word}") != ""


def _ends_in_small(text: str, end: int, span: Span) -> bool:
    """Whether the word before is none of a name's: "Design Review Team" is one name."""
    return not _word_before(text, end, span)[:1].isupper()


def _word_before(text: str, end: int, span: Span) -> str:
    return text[max(span.start, text.rfind(" ", span.start, end) + 1) : end]
