"""The part of a post that a freelancer can offer by itself, by the tools that stand for it."""

from collections.abc import Sequence

from vault_tool.judging.fit import Fit
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.judging.work.whose_work import MOST_NAMED
from vault_tool.language import likeness
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list

_JOINS = Pattern(r"[,;&+|]|(?<!\w){judging.joins parts of a title}(?!\w)")
"""What stands between the parts of a title."""

_PAIRS = Pattern(r"[&+]|(?<!\w){judging.joins parts of a title}(?!\w)")
"""… between two parts that are wanted of one person, or of two."""


def own_part(fit: Fit, title: str) -> tuple[str, ...]:
    """The tools of the profile that a post in part the freelancer's names, where they are a part that can be offered by itself:
    they stand in the title beside others, or fewer of them than of those that are lacking. In one's own trade nothing is cut off,
    nor of the one thing that a title orders: "a Python and Rasa bot"."""
    usual = word_list("answering", "taken for granted") | word_list("answering", "no skill to name")
    mine = tuple(t for t in fit.named.told if called(t) and likeness.plain_name(t) not in usual)
    titled = tuple(tool for tool in mine if is_named_in(title, tool))
    others = len(fit.named.lacking)
    parted = _JOINS.search(title) is not None
    beside = titled and parted and len(mine) <= others and any(is_named_in(title, tool) for tool in fit.named.lacking)
    if fit.level == "strong" or says("one thing without parts", title) or not (beside or len(mine) < others):
        return ()
    return (titled if beside else mine)[:MOST_NAMED]


def paired_in(title: str, tools: Sequence[str]) -> tuple[str, ...]:
    """Those of these tools that a title names, where it pairs its parts."""
    return tuple(tool for tool in tools if _PAIRS.search(title) and is_named_in(title, tool))
