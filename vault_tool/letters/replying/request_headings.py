"""What stands over the answer to a request: its own words, quoted where they are an order, or a label."""

import re

from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import quotable
from vault_tool.letters.replying import request_kinds
from vault_tool.posting.asked.asks import Ask

_NEXT_NUMBER = re.compile(r"(?<=\w) \d{1,2}[.)]$")
_MORE_THAN_ONE = re.compile(r"\band\b|[,;&]\s(?!please\b)", re.IGNORECASE)
_KINDLY = Pattern(r"^(?:{answering.before an order},? )+")
_LED_IN = Pattern(r"^(?:please )?{answering.leads into a list}(?: the following)?: (?=\w)")
"""What leads into a list, glued to its first item."""
_AN_ORDER = 4
"""Words before a dash from which they can be a whole request."""


def heading(ask: Ask, *, named: bool) -> str:
    """The request without the number of the next one, where that hangs on its end, and without what is said by the way. One that tells applicants to do something
    is no sentence of a letter: where it may be `named` and wants one thing to be shown, of no tool, a label stands for it, else it
    is quoted."""
    words = _without_aside(_LED_IN.sub("", _NEXT_NUMBER.sub("", ask.quote)))
    orders = word_list("answering", "asks to send") | word_list("answering", "is sending") | {"please", "kindly"}
    is_a_thing = ask.listed and (" " not in words or words.split(" ", 1)[0].lower() not in orders)
    if words.endswith("?") or is_a_thing or not _is_order(words) or "“" in words:
        return words
    one_thing = named and request_kinds.is_shown(ask.kind) and not _MORE_THAN_ONE.search(words) and not tools_in(words)
    return request_kinds.label(ask.kind) if one_thing else f"“{words}”"


def hangs(ask: Ask) -> bool:
    """Whether its first word hangs on what was said before: it is named, then, and not quoted."""
    return ask.quote.split(" ", 1)[0].lower().rstrip(",") in word_list("answering", "begins after another")


def _without_aside(words: str) -> str:
    """The words before a dash where what follows it asks for nothing: "Tell us your favorite silk — we read every letter."."""
    asked, dash, aside = words.partition(" — ")
    more = {*re.findall(r"[a-z]+", aside.lower())} & (word_list("answering", "asks to send") | {"your", "you"})
    return words if not dash or more or aside.endswith("?") or len(asked.split()) < _AN_ORDER else asked


def _is_order(words: str) -> bool:
    """Whether it is said to applicants as a sentence or begins with what they are to do; "Your hourly rate" is neither."""
    bare = _KINDLY.sub("", words)
    opens = bare.split(" ", 1)[0].lower()
    told = opens in word_list("answering", "asks to send") or quotable.names_work(bare)
    return bare != words or told or words.endswith((".", "!"))
