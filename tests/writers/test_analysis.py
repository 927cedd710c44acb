"""The Analysis section: snapshots on posts of our own, and what it must say of the real one."""

import os
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.knowledge.conditions.expressions import compile as condition
from vault_tool.knowledge.notes.everything import Knowledge, load
from vault_tool.knowledge.notes.signals import Fired, Signal
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import flag_callouts
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, all_writers, analysis

HERE = Path(__file__).parent / "analysis"
POSTS = sorted(HERE.glob("*.txt"))
PROFILE = Profile(
    name="Ada Example",
    rate_floor=25,
    rate_target=40,
    currency="USD",
    time_zone="Europe/Berlin",
    hours=("12:00", "21:00"),
    weekly_hours=40,
    skills=("Python", "SQL", "Excel"),
    tools=("Shopify", "Mailchimp"),
)
CODER = Profile(headline="Python developer", skills=("Python",), languages=("English (fluent)",))
TODAY = date(2026, 3, 10)
SUBSECTIONS = (
    "Client Information", "Role Summary", "Key Responsibilities", "Requirements", "Project Details", "Pay",
    "Red Flags", "Positive Indicators", "Protective Measures", "Recommendation",
)  # fmt: skip


@cache
def knowledge(profile: Profile = PROFILE) -> Knowledge:
    folder = shipped.folder("vault")
    paths = [*(folder / "Signals").glob("*.md"), folder / "Templates" / "Analysis.md"]
    loaded = load({path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths})
    return Knowledge(profile, loaded.signals, templates=loaded.templates, problems=loaded.problems)


@cache
def analyse(text: str, name: str = "", profile: Profile = PROFILE, today: date = TODAY) -> str:
    """With all the room there is; how little a post of few words gets is in test_length.py."""
    reading = read(text, file_name=name)
    post = Post.of(text, reading)
    return analysis.written(Job(post, knowledge(profile), today))


@pytest.mark.parametrize("path", POSTS, ids=lambda p: p.stem)
def test_snapshot(path):
    written = analyse(path.read_text("utf-8"))
    snapshot = path.with_suffix(".md")
    if os.environ.get("UPDATE_SNAPSHOTS"):
        snapshot.write_text(written, "utf-8")
    assert written == snapshot.read_text("utf-8"), "run with UPDATE_SNAPSHOTS=1 and review the difference"


@pytest.mark.parametrize("path", POSTS, ids=lambda p: p.stem)
def test_subsections_stand_in_order_and_none_is_empty(path):
    written = analyse(path.read_text("utf-8"))
    titles = re.findall(r"^### (.+)$", written, re.MULTILINE)
    assert titles == [t for t in SUBSECTIONS if t in titles]
    assert titles[-1] == "Recommendation"
    assert not re.search(r"^### .+\n+(?:###|\Z)", written, re.MULTILINE)
    assert not re.search(r"\n\n\n|[ \t]$|None|nan|\{\{|\}\}", written, re.MULTILINE)


@pytest.mark.parametrize("path", POSTS, ids=lambda p: p.stem)
def test_the_score_is_the_sum_of_its_parts(path):
    written = analyse(path.read_text("utf-8"))
    score = int(re.search(r"(\d+) of 100", written)[1])
    points = [int(n.replace("−", "-")) for n in re.findall(r"^\| [\w, ]+ \| (−?\d+) \| \d* \|", written, re.MULTILINE)]
    assert len(points) >= 2
    assert score == max(0, sum(points))


def test_a_skip_of_many_points_says_that_they_do_not_decide():
    assert "**Skip, though its parts add up to 73 of 100**" in analyse((HERE / "good-hourly.txt").read_text("utf-8"))


def test_the_choice_stands_before_the_score():
    def choice(name: str) -> str:
        return re.search(r"\*\*([\w ]+): \d+ of 100", analyse((HERE / f"{name}.txt").read_text("utf-8")))[1]

    assert choice("fraud") == "Skip"


def test_too_little_has_no_number():
    assert "**Ask first** (confidence low" in analyse("Python developer wanted", profile=CODER)


def test_an_empty_post_has_no_analysis():
    assert analysis.write(Job(Post("", {}), knowledge(), TODAY)) == ""


def test_a_post_of_a_few_words_gets_a_short_analysis():
    written = analyse("Logo wanted for a bakery")
    assert "### Red Flags" not in written
    assert "confidence low" in written
    assert written.count("not stated") == 1


