"""A line of experience in the first person: only where its first word shows how."""

import pytest

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.letters.first_person import said

LINES = [
    ("Ran two kite shops.", "", "I ran two kite shops."),
    ("Built the booking page in Django", "Double bookings stopped", "I built the booking page in Django. Double bookings stopped."),
    ("Automated a daily report.", "", "I automated a daily report."),
    ("Was the first to be called.", "", "I was the first to be called."),
    ("Keeps the books of two bakeries: bills, payroll.", "", "I keep the books of two bakeries: bills, payroll."),
    ("Mends old kites: seams, lines, monthly checks.", "", "I mend old kites: seams, lines, monthly checks."),
    ("Keeps the books and writes the letters.", "", "Keeps the books and writes the letters."),
    ("Experienced kite tailor.", "", "Experienced kite tailor."),
    ("Ten years of kites.", "", "Ten years of kites."),
    ("SEO for four shops!", "", "SEO for four shops!"),
    ("iOS app for a zoo", "", "iOS app for a zoo."),
    ("", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "result", "spoken"), LINES)
def test_a_line_as_one_says_it(text: str, result: str, spoken: str) -> None:
    assert said(ExperienceLine(text, result=result)) == spoken
