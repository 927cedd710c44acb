"""A letter names the years of what a post asks for, and the tools of such a skill that a demand names."""

from datetime import date

import pytest

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.letters.own_lines import years_asked
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SKILLS = (Skill("Python", 9, ("Django",)), Skill("JavaScript", 8, ("React",)), Skill("AWS", 6, ("Lambda", "ECS")))
BUILDER = Profile(
    headline="web developer, Python and React",
    skills=tuple(skill.name for skill in SKILLS),
    practised=SKILLS,
    tools=("Django", "React", "Lambda", "ECS"),
    experience=(ExperienceLine("Moved a rope shop to React.", ("react", "frontend")),),
)


def _judged(text: str) -> Judgment:
    return Judgment(Post.of(text, read(text)), Knowledge(profile=BUILDER), date(2026, 3, 3))


FRONT_END = "{}\n\nTasks:\n- Build the pages of a rope shop\n\nRequirements:\n- React\n- Some Python and Django\n"
TITLES = {
    "Frontend developer": (["JavaScript (including React)"], False),
    "React developer": (["JavaScript (including React)"], False),
    "Full stack developer": (["Python"], True),
}


@pytest.mark.parametrize("title", TITLES)
def test_who_wants_a_front_end_is_told_of_no_back_end(title: str) -> None:
    found = _judged(FRONT_END.format(title))
    years, has_django = TITLES[title]
    assert sorted(skill.skill for skill in years_asked.years(found)) == years
    assert ("Django" in years_asked.tools(found)) == has_django


def test_a_tool_of_a_skill_that_a_demand_names_is_told() -> None:
    text = "Python developer\n\nTasks:\n- Write services in Python\n\nRequirements:\n- Python\n- Three years of AWS, above all Lambda\n"
    assert "Lambda" in years_asked.tools(_judged(text))
    assert "ECS" not in years_asked.tools(_judged(text))
