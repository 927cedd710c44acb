"""The tools that a post and the profile both name."""

from collections.abc import Iterable

from vault_tool.judging.matching.known import key
from vault_tool.knowledge.who_applies import Profile


def shared(profile: Profile, tools: Iterable[str]) -> list[str]:
    """Those of the tools that the profile names, too, as a tool or a skill, spelled as there."""
    own = {key(name): name for name in (*profile.skills, *profile.tools)}
    return list(dict.fromkeys(own[key(tool)] for tool in tools if key(tool) in own))
