"""Which line stands first: that of the title's work and tools, whatever tool another one shares with the post."""

from dataclasses import replace

import pytest

from tests.letters.own_lines.test_openings import WHO, job
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.writers import proposal

RECORDS = ExperienceLine(
    "Cleaned and matched 9,000 records of berths from two systems.",
    ("data-cleaning", "sql"),
    result="No berth was lost.",
)
BOARD = ExperienceLine(
    "Built the board of a tea shop in Looker Studio with SQL.", ("looker-studio", "dashboard", "sql")
)
CALLS = ExperienceLine("Built the booking back end of a ferry line in Flask.", ("flask", "backend", "python"))
SPIDERS = ExperienceLine("Runs forty Scrapy spiders for a price guide.", ("scraping", "scrapy"))
SHOP = ExperienceLine("Wrote the sales and margin report of a tea shop on Shopify.", ("shopify", "sales", "sql"))
LINES = (BOARD, RECORDS, CALLS, SPIDERS, SHOP)
FIRST = [
    (
        "Data analyst for a database migration\n\nMigrate the database of our harbor with SQL and check its records.\n",
        RECORDS,
    ),
    ("Dashboard for our ferries\n\nBuild a dashboard in Looker Studio for our ferries, with charts.\n", BOARD),
    ("Members' web portal\n\nBuild the web portal of our rowing club in Python, with a user management.\n", CALLS),
    (
        "Data analyst to work out customer lifetime value\n\nHourly: $30-$50\n\nResponsibilities:\n"
        "- Work out the lifetime value of our tea shop's customers in SQL\n- Tell which sales pay for their ads\n",
        SHOP,
    ),
    (
        "Discord bot in Python\n\nHourly: $30-$50\n\nWe have a Discord bot for our chess club.\n\nResponsibilities:\n"
        "- Keep the Discord bot running in Python\n- Find out why it misses messages\n- Add a command for the pairings\n",
        SPIDERS,
    ),
]
"""A post, and the line that the Brief shows first and the letter opens with."""


@pytest.mark.parametrize(("text", "line"), FIRST)
def test_the_line_of_the_work_opens(text: str, line: ExperienceLine) -> None:
    who = replace(
        WHO,
        headline="data analyst and Python developer, databases and boards",
        experience=LINES,
        skills=(*WHO.skills, "SQL"),
    )
    found = job(text, who)
    assert found.evidence[0].line == line
    assert line.text[6:30] in proposal.write(found).split("\n\n")[0]
