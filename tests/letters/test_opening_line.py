"""Which line of experience opens a letter."""

import pytest

from tests.letters.test_application import judged
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.letters import application, proofs

BY_TOOL = """Data analyst to automate our reports

We need a data analyst for the dashboards of our kite clubs.

Responsibilities:
- Build the Power BI reports of each club
- Write measures in Power BI

Requirements:
- Strong Power BI
"""


def test_the_line_with_the_tool_that_is_asked_for_again_and_again_opens() -> None:
    lines = (
        ExperienceLine("Automated the weekly report of a kite club in Google Sheets.", ("google-sheets", "reporting")),
        ExperienceLine("Wrote the Power BI model of a tide service: nine measures.", ("power-bi", "dax")),
    )
    who = Profile(headline="data analyst", skills=("Power BI", "Google Sheets"), experience=lines)
    assert "Power BI" in proofs.proofs(judged(BY_TOOL, who))[0].text


SERVERS = ExperienceLine("Set up Docker images and deployments on AWS for a harbor.", ("devops", "docker", "aws"))
SAILS = ExperienceLine("Put a chatbot over the manuals of a sail loft.", ("llm", "chatbot"))


@pytest.mark.parametrize(
    ("title", "opens"), [("Python developer for a kite bot", False), ("DevOps engineer for a kite bot", True)]
)
def test_work_that_a_post_names_by_the_way_opens_no_letter(title: str, opens: bool) -> None:
    tasks = "- Connect the bot to a wind API\n- Deploy the bot on AWS EC2 in a Docker container\n- Test it\n"
    text = f"{title}\n\nHourly: $40-$60\n\nWrite our kite bot in Python.\n\nTasks:\n{tasks}"
    who = Profile(headline="Python developer", skills=("Python", "AWS", "Docker"), experience=(SERVERS,))
    said = application.apply_for(judged(text, who))
    assert (said.opening.startswith("I set up Docker"), bool(said.suggested)) == (opens, not opens)


def test_a_tool_is_told_by_no_work_that_the_post_does_not_ask_for() -> None:
    text = "Chatbot developer\n\nBuild a chatbot with OpenAI for our kite club. It has to work with our pages on AWS.\n"
    pictures = ExperienceLine("Moved the pictures of a harbor to AWS.", ("aws",))
    who = Profile(headline="chatbot developer", skills=("AWS", "OpenAI API"), experience=(SAILS, pictures))
    assert [proof.line for proof in proofs.proofs(judged(text, who))] == [SAILS]


def test_a_bot_that_talks_is_no_spider() -> None:
    text = "Telegram bot in Python\n\nWe need a Telegram bot in Python. It has to make requests to ChatGPT.\n"
    spiders = ExperienceLine("Ran 40 Scrapy spiders for a harbor, with alerts.", ("scraping", "python"))
    skills = ("Python", "Scrapy", "Chatbots")
    who = Profile(headline="Python developer, chatbots", skills=skills, experience=(spiders, SAILS))
    assert [one.line for one in judged(text, who).evidence] == [SAILS]
