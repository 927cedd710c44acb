"""Whether two names of tools or skills are one, however each is written, and which of those asked for somebody has."""

import re
from collections.abc import Iterable

from vault_tool.language import tool_names
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_WORD = Regex(r"[^\W_]+[+#]*")
_NO_LETTER = Regex(r"[^a-z0-9+#]")
ENDING = Pattern(r"(?:\.{judging.ends of addresses}| apis?)$", re.NOFLAG)
"""What a name may end with or not: "Make.com", "OpenAI API"."""


def key(name: str) -> str:
    """A name for comparing: one for all ways to write a tool ("PowerBI", "Power BI")."""
    name = called(name) or name
    maker, _, rest = name.partition(" ")
    spelled = (rest if maker in word_list("judging", "makers of tools") and called(rest) else name).lower().strip()
    return _NO_LETTER.sub("", ENDING.sub("", spelled) or spelled)


def in_common(asked: Iterable[str], own: Iterable[str]) -> dict[str, str]:
    """Those of the names asked for that are among one's own, each with one's own name for it."""
    mine = {key(name): name for name in own}
    found = ((name, mine.get(key(name)) or _by_words(name, mine)) for name in asked)
    return {name: known for name, known in found if known}


def _by_words(asked: str, mine: dict[str, str]) -> str:
    """One's own name for what is asked for in several words: "SQL programming" is SQL, and "data entry" is in "Data entry and
    typing". None for a tool, whose name is whole: React is no React Native."""
    if called(asked):
        return ""
    words = _words(asked)
    named = tool_names.longest_in(asked)
    by_tool = (mine[key(tool)] for tool in named if key(tool) in mine)
    return next(by_tool, "") or next((own for own in mine.values() if _are_one(_words(own), words, named)), "")


def _are_one(own: frozenset[str], asked: frozenset[str], tools: Iterable[str]) -> bool:
    """Whether one name has all words of the other; part of the name of another tool does not count: SQL of SQL Server."""
    if asked <= own:
        return True
    beside = word_list("judging", "beside the name of a tool")
    named = [name - beside for tool in tools if own & (name := _words(tool))]
    return own <= asked and not (named and all(own - beside < name for name in named))


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(ENDING.sub("", name.lower())))
