"""Work that is another trade's by name, for whom has done such work, on posts of our own."""

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from tests.judging.coder import CODER, judged
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.deciding.small_part import is_in_reach
from vault_tool.judging.deciding.to_ask import takes_more
from vault_tool.judging.deciding.worth_a_question import lacks_most
from vault_tool.judging.work.beyond import Beyond, Lack
from vault_tool.judging.work.whose_work import Whose
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill

KEEPER = Profile(
    headline="operations manager for small shops",
    rate_floor=20,
    skills=("Operations Management", "Client Management"),
    practised=(Skill("Operations Management", 6), Skill("Client Management", 8)),
    tools=("HubSpot", "Google Sheets"),
    languages=("English (fluent)",),
    experience=(
        ExperienceLine(
            "Was the first person clients called, for nine retainers of a kite maker.",
            ("client-communication", "retention", "account-management", "client-success"),
        ),
        ExperienceLine(
            "Built the hand-overs between HubSpot, Google Sheets and invoices.",
            ("hubspot", "crm", "automation", "integration"),
        ),
    ),
)

SUCCESS = """Customer success manager

You keep our customers happy: you are their main contact, you maintain the relationship, and you see to client retention.
"""

PIPELINE = """HubSpot pipeline setup

We need somebody to set up a new pipeline in HubSpot CRM and to move our deals into it.

Requirements:
- Experience with HubSpot and its pipelines
"""


@pytest.mark.parametrize("text", [SUCCESS, PIPELINE])
def test_work_that_lines_show_whole_is_worth_a_question(text: str) -> None:
    seen = judged(text, KEEPER)
    assert (seen.fit.level, seen.decision.choice) == ("partly", "ask")


@pytest.mark.parametrize(
    "demand", ["- Proven experience with Gainsight", "- In-depth knowledge of Gainsight", "- 8+ years in Gainsight"]
)
def test_a_deep_demand_that_nothing_meets_is_not(demand: str) -> None:
    assert judged(f"{SUCCESS}\nRequirements:\n{demand}\n", KEEPER).decision.choice == "skip"


def test_whoever_does_it_for_a_living_is_sought_where_a_title_says_so() -> None:
    has_a_skill = replace(KEEPER, skills=(*KEEPER.skills, "Data Analysis"), tools=("Looker Studio",))
    line = ExperienceLine("Built the weekly numbers of a kite shop in Looker Studio.", ("dashboards", "looker-studio"))
    mine = replace(has_a_skill, experience=(line,))
    text = """{}

You build dashboards in Looker Studio and reports with KPIs, and you explain what the data shows.

Requirements:
- Looker Studio
"""
    assert judged(text.format("Data analyst for weekly reports"), mine).decision.choice == "skip"
    assert judged(text.format("Looker Studio dashboards"), mine).decision.choice != "skip"


def test_nobody_checks_whether_they_meet_an_example() -> None:
    text = f"{PIPELINE}- Familiarity with platforms such as Odoo\n"
    assert "such as" not in judged(text, KEEPER).decision.why


LISTS = """Data entry into our lists

You do data entry and list building: you copy kite orders from Jotform and check each line.
Requirements:
- Experience with Jotform
"""


def test_a_form_that_is_learned_in_an_afternoon_is_no_reason_to_skip_work_that_lines_show() -> None:
    line = ExperienceLine("Data entry of 6,000 kites, each checked, and list building.", ("data-entry", "accuracy"))
    assert judged(LISTS, replace(KEEPER, experience=(line,))).decision.choice == "ask"


def test_who_never_did_it_is_not_asked() -> None:
    assert judged(SUCCESS, replace(CODER, experience=())).decision.choice == "skip"


@pytest.mark.parametrize(("mine", "most"), [(("Python",), True), (("Python", "Django"), False)])
def test_three_tools_lacking_beside_one_are_most(mine: tuple[str, ...], *, most: bool) -> None:
    beyond = Beyond(Lack(("HL7", "FHIR", "EDI X12")), Whose(names=mine))
    assert lacks_most(cast("Case", SimpleNamespace(beyond=beyond))) == most


MENDER = replace(CODER, experience=(ExperienceLine("Kept bees on the roof of a library.", ("bees",)),))
KITES = """Payment codes for kite stands

You develop the web application and the WordPress plugin in which our kite stands take payments.
You design its pages, too, and you set up the site.
{}
"""


TAUGHT = """Web application course

You teach a course on web development: tutoring, a curriculum, and coaching for beginners in web development.
You develop the web application in which they hand in what they have made, and you keep it running all year.
"""


def test_the_trade_that_is_much_of_it_is_named() -> None:
    seen = judged(TAUGHT, MENDER)
    assert seen.decision.why == "Much of this is teaching, which no line of your experience shows."


@pytest.mark.parametrize(
    ("profile", "added", "choice", "why"),
    [
        (MENDER, "", "skip", "It's in your trade, but no line of your experience comes close to this job."),
        (
            MENDER,
            "Proven experience with kite stands is mandatory, otherwise do not apply.",
            "skip",
            "No line of your experience shows work like this, and they are strict: “Proven experience with kite stands",
        ),
        (CODER, "", "ask", ""),
    ],
)
def test_a_part_of_ones_trade_that_no_line_shows_is_not_worth_a_question(
    profile: Profile, added: str, choice: str, why: str
) -> None:
    seen = judged(KITES.format(added), profile)
    assert (seen.fit.level, seen.decision.choice) == ("partly", choice)
    assert seen.decision.why.startswith(why)


@pytest.mark.parametrize(
    ("core", "near", "told", "close", "reached"),
    [
        (0.6, 0.8, (), True, True),
        (0.6, 0.8, (), False, False),
        (0.6, 0.6, (), True, False),
        (0.6, 0.6, ("Python", "Django"), False, True),
        (0.6, 0.6, ("Python",), False, False),
        (0.3, 0.6, ("Python", "Django"), False, False),
    ],
)
def test_work_is_in_reach_where_a_line_comes_close_or_several_tools_of_ones_trade_are_named(
    core: float, near: float, told: tuple[str, ...], *, close: bool, reached: bool
) -> None:
    fit = SimpleNamespace(core=core, near=near, named=SimpleNamespace(told=told))
    assert is_in_reach(cast("Case", SimpleNamespace(fit=fit, comes_close=close))) == reached


def test_a_tool_that_no_demand_names_is_no_question_beside_work_that_lines_show() -> None:
    fit = SimpleNamespace(level="partly", core=0.9, work=SimpleNamespace(also_leads=()))
    beyond = Beyond(Lack(others=("Odoo",), unmet=("Odoo",)), Whose(names=("Django",)), proven=True)
    seen = SimpleNamespace(fit=fit, beyond=beyond, proven=True, is_beyond=False, red_flags=())
    assert takes_more(cast(Case, seen)) is None
