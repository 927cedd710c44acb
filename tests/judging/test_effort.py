"""The work that a post names, its hours, and what they are held against."""

from datetime import date
from itertools import starmap

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.work.effort import hours, item_lines, sentence
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.fact import Value
from vault_tool.posting.post import Post

TODAY = date(2026, 3, 3)
SHIPPED = vault_notes.shipped_with_package()


def judged(text: str, **facts: Value) -> Judgment:
    known = Knowledge(
        profile=Profile(rate_floor=25.0, currency="USD"), signals=SHIPPED.signals, efforts=SHIPPED.efforts
    )
    return Judgment(Post(text, facts), known, TODAY)


def fixed(text: str, price: float, **facts: Value) -> Judgment:
    return judged(text, compensation_type="fixed", compensation_max=price, **facts)


@pytest.mark.parametrize(
    ("text", "title", "work"),
    [
        ("Write 5 articles of 1,500 words about kites.", "", ["Article, 5 of 1,500 words: usually 25 to 60 hours"]),
        ("We need three reels of 30 seconds for a kite shop.", "", ["Short video, 3: usually 2.5 to 11 hours"]),
        ("Translate our kite manual of 4,000 words.", "", ["Translation, 4,000 words: usually 10 to 20 hours"]),
        (
            "Build a website with 9 pages in 2 languages.",
            "",
            ["Website of a few pages, 9 pages, 2 languages: usually 25 to 90 hours"],
        ),
        (
            "Enter 800 records by hand.",
            "Data entry for a kite club",
            ["Data entry, 800 records: usually 8 to 25 hours"],
        ),
        ("We fly kites.", "Logo for a kite club", ["Logo: usually 4 to 16 hours"]),
        (
            "Help setting up Postman to connect to the REST API of a kite maker.",
            "Kite maker REST API setup",
            ["API integration, a simple one: usually 1.5 to 6 hours"],
        ),
        ("We fly kites.", "Designer needed to create a logo", ["Logo: usually 4 to 16 hours"]),
        ("Kites are sold with Kiteshop.", "Kiteshop 1.7 rest api for a club", ["Back end: usually 40 to 160 hours"]),
        (
            "Deliverables:\n- A logo\n- Business cards\n",
            "",
            ["Business card: usually 1 to 4 hours", "Logo: usually 4 to 16 hours"],
        ),
        ("Edit a film about kites, a video of 8 minutes.", "", ["Video edit, 8 minutes: usually 10 to 40 hours"]),
    ],
)
def test_work_is_named_with_its_number(text: str, title: str, work: list[str]) -> None:
    found = fixed(text, 500.0, **({"title": title} if title else {})).work_against_pay
    assert found is not None
    assert [line.partition(". ")[0].removesuffix(".") for line in item_lines(found)] == work


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We fly kites.", "Kite tailor"),
        ("We fly kites.", "Senior developer: kites, chatbots and dashboards"),
        ("We fly kites.", "Dashboard analyst for a kite shop"),
        ("Our website sells kites. Answer the mail of our customers.", "Mail for a kite shop"),
        ("You have built mobile apps and know landing pages.", "Kite tailor"),
        ("Please send your portfolio, your logo designs and a cover letter.", "Kite tailor"),
        ("Write articles.", "Writer"),
        ("There is no landing page to build.", "Kite tailor"),
        ("Wir brauchen einen Logo-Entwurf und eine Website fuer unseren Verein, bitte nur auf Deutsch.", "Logo gesucht fuer den Verein"),
    ],
)  # fmt: skip
def test_what_names_no_work_has_no_estimate(text: str, title: str) -> None:
    assert fixed(text, 500.0, title=title).work_against_pay is None


def test_what_another_kind_includes_is_counted_once() -> None:
    found = fixed("Build an online shop. Create a website with a landing page. Design a logo.", 500.0)
    assert [item.effort.name for item in found.work] == ["Logo", "Online shop"]


def test_the_sum_is_held_against_the_price() -> None:
    post = fixed("Design a logo. Build a landing page.", 100.0)
    found = post.work_against_pay
    assert found is not None
    assert (found.low, found.high, found.paid, found.mismatch) == (12, 40, 4, "price")
    assert sentence(found) == "The work named here usually takes 12 hours or more."
    flag = next(f for f in post.red_flags if f.signal.tells == "price-below-scope")
    assert (flag.signal.name, flag.signal.severity) == ("Price too low for the work", "high")
    for quote, item in zip(["Build a landing page.", "Design a logo."], found.items, strict=True):
        assert quote in item.quote
        assert item.span is not None
        assert post.post.text[slice(*item.span)] == item.quote


@pytest.mark.parametrize(("price", "severity"), [(149, "high"), (150, "medium"), (260, "medium"), (261, ""), (5, "")])
def test_how_grave_the_price_is(price: float, severity: str) -> None:
    flags = fixed("Design a logo. Build a landing page.", price).red_flags
    assert [f.signal.severity for f in flags if f.signal.name == "Price too low for the work"] == [severity] * bool(
        severity
    )


def test_only_others_bids_are_a_price_too() -> None:
    found = judged("Build a website.", bid_avg=50.0).work_against_pay
    assert found is not None
    assert (
        sentence(found)
        == "The work named here usually takes 16 hours or more; at your floor, the average bid of $50 pays for about 2 hours."
    )


def test_an_hourly_post_is_held_against_its_length() -> None:
    facts: dict[str, Value] = {"compensation_type": "hourly", "compensation_max": 40.0}
    short = judged("Build an online shop.", **facts, duration="Less than 1 week", weekly_hours="20").work_against_pay
    assert short is not None
    assert short.mismatch == "time"
    assert sentence(short) == "The work named here usually takes 40 hours or more; the post allows about 20 hours."
    assert judged("Build an online shop.", **facts).work_against_pay is None


def test_a_salary_buys_no_piece_of_work() -> None:
    assert (
        judged("Build an online shop.", compensation_type="salary", compensation_max=50_000.0).work_against_pay is None
    )
    assert fixed("Build an online shop. This is a full-time position.", 900.0).work_against_pay is None


def test_without_a_floor_the_hours_alone_are_said() -> None:
    post = Post("Design a logo.", {"compensation_type": "fixed", "compensation_max": 100.0})
    found = Judgment(post, Knowledge(efforts=SHIPPED.efforts), TODAY).work_against_pay
    assert found is not None
    assert sentence(found) == "The work named here usually takes 4 to 16 hours."


def test_hours_are_rounded_as_people_do() -> None:
    cases = {
        (1.0, 1.0): "1 hour",
        (0.2, 0.7): "0.5 hours",
        (2.6, 11.4): "2.5 to 11 hours",
        (58.0, 123.0): "60 to 120 hours",
        (612, 1490): "600 to 1,500 hours",
    }
    assert list(starmap(hours, cases)) == list(cases.values())
