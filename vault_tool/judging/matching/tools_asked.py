"""Which tools some words name as wanted, and which of them a profile lacks: of words alone, wherever in a post they stand."""

import re
from functools import lru_cache

from vault_tool.judging.matching import unlisted_names
from vault_tool.judging.matching.known import Known
from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

EXAMPLES = Pattern(r"(?<!\w){matching.examples}(?!\w)|\([^()]*,[^()]*\)|(?<!\w)(?:\.\.\.|…)|(?:\.\.\.|…)(?!\w)")
_INSTEAD_OF_IT = Pattern(r"(?<!\w){matching.examples}(?!\w)|\b{judging.one of several}\b")
IN_BRACKETS = Regex(r"\([^()]*,[^()]*\)")
ITS_WAY = Pattern(r"(?<![\w/]){matching.one is enough}[ \t]*\((?P<way>[^(),]+)\)")
"""A kind of tool, with the client's own one in brackets behind it: "CI (Jenkins)"."""
_SYMBOLS = Regex(r"[CF](?:\+\+|#)|\.NET(?: C\w+)?", re.IGNORECASE)
_ADDRESS = Regex(r"https?://\S+|\b(?:www|github)\.\S+/\S+")
ONE_OF = Pattern(r"\b{judging.one of several in any tongue}\b")
SIMILAR = Pattern(r"(?<!\w){matching.or similar}(?!\w)")
"""What says behind a tool that any other of its kind will do as well."""
_NAMES_IN_A_ROW = Regex(r"(?:[\s,/&(]|\band\b|\bor\b|[A-Z0-9][\w.+#-]*)*")
_ROW_ENDS = Regex(r"[();:\n]|\.(?=\s|$)")
_BETWEEN_NAMES = Regex(r",")
_PAIR = 2
"""Parts between commas of a sentence that names two and no row."""
_NO_TOOL = Pattern(r"(?<!\w){matching.no tool}(?!\w)")
_STROKE = Regex(r"(?<![\w/])(\w+) ?/ ?(\w+)(?![\w+#/])")
INSTEAD = Pattern(r"(?<!\w){matching.instead}(?!\w)[^.;:\n]{0,40}$")


@lru_cache(1024)
def wanted_in(words: str) -> tuple[str, ...]:
    """The tools that these words name as wanted: those to be replaced, in an address, and places where messages
    go, are left out."""
    words = _NO_TOOL.sub(" ", _ADDRESS.sub(" ", words))
    channels = word_list("judging", "channels")
    tools = (tool for tool in tools_in(words) if tool.lower() not in channels)
    return tuple(tool for tool in tools if not INSTEAD.search(words[: max(0, words.lower().find(tool.lower()))]))


def lacking_in(words: str, mine: Known, done: frozenset[str] | None = None) -> tuple[str, ...]:
    """The tools named here that the profile surely lacks and that no other one named beside them stands for.

    What stands in brackets behind a tool says more of that one, and behind a kind of tool which one the client has. Examples stand for others of their kind, so they are lacking only where the profile has none of them and `done`, the trades
    that the freelancer has worked in, is given and has none that uses them.
    """
    words = _ADDRESS.sub(" ", words)
    outside = IN_BRACKETS.sub(lambda found: found[0] if _INSTEAD_OF_IT.search(found[0]) else " ", words)
    words = outside if outside != words and wanted_in(outside) else words
    words = ITS_WAY.sub(lambda found: found[0].replace(f"({found['way']})", " "), words)
    unlisted = unlisted_names.asked_for_in(words, mine)
    tools = (*wanted_in(words), *unlisted)
    learned = word_list("matching", "no skill")
    missing = tuple(
        tool
        for tool in tools
        if tool in unlisted or (is_tool(tool) and tool.lower() not in learned and mine.lacks(tool))
    )
    if not missing:
        return ()
    has_other = len(missing) < len(tools)
    if EXAMPLES.search(words) or any(is_beside_a_stroke(tool, words) for tool in missing):
        return missing if done is not None and not has_other and _are_foreign(missing, done) else ()
    return () if has_other and ONE_OF.search(words) else missing


def _are_foreign(tools: tuple[str, ...], done: frozenset[str]) -> bool:
    """Whether examples are of trades other than these; one of which no trade is known tells nothing by itself."""
    told = told_by(" , ".join(tools))
    return told.isdisjoint(done) and (bool(told) or len(tools) > 1)


def is_beside_a_stroke(tool: str, words: str) -> bool:
    """Whether a stroke parts a tool from one that may stand for it; one of another trade does not: "LiveKit/Python"."""
    alike = word_list("matching", "languages of analysis")
    if tool.lower() in alike and any(alike.issuperset({a.lower(), b.lower()}) for a, b in _STROKE.findall(words)):
        return True
    name = re.escape(tool)
    beside = re.search(rf"(?<!\w){name} ?/ ?(\w[\w.]*)|(\w[\w.]*) ?/ ?{name}(?!\w)", words, re.IGNORECASE)
    if not beside:
        return False
    one, other = told_by(tool), told_by(beside[1] or beside[2])
    return not one or not other or not one.isdisjoint(other)


def is_one_of_similar(tool: str, words: str) -> bool:
    """Whether "or similar" stands right behind a tool, or behind other names in a row with it."""
    at = words.lower().find(tool.lower())
    said = SIMILAR.search(words, at) if at >= 0 else None
    return said is not None and _NAMES_IN_A_ROW.fullmatch(words, at + len(tool), said.start()) is not None


def is_one_of_several(tool: str, words: str) -> bool:
    """Whether a sentence names a tool in a row of others of which any will do: "Kafka, NATS or RabbitMQ"."""
    if not ONE_OF.search(words):
        return False
    rows = (row for row in _ROW_ENDS.split(words) if ONE_OF.search(row) and is_named_in(row, tool))
    return any(len(_BETWEEN_NAMES.split(row)) > _PAIR for row in rows)


def is_tool(name: str) -> bool:
    return bool(called(name) or _SYMBOLS.fullmatch(name))


def is_named_in(words: str, tool: str) -> bool:
    """Whether a tool's whole name stands in these words, or another of its names does."""
    return is_written_in(words, tool) or tool in wanted_in(words)


def is_written_in(words: str, name: str) -> bool:
    """Whether a name stands in these words as it is written, whole, in small letters or large."""
    if name.isascii() and words.isascii() and name.lower() not in words.lower():
        return False  # most names stand in no piece of a post, and this says so sooner
    return re.search(rf"(?<!\w){re.escape(name)}(?![\w+#])", words, re.IGNORECASE) is not None
