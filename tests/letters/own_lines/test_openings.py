"""What a letter opens with: a line that has something in common with the post, beside the client's own whole words, or none."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.assuming import assuming
from vault_tool.jobs import vault_notes
from vault_tool.judging.decision import Decision
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.letters.own_lines import common_ground, openings
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, proposal

SHIPPED = vault_notes.shipped_with_package()
SPIDERS = ExperienceLine(
    "Runs forty Scrapy spiders for a price guide.",
    ("scraping", "scrapy", "data"),
    result="A morning of copying went away.",
)
MEASURES = ExperienceLine("Wrote the Power BI model of a harbor: 12 measures.", ("power-bi", "dashboard", "dax"))
SHEETS = ExperienceLine("Built the weekly dashboard of a tea shop in Looker Studio.", ("looker-studio", "dashboard"))
WHO = Profile(
    name="Ada Moss",
    headline="data analyst and Python developer, spiders and boards",
    rate_target=40,
    rate_floor=20,
    skills=("Power BI", "Python", "Web scraping", "Microsoft Excel"),
    practised=(
        Skill("Microsoft Excel", 8),
        Skill("Power BI", 3),
        Skill("Python", 9, ("Flask", "Scrapy")),
        Skill("Web scraping", 4, ("Scrapy",)),
    ),
    tools=("Scrapy", "Flask", "GitHub", "Looker Studio"),
    experience=(SPIDERS, MEASURES, SHEETS),
)


def job(text: str, who: Profile = WHO) -> Job:
    return Job(Post.of(text, read(text)), replace(SHIPPED, profile=who), date(2026, 3, 3))


SCRAPE = "Python web scraping\n\nI would like to scrape the site of a kite museum. Use Python and Scrapy for it.\n"
BOARDS = "Power BI data analyst\n\nResponsibilities:\n- Write the Power BI model of our boat yard\n- Answer mails\n"
NEEDS = [
    (SCRAPE, SPIDERS, "I would like to scrape the site of a kite museum."),
    (BOARDS, MEASURES, "Write the Power BI model of our boat yard"),
    (BOARDS.replace("Power BI model of our boat yard", "boat yard's letters"), MEASURES, ""),
    (BOARDS.replace("our boat yard", "our boat yard, in Databricks and Tableau"), MEASURES, ""),
    (BOARDS.replace("Write the", "write the"), MEASURES, ""),
    (BOARDS.replace("Write the Power BI model of our boat yard", "Write advanced DAX formulas for us"), MEASURES, ""),
]
"""A post, a line, and the client's own words that the line speaks to: whole, of the same deed, and of no more other tools."""


@pytest.mark.parametrize(("text", "line", "words"), NEEDS)
def test_what_a_line_speaks_to_stands_beside_it_whole(text: str, line: ExperienceLine, words: str) -> None:
    assert openings.need(job(text), line) == words


def test_work_that_stands_beside_it_already_is_kept_unless_it_is_of_other_tools_as_well() -> None:
    one = job(BOARDS)
    assert openings.need(one, MEASURES, "Write reports in Power BI for us.") == "Write reports in Power BI for us."
    assert "Databricks" not in openings.need(one, MEASURES, "Write reports in Power BI and Databricks for us.")


def test_no_demand_is_told_back_to_whoever_made_it() -> None:
    assert "Experience" not in openings.need(job(BOARDS), MEASURES, "Experience with Power BI or Tableau")


def test_a_letter_opens_with_the_line_and_tells_no_client_what_was_asked_for() -> None:
    letter = proposal.write(job(SCRAPE))
    assert letter.startswith("I run forty Scrapy spiders for a price guide.")
    assert "I would like to scrape" not in letter
    assert "I'm a data analyst" not in letter


def test_years_are_of_the_skill_alone_and_nobody_sells_what_all_have() -> None:
    letter = proposal.write(job(SCRAPE.replace("Scrapy for it", "Flask for it, in GitHub")))
    years = letter.partition("I have ")[2].partition("\n")[0]
    assert "9 years of experience with Python" in years or "9 with Python" in years
    assert "(" not in years
    assert "I also work with Flask." in years
    assert "GitHub" not in letter


ORDERS = [
    ("PowerBI and Excel reports", "Power BI"),
    ("Excel reports, and later Power BI", "Microsoft Excel"),
    ("Microsoft Excel and Power BI reports", "Microsoft Excel"),
]


@pytest.mark.parametrize(("title", "first"), ORDERS)
def test_years_begin_with_what_the_title_names_first(title: str, first: str) -> None:
    years = job(f"{title}\n\nWrite the Power BI model of our yard. It reads Microsoft Excel files.\n").application.years
    assert years[0].skill == first


def test_a_word_in_common_opens_no_letter_of_another_trade() -> None:
    text = "AI dashboard developer\n\nWe need a developer to build an AI dashboard in D3.js for our robots.\n"
    one = job(text)
    assert not common_ground.may_lead(SHEETS, one) or one.fit.level == "strong"
    assert common_ground.shared(MEASURES, job(BOARDS)) > common_ground.shared(SPIDERS, job(BOARDS))


