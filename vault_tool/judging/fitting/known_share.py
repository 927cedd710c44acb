"""How much of the tools that a post names a profile has."""

from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import left_open, only_ways, stood_for
from vault_tool.knowledge.own_names import key
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
    formats = word_list("matching", "formats")
    missed = [key(t) for t in tools if t.lower() not in formats and mine.lacks(t) and key(t) not in others]
    lacks = sum(WISHED if tool in wished else 1 for tool in missed)
    return has / (has + lacks) if has or lacks else None
