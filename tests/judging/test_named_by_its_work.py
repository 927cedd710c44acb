"""What a job is called: by what its text wants done, not by a tag, a channel or a word of its title, on posts of our own."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, judged
from vault_tool.judging.telling import fit_lines
from vault_tool.judging.work.whose_work import Whose, whose_work
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill

KEEPER = Profile(
    headline="operations manager for small shops",
    skills=("Operations Management",),
    practised=(Skill("Operations Management", 6),),
    tools=("Airtable", "Excel"),
    experience=(ExperienceLine("Moved a kite shop from paper to Airtable.", ("airtable", "workflow")),),
)
ANALYST = replace(
    KEEPER, headline="data analyst", skills=("SQL",), practised=(Skill("SQL", 6),), tools=(), experience=()
)


def test_a_sites_tags_do_not_say_what_a_job_is_about() -> None:
    text = "Somebody for our harbor\n\nYou move the boats and write down which came.\n\nSkills\n\n{}\n"
    for tags in ("Web Development\nWeb Design\nResponsive Design", "Data Entry\nTyping\nData Extraction"):
        post = judged(text.format(tags), replace(KEEPER, tools=()))
        assert post.post.tags
        assert post.decision.why == "Not your trade: your profile shows other kinds of work."


def test_a_channel_that_is_watched_is_no_social_media_work() -> None:
    text = "Watch the Facebook and Instagram pages of three harbors\n\nYou write us where Facebook shows a new boat.\n"
    assert judged(text, KEEPER).decision.why == "Not your trade: your profile shows other kinds of work."


@pytest.mark.parametrize(
    ("title", "duty", "about"),
    [
        ("Paid ads and AI expert", "Review our Facebook ads and our Google ads, and run paid ads", "paid advertising"),
        ("Logo for a kite club", "Draw a logo for our kite club: logo design, in vector", "graphic design"),
    ],
)
def test_the_work_that_leads_gives_a_job_its_name(title: str, duty: str, about: str) -> None:
    text = f"{title}\n\nDuties:\n- {duty}\n"
    assert judged(text, replace(CODER, experience=())).decision.why == (
        f"This job is about {about}, which your profile doesn't show."
    )


def test_a_maker_of_software_in_a_title_alone_is_not_whom_a_planner_of_projects_looks_for() -> None:
    text = "Frame developer\n\nDuties:\n- Draw a Gantt chart and a work breakdown structure for our kite festival\n"
    assert judged(text, replace(CODER, headline="bookkeeper")).decision.why == (
        "Not your trade: your profile shows other kinds of work."
    )


def test_lacking_tools_are_named_before_the_words_of_a_title_are_said_again() -> None:
    text = "Tide trader\n\nYou sell the tides of each week.\n\nRequirements:\n- Experience with C#\n"
    why = judged(text, KEEPER).decision.why
    assert why == "This isn't your trade, and it takes C#, which your profile doesn't show."


def test_who_is_called_an_analyst_may_do_other_work() -> None:
    text = "{} for our kite league\n\nDuties:\n- Read what the papers write of kites, and tell us which will win\n"
    named, told = (judged(text.format(title), ANALYST) for title in ("Data analyst", "Data analysis"))
    assert named.decision.why.startswith("The post says little about the work.")
    assert "data analysis" in " ".join(fit_lines.told(told))


@pytest.mark.parametrize(
    ("whose", "said"),
    [
        (Whose(names=("Excel",)), "Only this much of it is yours: Excel."),
        (
            Whose(names=("Excel",), at_core=True, unproven=True),
            "You have Excel, but no line of your experience shows work like this.",
        ),
        (
            Whose(names=("Excel",), at_core=True),
            "You have Excel, but your profile shows little else of what this takes.",
        ),
        (
            Whose(names=("Excel",), mostly=("spreadsheets",), at_core=True),
            "Most of the work here is spreadsheets, which isn't your main trade.",
        ),
        (
            Whose(mostly=("mobile app development",), done=True),
            "Most of the work here is mobile app development, which you've done before, but it isn't your main trade.",
        ),
    ],
)
def test_of_what_a_job_is_about_nobody_has_only_so_much(whose: Whose, said: str) -> None:
    assert whose.hardly == said


def test_a_tool_of_the_title_is_what_a_job_is_about() -> None:
    text = "Airtable base of our kites\n\nDuties:\n- Mend the formulas of our Airtable base\n- Clean its rows\n"
    seen = judged(text, KEEPER)
    assert whose_work(seen.fit, text=text, offers=(), proven=False, surely=()).at_core


@pytest.mark.parametrize(
    "text",
    [
        "Notes of a bank\n\nDuties:\n- Descriptive analysis of our loans\n- Trend analysis of each year\n",
    ],
)
def test_the_work_of_an_analyst_is_told_without_a_tool(text: str) -> None:
    assert "data analysis" in judged(text, ANALYST).fit.shares.by_work


def test_who_works_with_language_is_sought_for_language_models() -> None:
    post = judged("AI/NLP engineer\n\nDuties:\n- Build a chatbot on an LLM, with a RAG pipeline\n", KEEPER)
    assert post.decision.why == "This job is about AI applications, which your profile doesn't show."