def test_a_letter_opens_with_what_came_of_the_work_too() -> None:
    assert "A morning of copying" in proposal.write(job(SCRAPE)).split("\n")[0]


def test_no_letter_is_written_for_a_title_alone() -> None:
    text = "Python developer\nRemote\nhttps://weworkremotely.com/company/kite-shop\n"
    assert proposal.write(job(text)).startswith("‹Not written: only the title was saved.")


def test_where_no_line_opens_it_a_letter_is_not_written() -> None:
    text = "Python developer\n\nTeach our robots to sing in Python.\n"
    letter = proposal.write(job(text))
    assert letter.startswith("‹Not written")


def test_a_letter_that_would_be_mostly_blanks_is_not_written() -> None:
    asks = "".join(
        f"\n{n}. What is the {x} of a kite?" for n, x in enumerate(["length", "width", "color", "weight", "tail"], 1)
    )
    asks += "\n6. How do you sew a sail?\n7. Which rope do you like best?"
    letter = proposal.write(job(f"{SCRAPE}\nPlease answer these questions:\n{asks}\n"))
    assert letter.startswith("‹Not written yet: most of what they ask for, only you can answer. Fill these in first.›")
    assert "Which rope do you like best?" in letter


def test_a_title_that_hires_is_not_about_hiring() -> None:
    hired = ExperienceLine("Hired and trained four planners.", ("hiring", "training"))
    who = replace(WHO, experience=(hired,))
    text = "Looking to hire a Power BI expert\n\nAll will be told in a call.\n"
    assert "Hired" not in proposal.write(job(text, who)).replace("hired", "Hired")


def test_a_file_to_attach_is_named_in_its_gap() -> None:
    letter = proposal.write(job(f"{SCRAPE}\nTo apply, please attach your updated resume.\n"))
    assert "‹fill in: attach your résumé›" in letter


def test_a_line_of_part_of_the_work_opens_a_letter() -> None:
    one = job(
        "SEO expert and scraper\nHourly: $40-$60\n\nImprove the search rank of our kite shop. "
        "Scrape the prices of other shops. Write titles and texts for the shop's pages.\n"
    )
    assert one.fit.level == "partly"
    assert proposal.write(one).startswith("I run forty Scrapy spiders")


def test_a_line_that_did_none_of_the_work_pads_no_letter() -> None:
    books = ExperienceLine("Keeps the books of two tea shops: bank matching, invoices.", ("bookkeeping", "matching"))
    text = SCRAPE.replace("museum.", "museum, with its transaction list.")
    letter = proposal.write(job(text, replace(WHO, experience=(*WHO.experience, books))))
    assert letter.startswith("I run forty Scrapy spiders")
    assert "books of two tea shops" not in letter


SERIALS = "Python script for serial numbers\n\nA small Python script that draws the serial numbers of our kites.\n"


@pytest.mark.parametrize(("years", "written"), [(9, True), (2, False)])
def test_where_one_is_to_ask_whether_it_is_close_enough_many_years_carry_a_letter(years: int, written: bool) -> None:
    who = replace(WHO, practised=(Skill("Python", years),))
    found = job(SERIALS, who)
    found = assuming(found, decision=Decision("ask", "Is it close enough?", telling="closest"))
    letter = proposal.write(found)
    assert letter.startswith("‹Not written") is not written
    assert written or "the closest thing you've done" in letter


@pytest.mark.parametrize(("title", "written"), [("Python client", True), ("Client", False)])
def test_years_with_a_tool_of_the_title_carry_a_letter_where_another_is_lacking(title: str, *, written: bool) -> None:
    who = replace(WHO, practised=(Skill("Python", 9),))
    found = job(f"{title} for a lighthouse\n\nHourly: $40-$60\n\nWrite it in Python. Must know MQTT.\n", who)
    decision = Decision("ask", "Nothing shows MQTT.", telling="lack", tools=("MQTT",))
    letter = proposal.write(assuming(found, decision=decision, evidence=()))
    assert letter.startswith("‹Not written") is not written
    assert not written or "MQTT" in letter


VAULT = Path(__file__).parents[3] / "vault"
SECOND = "How would you handle an invoice that is changed after it was exported?"


@pytest.mark.parametrize(("left_out", "written"), [(SECOND, True), ("", False)])
def test_one_request_that_only_the_freelancer_can_answer_is_no_reason_to_be_silent(
    left_out: str, written: bool
) -> None:
    text = (VAULT / "Archive" / "2026-03-05-invoice-exports.txt").read_text("utf-8").replace(f"{left_out}\n", "\n", 1)
    who = profile.read(Note((VAULT / "Profile.md").read_text("utf-8"), "Profile.md"))
    assert proposal.write(job(text, who)).startswith("‹Not written yet") is not written


def test_what_is_left_to_fill_in_begins_with_the_line_that_comes_closest() -> None:
    asks = "".join(f"\n{n}. What is the {x} of a kite?" for n, x in enumerate(["length", "width", "weight", "tail"], 1))
    asks += "\n5. How do you sew a sail?\n6. Which rope do you like best?"
    letter = proposal.write(job(f"{SCRAPE}\nPlease answer these questions:\n{asks}\n"))
    assert "start with the line that comes closest: I run forty Scrapy spiders" in letter
