"""Which pieces of a post can be quoted to the client: whole, and saying what is to be done or had."""

import re
from functools import cache

from vault_tool.language import likeness, verbs
from vault_tool.language.wording import LONGEST_QUOTED
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

_SHORTEST, _FEWEST = 12, 3
"""Characters and words under which a piece says nothing by itself."""
_UNFINISHED = ":,;…"
_CUT = re.compile(r"\.\.|…")
_RUN_ON = re.compile(r"(?<=[a-z0-9)]) (?P<word>[A-Z][a-z]+)(?= [a-z])")
"""A word with a capital where no sentence begins: after a bracket, a new entry whose mark was lost."""
_RUN = re.compile(r"(?:(?<= )|^)[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*){4,}")
"""So many words with capitals one after the other are no name any more: marks between the entries of a list were lost."""
_POINTS_BACK = Pattern(r"\b{answering.points back}\b(?! as\b)")
_YEARS = Pattern(
    r"(?:{years_experience.at the least} )?\d{1,2}\s?(?:{up})?\s?\d{0,2}\+? ?{years_experience.years}\b",
    re.NOFLAG,
    up=r"\+|-|–|to|{years_experience.or above}",
)
_LABEL = re.compile(r"[^.:“”]{2,45}: ")
_LITTLE = 3
"""Letters of a word that has no capital in a heading."""


def is_whole(words: str) -> bool:
    """Short enough, neither broken off nor the lead or the number of something else, and no heading."""
    if not _SHORTEST <= len(words) <= LONGEST_QUOTED or len(words.split()) < _FEWEST:
        return False
    bare = words.rstrip(".!? ")
    begins = words[0].isalpha() or _YEARS.match(words.lower()) is not None
    return (
        begins
        and not _LABEL.match(words)
        and bare[-1] not in _UNFINISHED
        and bare.rpartition(" ")[2].lower() not in word_list("answering", "goes on behind")
        and not _CUT.search(words)
        and not _ends_in_heading(words)
        and not _is_heading(words)
        and not runs_on(words)
        and not points_back(words)
        and "[" not in words
    )


def _ends_in_heading(words: str) -> bool:
    """Whether the heading of what comes next hangs at its end: "Mend the kites that came back Requirements"."""
    before, _, last = words.rpartition(" ")
    return (
        last[:1].isupper() and before[-1:].islower() and last.lower() in word_list("answering", "heading of the next")
    )


def runs_on(words: str) -> bool:
    """Whether two entries of a list stand in it as one: "… (required) Data handling", "… not days Mend the lines", "Your silk
    Estimated cost", or a run of names."""
    if _RUN.search(words) and not _is_heading(words):
        return True
    return any(words[m.start() - 1] == ")" or m["word"].lower() in _begins_an_entry() for m in _RUN_ON.finditer(words))


def points_back(words: str) -> bool:
    """Whether it speaks of something that was named before it: "Please put this experience first"."""
    return _POINTS_BACK.search(words) is not None


def names_work(words: str) -> bool:
    """Whether a piece tells something to do: "Edit our letters", "Editing letters"."""
    first = re.match(r"[^\W\d_]+", words)
    word = first[0].lower() if first else ""
    return word in verbs.ALL or (word.endswith("ing") and likeness.stem(word) in _work_stems())


def names_years(words: str) -> bool:
    """Whether a piece asks for years of something, which no one line of experience answers."""
    return _YEARS.search(words.lower()) is not None


def asks_for(words: str) -> bool:
    """Whether it tells something to do or something to have: "Experience with …", "5+ years of …"."""
    said = words.lower()
    return names_work(words) or _YEARS.match(said) is not None or said.startswith(_demands())


def _is_heading(words: str) -> bool:
    """ "Process Improvement and Automation": every word but the little ones has a capital, and no mark ends it."""
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > _LITTLE]
    return words[-1] not in ".!?" and len(long) > 1 and all(word[0].isupper() for word in long)


@cache
def _work_stems() -> frozenset[str]:
    return frozenset(likeness.stem(verb) for verb in verbs.ALL)


@cache
def _begins_an_entry() -> frozenset[str]:
    return frozenset((*verbs.ALL, *_demands(), *word_list("answering", "to be sent")))


@cache
def _demands() -> tuple[str, ...]:
    return tuple(word_list("answering", "begins a demand"))
