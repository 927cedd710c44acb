"""A job that is all about a tool or trade the profile lacks is passed over; one tool among many, or beside work that is shown, is no bar."""

from dataclasses import replace
from datetime import date

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SHIPPED = vault_notes.shipped_with_package()
PLANNER = Profile(
    headline="operations manager for workshops",
    skills=("Operations Management", "Business Process Automation"),
    practised=(
        Skill("Operations Management", 6),
        Skill("Business Process Automation", 3, ("Zapier", "Make")),
    ),
    tools=("Airtable", "Slack"),
    experience=(
        ExperienceLine(
            "Built the hand-overs between orders and invoices in Zapier.", ("zapier", "workflow-automation")
        ),
    ),
)
CODER = Profile(
    headline="full-stack developer, Python and React",
    skills=("Python", "React", "Firebase"),
    practised=(Skill("Python", 9, ("Django",)), Skill("React", 8)),
    tools=("Firebase",),
    experience=(
        ExperienceLine("Built a chatbot over the help pages of a ferry line.", ("llm", "rag", "chatbot")),
        ExperienceLine("Built a field app with React Native and Firebase.", ("react-native", "mobile")),
    ),
)
ALL_OF_IT = """Workflow builder for approvals

We want our approvals built in Power Automate.
The forms are to be made in Power Apps, the data stays in Dataverse.
Each flow in Power Automate needs a note on what it does.
Power Platform is what the whole office works in.
"""
TITLED = """FlutterFlow pages for estimates

We need two pages in FlutterFlow for our app, one for estimates and one for invoices.

Requirements:
- Solid FlutterFlow experience
- Firebase
"""
A_TRADE = """Development of a crypto wallet

We need a wallet for storing cryptocurrency on the blockchain, with smart contracts in Solidity.

Requirements:
- Extensive experience in blockchain
- Python
"""
ONE_OF_MANY = """Workflow automation for a bindery

We connect our tools and want it kept tidy.
- Build automations in Zapier
- Keep the base in Airtable
- Write to the team in Slack
- Now and then a flow in Power Automate
"""
BESIDE_SHOWN = """AI chatbot for a shop, with Odoo

We need a chatbot that answers from our help pages.
- Build the chatbot with retrieval over our pages
- Read orders from Odoo
- Write tickets to Odoo
- Odoo has an API for all of it
"""


def _why(text: str, profile: Profile) -> tuple[str, str]:
    decision = _judged(text, profile).decision
    return decision.choice, decision.why


def _judged(text: str, profile: Profile) -> Judgment:
    return Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=profile), date(2026, 3, 3))


@pytest.mark.parametrize(
    ("text", "profile", "core"),
    [(ALL_OF_IT, PLANNER, "Power Platform"), (TITLED, CODER, "FlutterFlow"), (A_TRADE, CODER, "blockchain")],
)
def test_what_the_job_is_about_is_said_where_the_profile_lacks_it(text: str, profile: Profile, core: str) -> None:
    assert _why(text, profile) == ("skip", f"This job is about {core}, which your profile doesn't show.")


@pytest.mark.parametrize(("text", "profile"), [(ONE_OF_MANY, PLANNER), (BESIDE_SHOWN, CODER)])
def test_one_tool_among_many_or_beside_work_that_is_shown_is_no_bar(text: str, profile: Profile) -> None:
    assert "This job is about" not in _why(text, profile)[1]


@pytest.mark.parametrize(
    ("demand", "core"),
    [("(OpenClaw, CrewAI, or AutoGPT)", ""), ("like OpenClaw", "OpenClaw"), ("in OpenClaw or AutoGPT", "OpenClaw")],
)
def test_one_of_several_that_will_do_is_no_core(demand: str, core: str) -> None:
    text = f"Agents for a ferry (OpenClaw)\n\nRequirements:\n- Proven expertise in agent frameworks {demand}\n"
    assert _judged(text, CODER).fit.core_lacking == core


def test_a_tool_that_is_one_of_its_kind_is_no_core() -> None:
    text = ALL_OF_IT.replace("Workflow builder", "n8n or similar: workflow builder").replace("Power", "Blue")
    assert "n8n" not in _why(text, PLANNER)[1]


def test_a_tool_that_does_what_one_of_yours_does_is_no_core() -> None:
    text = "{} workflow automation\n\nWe want our orders to run in {} from the shop to the books.\n"
    assert _why(text.format("n8n", "n8n"), PLANNER)[0] == "ask"
    assert _why(text.format("Power Automate", "Power Automate"), PLANNER)[0] == "skip"


def test_the_api_of_a_service_is_no_core_for_a_job_in_a_language_of_yours() -> None:
    text = "Create {} to write to the Google Ads API\n\nA program is to upload our ads, groups and keywords to Google Ads.\n"
    assert _why(text.format("a Python app"), CODER)[0] == "ask"
    assert _why(text.format("a page"), PLANNER)[0] == "skip"


def test_whom_a_sentence_seeks_is_known_though_the_title_and_the_list_speak_of_other_things() -> None:
    text = (
        "Platform for approvals, first plan\n\nI am seeking an experienced Bubble.io developer with a sense for offices. I am"
        " planning to build a platform for workflow automation and process improvement.\n\nPreferred experience:\n"
        "- Bubble.io\n- Zapier\n- Airtable\n"
    )
    assert _why(text, PLANNER) == ("skip", "They want a specialist in Bubble.io, which your profile doesn't show.")


AMONG_OTHERS = """Desk that answers our calls

We run a ferry line, and nobody is at the desk when the boats go out. Callers hang up and book with somebody else.
You build a chatbot that answers the usual questions and books a berth.
It speaks two languages and hands over to a person.
Each call is written into HubSpot.
Our HubSpot has three boards, one for each pier.
The harbor office has its own rules, which it must keep.
You test it with forty calls and write down how it is changed.
A way into HubSpot is there already.
The captain answers questions every morning.
The pier master wants a report once a week.
"""


def test_a_tool_that_only_some_of_the_text_names_is_not_called_what_the_job_is_about() -> None:
    found = _judged(AMONG_OTHERS, CODER)
    assert found.fit.core_lacking == "HubSpot"
    assert not found.fit.subject_lacking
    assert "about HubSpot" not in found.decision.why
    assert _judged(TITLED, CODER).fit.subject_lacking == "FlutterFlow"
    assert _judged(ALL_OF_IT, PLANNER).fit.subject_lacking


def test_a_trade_that_the_post_does_not_name_is_not_called_what_the_job_is_about() -> None:
    text = "Data scientist for a tide index\n\nYou design rules that anybody can follow, from the tables of four harbors.\n"
    assert _judged(text, CODER).fit.core_lacking == "machine learning"
    assert "machine learning" not in _why(text, CODER)[1]


def test_of_a_title_with_several_tools_that_are_lacking_all_are_named() -> None:
    text = "Odoo and FlutterFlow pages for estimates\n\nYou build two pages in FlutterFlow, and read the orders from Odoo.\n"
    assert _why(text, PLANNER)[1] == "It takes Odoo and FlutterFlow, which your profile doesn't show."
    either = text.replace("Odoo and FlutterFlow", "Odoo or FlutterFlow", 1)
    assert "Odoo and" not in _why(either, PLANNER)[1]
