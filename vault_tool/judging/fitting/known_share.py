"""How much of the tools that a post names a profile has."""

from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import left_open, only_ways, stood_for
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.own_names import key
from vault_tool.language import likeness
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post

WISHED = 0.5
"""What a tool that the post only would like counts among those that the profile lacks."""


def known_share(post: Post, mine: Known) -> float | None:
    """The share of the post's tools that the profile has, of those of which that can be said; None where there is none."""
    tools = texts(post.features, "tools")
    others, wished = stood_for(post, mine) | only_ways(post), left_open(post)
    has = sum(mine.name(tool) != "" for tool in tools)
    asked = (t for t in tools if is_named_in(post.title, t) or not _is_at_hand(t))
    missed = [key(t) for t in asked if mine.lacks(t) and key(t) not in others]
    lacks = sum(WISHED if tool in wished else 1 for tool in missed)
    return has / (has + lacks) if has or lacks else None


def _is_at_hand(tool: str) -> bool:
    """Whether anybody can use it the day they have to: a format, or a tool that every office has."""
    lists = (("matching", "formats"), ("answering", "taken for granted"))
    name = likeness.plain_name(tool)
    return any({name, tool.lower()} & word_list(*one) for one in (*lists, ("answering", "no skill to name")))