def test_markdown_in_the_post_does_not_reach_the_page():
    written = analyse("Title\n\n- Must **be | available** 24/7 ``` # here\n- Unlimited revisions | are ** expected")
    assert "```" not in written
    assert "\n# " not in written
    quotes = [line for line in written.splitlines() if "“" in line]
    assert quotes
    assert not any("|" in quote.replace("|In the post]]", "") for quote in quotes)


def test_the_vaults_own_template_is_used():
    known = knowledge()
    own = Knowledge(PROFILE, known.signals, templates={"Analysis": "{{ score }} {{ red_flags|length }}"})
    assert re.fullmatch(r"\d+ \d+\n", analysis.write(Job(Post("Unlimited revisions.", {}), own, TODAY)))


def test_it_is_found_as_a_writer():
    assert all_writers()["Analysis"] is analysis


@pytest.fixture(scope="module")
def real(gold) -> str:
    text = next(gold.glob("*.raw.txt")).read_text("utf-8").encode("mac_roman").decode("utf-8")
    return analyse(text, profile=Profile(rate_floor=25, rate_target=40, currency="USD"), today=date(2025, 2, 14))


@pytest.mark.parametrize(
    "wanted",
    [
        "Fixed price for full-time work",
        "Pays less than this client usually does",
        "Open-ended hours under a fixed price",
        "Mixed rating",
        "4.4 of 5 on 34 reviews",
        "$8.24 an hour, 45% of the $18.14",
        "under $3 an hour from week 12 on",
        "71 hires on 132 posts is 54 per 100",
        "20 contracts running",
        "about 95% of the $88K",
        "Monitoring software",
        "Every bid so far is $1,250",
        "Few proposals",
        "Well-defined duties",
        "Substantial spending history",
        "Payment verified",
        "Role with responsibility",
        "| 6 months | 910 | $1.37 |",
        "If the $1,250 is paid every month",
    ],
)
def test_the_real_post(real, wanted):
    assert wanted in real


def test_the_real_post_has_every_subsection(real):
    assert re.findall(r"^### (.+)$", real, re.MULTILINE) == list(SUBSECTIONS)
    flags = re.findall(
        r"^> \[!\w+\] \d+\. .+\n> .+\n(?:> - \[\[#Posting.+\n)*> - \*\*Risk:\*\* .+\n> - \*\*Protection:\*\* .+\?",
        real,
        re.MULTILINE,
    )
    assert len(flags) >= 4


def test_every_kind_of_real_posting_is_analysed(corpus):
    folders = [f for f in sorted(corpus.iterdir()) if f.is_dir() and f.name not in ("edge", "vaults")]
    for folder in folders:
        for path in sorted(folder.glob("*.txt"))[:3]:
            written = analyse(path.read_text("utf-8", errors="replace"))
            assert "### Recommendation" in written, path
            assert not re.search(r"\{\{|None of 5|: None", written), path


HOURLY_IN_EUR = (
    "Bookkeeper\nBudget: €30.00 - €50.00 Hourly\n\nWe need a bookkeeper for our shop.\n"
    "- Enter the receipts every Monday and match them with the bank.\n- Chase the invoices that are missing.\n"
    "- Prepare the figures that our tax adviser files each quarter.\n- Pay the bills that are due, each Friday, from the account of the shop.\n"
    "- Send the invoices of the day to the customers who ordered on account.\n"
)


def test_rates_in_another_currency_are_compared_once_its_worth_is_known():
    reading = read(HOURLY_IN_EUR)
    assert reading.values["currency"] == "EUR"
    post = Post(HOURLY_IN_EUR, reading.values)
    without = analysis.write(Job(post, knowledge(), TODAY))
    assert "no exchange rate for EUR to USD" in without
    assert "of your floor" not in without
    known = analysis.write(Job(post, knowledge(), TODAY, Assumptions(exchange={"EUR": 1.1})))
    assert "1 EUR is 1.1 USD" in known
    assert "| High end | €50 | €45 | $49.50 | 220% |" in known


@pytest.mark.parametrize(
    ("heading", "link"),
    [
        ("### Rules of the house", "[[#Posting#Rules of the house|In the post]]"),
        ("### Rules: [read] | me", "[[#Posting|In the post]]"),
        ("", "[[#Posting|In the post]]"),
    ],
)
def test_a_flag_links_to_the_heading_its_words_stand_under(heading, link):
    written = analyse(f"A job\n\n{heading}\n\nUnlimited revisions are included.\n")
    assert f"> - {link}: “Unlimited revisions are included.”" in written


