"""What stands under a heading, a label or a sentence that ends in a colon."""

from functools import lru_cache

from vault_tool.language import verbs
from vault_tool.language.cues import cues, first_kind, words_of
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

_ONE_HEADING = Pattern(r"(?:{pieces.before a heading} )?{pieces.headings within}")
_SECOND_HEADING = Pattern(r"{pieces.headings within}")
_HEADING_ALONE = Pattern(r"{pieces.headings alone}")
_REQUIRED = " required"
TELLS_MORE = "parts"
"""The kind of a list that only tells more of one thing (`language/data/kinds/lists_of_parts.txt`): its entries are no work."""
LONGEST = 8
"""Words in a line that may be a heading, or before a colon in a label."""

_LEADS = {"ask": "asks", "wish": "wishes", "requirement": "requirements", "duty": "duties"}
"""What a list holds by what the sentence that introduces it says."""


_TOLD_MORE_OF = ("samples", "experience", "link")
"""Kinds of request that a list may tell more of."""
_NO_WORK = ("about", "details", "company", "refusals")
"""Kinds of list that a whole sentence may lead to by its last words: "If it is a harbor, the program needs to know: …"."""
_LIKE_PARTS_OF_A_PRODUCT = ("asks", "wishes", "offers", "company", "measures", "requirements")
"""Kinds whose words also stand in the names of what is to be built."""


def kind_of(heading: str) -> str:
    """One of the kinds of `language/data/kinds/sections.txt`; empty where the heading's words tell nothing."""
    words = words_of(heading.replace("-", " "))
    return _kind(words) if 0 < len(words) <= LONGEST + 2 else ""


@lru_cache(4096)
def _kind(words: tuple[str, ...]) -> str:
    kind = first_kind("sections", words)
    return "" if kind in _LIKE_PARTS_OF_A_PRODUCT and _names_a_part_of_a_product(words) else kind


def _names_a_part_of_a_product(words: tuple[str, ...]) -> bool:
    """Whether a heading names something to be built, though it has a word of another kind: "Payment Gateway", "Skills Matrix"."""
    if words[-1] not in word_list("pieces", "parts of a product") or words[0] in word_list(
        "pieces", "no part of a product"
    ):
        return False
    return word_list("pieces", "no name goes on with").isdisjoint(words)


def opens_an_entry(line: str) -> bool:
    """Whether a short line is rather an entry of a list: "Strong writing skills", "Manage the budget"."""
    first, _, rest = line.lower().partition(" ")
    if rest.startswith(("& ", "and ")):
        return False
    if first in word_list("pieces", "open no heading of it"):
        return rest.partition(" ")[0] in word_list("pieces", "behind an asset")
    return first.rstrip(",") in word_list("pieces", "open no heading") or first in verbs.OPENING


def is_heading(words: str) -> bool:
    """Whether words can only be a heading, wherever they stand: "How to Apply", "Skills Required", "Who we are looking for"."""
    if not words or words[-1] in ".!?,;" or words.count(" ") >= LONGEST - 2 or not words[0].isupper():
        return False
    bare = words.rstrip(": -–")
    opens = bare.partition(" ")[0].lower() in word_list("pieces", "headings open with")
    return _is_only_a_heading(bare) or (opens and kind_of(bare) != "")


def _is_only_a_heading(bare: str) -> bool:
    """Whether it is the name of a part, or of two ("Duties and Requirements"), with or without "Required"."""
    if _HEADING_ALONE.fullmatch(bare):
        return True
    core = bare[: -len(_REQUIRED)] if bare.lower().endswith(_REQUIRED) else bare
    if _ONE_HEADING.fullmatch(core):
        return True
    both = (core.partition(mark) for mark in (" and ", " & "))
    return any(mark and _ONE_HEADING.fullmatch(one) and _SECOND_HEADING.fullmatch(other) for one, mark, other in both)


@lru_cache(256)
def asks_in_detail(heading: str) -> bool:
    """Whether a heading asks for something that its list only tells more of: "Please share examples of maps, above all of:"."""
    words = words_of(heading) if heading.endswith(":") else ()
    if not words or words[-1] not in word_list("pieces", "details follow"):
        return False
    return first_kind("asked", words) == "ask" and first_kind("ask_kinds", words) in _TOLD_MORE_OF


def led_by(sentence: str) -> str:
    """What the list after a sentence that ends in a colon holds ("The person we hire will:")."""
    words = words_of(sentence)
    found = first_kind("asked", words).partition("_")[0]
    if found in _LEADS:
        return _LEADS[found]
    return "duties" if words and words[-1] in word_list("pieces", "open ends") else ""


def kind_below(line: str) -> str:
    """The kind of what stands below a heading or a sentence that ends in a colon; empty where its words tell nothing."""
    if not line.endswith(":"):
        return kind_of(line)
    words = words_of(line)
    if first_kind("lists_of_parts", words):
        return TELLS_MORE
    if line.lower().startswith(tuple(word_list("pieces", "leads to what is sent"))):
        return "asks"
    if words and (
        words[-1] in word_list("pieces", "a verb follows")
        or " ".join(words[-2:]) in word_list("pieces", "wants follow")
    ):
        return _deeds_or_abilities("duties", words)
    if asks_in_detail(line):
        return "asks"
    said_last = _kind(words[-LONGEST:]) if len(words) > LONGEST + 2 else ""
    return kind_of(line) or (said_last if said_last in _NO_WORK else _deeds_or_abilities(led_by(line), words))


def _deeds_or_abilities(kind: str, words: tuple[str, ...]) -> str:
    """What verbs behind a sentence tell: what somebody will do, or has to be able to do ("Candidates must show skill to: …")."""
    return "requirements" if kind == "duties" and first_kind("lists_of_abilities", words) else kind


def kinds() -> tuple[str, ...]:
    """Every kind that a heading may open."""
    return tuple(cues("sections"))
