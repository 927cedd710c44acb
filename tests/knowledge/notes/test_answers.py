"""Which questions an answer is for, and what it says where the profile is silent."""

from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.knowledge.notes import answers, templates
from vault_tool.knowledge.notes.answers import Answer
from vault_tool.knowledge.notes.everything import load
from vault_tool.knowledge.who_applies import EMPTY, Profile
from vault_tool.letters import missing
from vault_tool.posting.features import tools

FOLDER = shipped.folder("vault")
SHIPPED = load({f"Answers/{p.name}": p.read_text("utf-8") for p in (FOLDER / "Answers").glob("*.md")}).answers

MATCHES = [
    ("Describe your recent experience with similar projects", "Similar projects"),
    ("Please share examples of similar work you have completed.", "Similar projects"),
    ("What past project or job have you had that is most like this one and why?", "Similar projects"),
    ("Have you worked with Airtable and Zapier before?", "Tools"),
    ("How many years have you worked with QuickBooks?", "Tools"),
    ("How would you approach this project in the first weeks?", "Approach"),
    ("What is your hourly rate for this?", "Rate"),
    ("Your availability over the next months?", "Availability"),
    ("What time zone are you in?", "Time zone"),
    ("How soon can you start?", "Start"),
    ("Links to your portfolio", "Samples"),
    ("What part of this project most appeals to you?", "What appeals"),
    ("What questions do you have about the project?", "Questions for the client"),
    ("Do you have suggestions to make this project run successfully?", "Suggestions"),
    ("Why do you think you are a good fit for this role?", "Fit"),
    ("The tools and languages you work with most", "Main skills"),
    ("Which technologies are you strongest in?", "Main skills"),
    ("What is your primary tech stack?", "Main skills"),
    ("What tech stack would you suggest?", "Stack"),
    ("Your background and expertise", "Background"),
    ("The stack you usually work with", "Main skills"),
    ("Examples of systems you've helped to build", "Similar projects"),
]
NO_MATCH = [
    "Do you own a dog?",
    "How would you keep the two catalogues from drifting apart?",
    "What does your company sell?",
    "How would you treat letters that are half English, half Spanish?",
    "Confirm that you have read all of this.",
    "Alerting systems",
    "Your background in kites",
    "Which drawings would you hand to the builder first?",
]


@pytest.mark.parametrize(("question", "name"), MATCHES)
def test_the_answer_to_a_question(question: str, name: str) -> None:
    found = answers.best(question, SHIPPED)
    assert found is not None
    assert Path(found[0].path).stem == name


@pytest.mark.parametrize("question", NO_MATCH)
def test_no_answer_is_better_than_one_to_another_question(question: str) -> None:
    assert answers.best(question, SHIPPED) is None


def test_a_dozen_answers_come_with_a_vault() -> None:
    assert len(SHIPPED) >= 12


def test_a_tool_is_any_tool() -> None:
    one = Answer("Have you used Asana?", "Yes.")
    assert answers.best("Have you used ClickUp?", [one]) is not None


def test_what_the_profile_has_not_is_a_gap() -> None:
    said = missing.said(EMPTY)
    text = (
        "{{ profile.weekly_hours|number }} {{ profile.links|listed }} {{ profile.links[0] }} {{ profile.name or 'x' }}"
    )
    rendered = templates.render(text, {"profile": said})
    assert rendered == "‹fill in: your weekly hours› ‹fill in: your links› ‹fill in: your links› x"


def test_what_the_profile_has_is_said() -> None:
    said = missing.said(Profile(weekly_hours=30.0, rate_target=32, currency="EUR"))
    text = "{{ profile.weekly_hours|number }} {{ profile.rate_target|money(profile.currency) }}"
    assert templates.render(text, {"profile": said}) == "30 €32"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Know two tools (such as Blorbix or Quandor).", ("Blorbix", "Quandor")),
        ("Have you sewn with c++ or .Net core?", ("C++", ".NET Core")),
        ("We plan kites in Monday.com and Asana.", ("Monday.com", "Asana")),
        ("We sew kites by hand.", ()),
    ],
)
def test_tools_are_found_wherever_a_word_may_name_one(words: str, named: tuple[str, ...]) -> None:
    assert answers.tools_in(words) == named
    assert tools.may_be_in(words) is bool(named)