def test_a_fact_that_was_corrected_is_not_quoted():
    text = "A job\n\nHourly: $20.00 - $30.00\n\nProposals: 50+\n"
    reading = read(text)
    evidence = {f.key: f for f in reading.facts}
    assert "“Proposals: 50+”" in analysis.write(Job(Post(text, reading.values, evidence), knowledge(), TODAY))
    corrected = Post(text, {**reading.values, "proposals": "51 to 60"}, evidence)
    written = analysis.write(Job(corrected, knowledge(), TODAY))
    assert "51 to 60 proposals" in written
    assert "“Proposals: 50+”" not in written


def fired(name: str, severity: str = "medium", under: tuple[str, ...] = ()) -> Fired:
    signal = Signal(name, "red-flag", "pay", severity, 1, condition("1"), name, under=under)  # type: ignore[arg-type]
    return Fired(signal, name, ())


def test_flags_stand_under_the_graver_one_they_belong_to():
    found = (fired("a", "high"), fired("b", under=("x", "a")), fired("c", under=("b",)), fired("d", under=("gone",)))
    shown = [(f.number, f.fired.signal.name, [u.signal.name for u in f.under]) for f in flag_callouts.arranged(found)]
    assert shown == [(1, "a", ["b"]), (2, "c", []), (3, "d", [])]


def test_two_flags_that_name_each_other_are_both_shown():
    shown = flag_callouts.arranged((fired("a", under=("b",)), fired("b", under=("a",))))
    assert sorted(f.fired.signal.name for f in shown) == ["a", "b"]


@pytest.mark.parametrize(
    ("length", "lengths"),
    [
        ("", ["1 month", "3 months", "6 months"]),
        ("Duration: 1 to 3 months\n", ["1 month", "3 months"]),
        ("Duration: More than 6 months\n", ["6 months"]),
        ("Duration: 2 weeks\n", ["2 weeks"]),
        ("Duration: 2 months\n", ["2 months"]),
    ],
)
def test_the_pay_table_has_the_lengths_that_the_post_allows(length, lengths):
    written = analyse(f"Shop manager\n\nFixed Price: $1,250.00\n{length}Weekly hours: 35\n\nWe need a shop manager.\n")
    assert re.findall(r"^\| (\d (?:month|week)s?) \|", written, re.MULTILINE) == lengths


def test_the_pay_over_two_weeks_is_worked_out():
    written = analyse(
        "Shop manager\n\nFixed Price: $1,250.00\nDuration: 2 weeks\nWeekly hours: 35\n\nWe need a shop manager.\n"
    )
    assert re.search(r"^\| 2 weeks \| 70 \| \$17.86 \| \$16.07 \| 71% \| kept \|$", written, re.MULTILINE)
    assert "every month" not in written
    assert "from week" not in written


def test_of_a_job_that_is_done_within_a_week_the_pay_for_all_of_it_is_told():
    post = "Shop manager\n\nHourly: $30.00-$50.00\nWeekly hours: Less than 30\n\nWe need a shop manager. {}\n"
    assert "At 30 hours a week: $810 to $1,350 a week" in analyse(post.format(""))
    written = analyse(post.format("The project should take 10-15 hours in all."))
    assert "For 15 hours in all: $405 to $675 after the fee." in written
    assert "hours a week: $" not in written


def test_a_length_that_only_the_text_tells_stands_among_the_terms():
    written = analyse("Shop manager\n\nWe need a shop manager. The project is expected to last 1 to 3 months.\n")
    assert "- **Length:** 1 to 3 months" in written.splitlines()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Unlimited revisions<br /><b>for</b> you", "Unlimited revisions for you"),
        ("Unlimited revisions &amp; edits", "Unlimited revisions & edits"),
        ("Unlimited revisions, 100%% sure", "Unlimited revisions, 100% sure"),
        ("Unlimited revisions &lt;script&gt;", "Unlimited revisions \\<script>"),
        ("Unlimited revisions <!-- of", "Unlimited revisions \\<!-- of"),
        ("Unlimited revisions [[of]] it", "Unlimited revisions [of] it"),
        ("Unlimited revisions if a < b and c > d", "Unlimited revisions if a < b and c > d"),
    ],
)
def test_what_would_be_rendered_is_shown_as_words(words, shown):
    assert f"“{shown}”" in analyse(f"A job\n\n{words}\n")


def test_evidence_made_of_the_posts_words_is_not_rendered_either():
    written = analyse("A job\n\nDeliverables:\n- a [[site]] with <b>forms</b>\n- a %% report %%\n- `code`\n")
    assert "a [site] with forms" in written
    assert "%%" not in written
