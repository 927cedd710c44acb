"""Whether a post wants a specialist in a tool of its title."""

import re
from collections.abc import Iterable

from vault_tool.judging.matching.tools_asked import is_named_in, wanted_in
from vault_tool.language.tool_names import called
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post


def tools_of_title(title: str, lacking: Iterable[str]) -> tuple[str, ...]:
    """The tools of a title in its order, then those of `lacking` that no list has, or that go by their first word there:
    "Ruby developer" for Ruby on Rails."""
    left = tuple(lacking)
    unlisted = (tool for tool in left if not called(tool) and is_named_in(title, tool))
    short = (tool for tool in left if _goes_by_its_first_word(tool, title))
    return tuple(dict.fromkeys((*wanted_in(title), *unlisted, *short)))


def _goes_by_its_first_word(tool: str, title: str) -> bool:
    first = tool.partition(" ")[0]
    return (
        first != tool
        and called(first) == first
        and first not in word_list("judging", "makers of tools")
        and re.search(rf"(?<!\w){re.escape(first)}(?![\w+#])", title) is not None
    )


def specialty_of(post: Post, tools: Iterable[str]) -> str:
    """The first of these tools of which the post asks for somebody whose trade it is: "Airtable expert", "proficient in Airtable"."""
    pieces = (piece.words for piece in post.asked.requirements)
    said = "\n".join((post.title, post.own_words, *pieces))
    return next((tool for tool in tools if _is_the_trade(tool, said)), "")


def _is_the_trade(tool: str, said: str) -> bool:
    name = rf"(?<!\w){re.escape(tool)}(?![\w+#])"
    behind, before, of, whole = (
        "|".join(sorted(word_list("judging", list_name)))
        for list_name in ("specialists", "skilled", "masters", "specialists in no trade")
    )
    ways = (
        rf"{name}[ \t]+(?:{behind})\b|\b(?:{before})[ \t]+{name}|\b(?:{of})[ \t]+(?:in|with|at|of)[ \t]+{name}"
        rf"|\ban?[ \t]+{name}[ \t]+(?-i:[A-Z])[\w.]+[ \t]+(?:{whole})\b"
    )
    return re.search(ways, said, re.IGNORECASE) is not None
