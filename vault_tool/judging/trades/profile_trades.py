"""Which trades a freelancer is in: what they do, and what they have done."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.judging.trades.trade_weights import CueWeight, add
from vault_tool.knowledge.who_applies import Profile

CORE = 2.5
"""What a headline and skills with years have to count in a trade before it is what the freelancer does."""

SIDE = 1.5
"""What all of a profile has to count in a trade before it is something the freelancer has done: a skill, a line."""

_HEADLINE, _SKILL, _TOOLS, _LINE = (
    CueWeight(4, 3, 1, 1),
    CueWeight(1.2, 1.2, 0.6),
    CueWeight(0, 0, 0.4, 1),
    CueWeight(1.2, 1.2, 0.4),
)
_PRACTISED = 1.5
"""What a skill with years counts against one without."""


@lru_cache(8)
def practised(profile: Profile) -> Mapping[str, float]:
    """How much each trade is what the freelancer does, by the headline and the skills with years; see CORE."""
    scores: dict[str, float] = defaultdict(float)
    add(scores, profile.headline or "", _HEADLINE)
    for skill in profile.practised:
        if skill.years:
            add(scores, " , ".join((skill.name, *skill.tools)), _SKILL, _PRACTISED)
    return scores


@lru_cache(8)
def of_profile(profile: Profile) -> Mapping[str, float]:
    """How much each trade is something the freelancer has done, by all of the profile; see SIDE."""
    scores = defaultdict(float, practised(profile))
    for skill in profile.practised:
        if not skill.years:
            add(scores, " , ".join((skill.name, *skill.tools)), _SKILL)
    for tool in profile.tools:
        add(scores, tool, _TOOLS)
    for line in profile.experience:
        add(scores, " , ".join((line.text, *line.tags)), _LINE)
    return scores


@lru_cache(8)
def touched(profile: Profile) -> frozenset[str]:
    """The trades that anything in a profile tells of, however little: nobody says that it shows nothing of these."""
    tools = (tool for skill in profile.practised for tool in skill.tools)
    lines = (" , ".join((line.text, *(tag.replace("-", " ") for tag in line.tags))) for line in profile.experience)
    return told_by(" , ".join((profile.headline or "", *profile.skills, *tools, *profile.tools, *lines)))
