"""Which line of experience opens a letter."""

from tests.letters.test_application import judged
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.letters import proofs

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
