"""The tools that a post and the profile both name."""

from collections.abc import Iterable

from vault_tool.knowledge.who_applies import Profile


def shared(profile: Profile, tools: Iterable[str]) -> list[str]:
    """Those of the tools that the profile names, too, as a tool or a skill, spelled as there."""
    own = {_plain(t): t for t in (*profile.skills, *profile.tools)}
    return list(dict.fromkeys(own[_plain(t)] for t in tools if _plain(t) in own))


def _plain(tool: str) -> str:
    return "".join(c for c in tool.lower().removesuffix(".com") if c.isalnum() or c in "+#")
