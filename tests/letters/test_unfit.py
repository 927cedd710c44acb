"""Which tools a letter owns up to."""

import pytest

from tests.letters.test_application import SEWER, judged
from vault_tool.letters import application

DJANGO = "Django developer\nHourly: $40-$60\n\nResponsibilities:\n- Build our web shop in Django.\n"
HONEST = [
    ("Web developer\nHourly: $40-$60\n\nBuild the web shop of our kites in Django, with two forms and a list.\n", []),
    (
        "Snowflake and Django developer\nHourly: $40-$60\n\nBuild our web shop in Django. Keep its figures in Snowflake.\n",
        ["Snowflake"],
    ),
    (
        f"{DJANGO}- Keep the figures of our web shop in Snowflake.\n- Move its old lists into Snowflake.\n",
        ["Snowflake"],
    ),
    (f"{DJANGO}- Keep the figures of our web shop in Snowflake.\n", ["Snowflake"]),
]
"""A post of one's own trade, and the tools that a letter owns up to: those that the work surely takes."""


@pytest.mark.parametrize(("text", "lacks"), HONEST)
def test_a_letter_owns_up_to_what_the_profile_does_not_show(text: str, lacks: list[str]) -> None:
    found = judged(text, SEWER)
    said = application.apply_for(found)
    assert said.lacks == lacks
    assert not (said.lacks and found.decision.choice == "skip")
