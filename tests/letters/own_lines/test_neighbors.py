"""A tool that the profile doesn't name: one that does the same is told instead, and a gap stands only for what is surely asked."""

import pytest

from tests.letters.own_lines.test_openings import WHO, job
from vault_tool.letters.own_lines import neighbors
from vault_tool.letters.own_lines.neighbors import Neighbors
from vault_tool.writers import proposal

BESIDE = [
    (("Tableau",), (Neighbors("dashboard", ("Power BI", "Looker Studio")),)),
    (("Blender",), ()),
    (("Azure",), ()),
    ((), ()),
]


@pytest.mark.parametrize(("lacking", "found"), BESIDE)
def test_what_does_the_same_is_named(lacking: tuple[str, ...], found: tuple[Neighbors, ...]) -> None:
    assert neighbors.of(lacking, WHO) == found


def test_nobody_confesses_for_a_profile_that_is_silent() -> None:
    text = "Power BI and Tableau analyst\nHourly: $40-$60\n\nBuild the dashboards of our harbor in Power BI and in Tableau.\n"
    letter = proposal.write(job(text))
    assert "On the dashboard side I work with Power BI and Looker Studio." in letter
    assert "‹fill in: what you've done with Tableau, or say that you haven't worked with it yet›" in letter
    assert "I haven't worked" not in letter
