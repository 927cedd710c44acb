"""Lines of experience that were done with what post and profile both name."""

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness
from vault_tool.letters.own_lines import common_ground


def has_what_both_name(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line was done with something that post and profile name, or with a tool of such a skill: Django is Python."""
    named = {likeness.plain_name(name) for name in judged.fit.named.told}
    skills = (s for s in judged.knowledge.profile.practised if likeness.plain_name(s.name) in named)
    tools = named | {likeness.plain_name(tool) for skill in skills for tool in skill.tools}
    return any(likeness.plain_name(tool) in tools for tool in tools_in(common_ground.own_words(line)))
