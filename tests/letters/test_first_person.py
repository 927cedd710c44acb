"""A line of experience in the first person, and back again: only where its words show how."""

import pytest

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.letters.first_person import said, told

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


TOLD = [
    ("I rebuilt a kite shop with 900 kites last spring.", "Rebuilt a kite shop with 900 kites last spring."),
    ("Hello! I kept the books of two bakeries for six years. Shall we talk?", "Kept the books of two bakeries for six years."),
    ("I automated the monthly report\nof a bakery in Riga.", "Automated the monthly report of a bakery in Riga."),
    ("I've written help pages for four kite makers.", "I've written help pages for four kite makers."),
    ("At a kite school in Tarifa, I ran the desk for two summers.", "At a kite school in Tarifa, I ran the desk for two summers."),
    ("Similar work:\n- Ran delivery at a workshop of 14 people\n* Mended kites", "Ran delivery at a workshop of 14 people"),
    ("• I ran delivery at a workshop of 14 people.", "Ran delivery at a workshop of 14 people."),
    ("I read your post twice and like it.", ""),
    ("I noticed that the shop has no search at all.", ""),
    ("I rebuilt it in two weeks with one developer.", ""),
    ("I planned the work of this role once before.", ""),
    ("I've worked in project management for 8 years.", ""),
    ("I rebuilt three things for a kite shop: the till and more", ""),
    ("I moved Lena Moss and her four shops to Xero.", ""),
    ("I kept the books of ‹fill in: whom› for six years.", ""),
    ("> I rebuilt a kite shop with 900 kites last spring.", ""),
    ("I was glad to see a kite shop on this site.", ""),
    ("I led the team.", ""),
    ("We need someone who planned the work of four shops.", ""),
    ("Can I ask whether the last bookkeeper kept paper files?", ""),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "line"), TOLD)
def test_what_a_letter_tells_of_work_done(letter: str, line: str) -> None:
    assert told(letter, ["Lena Moss", ""]) == ((line,) if line else ())
