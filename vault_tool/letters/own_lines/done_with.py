"""What lines of experience were done with: by tools, and by what post and profile both name."""

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness
from vault_tool.letters.own_lines import common_ground


def has_what_both_name(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line was done with something that post and profile name, or with a tool of such a skill: Django is Python."""
    named = {likeness.plain_name(name) for name in judged.fit.named.told}
    skills = (s for s in judged.knowledge.profile.practised if likeness.plain_name(s.name) in named)
    tools = named | {likeness.plain_name(tool) for skill in skills for tool in skill.tools}
    return any(likeness.plain_name(tool) in tools for tool in tools_in(common_ground.own_words(line)))


def tools_of(line: ExperienceLine) -> frozenset[str]:
    """The tools of a line, with those of its tags, by their keys."""
    return frozenset(key(tool) for tool in tools_in(common_ground.own_words(line)))


def tools_said(line: ExperienceLine) -> frozenset[str]:
    """Those that it names itself, or its result does."""
    return frozenset(key(tool) for tool in tools_in(line.said))
