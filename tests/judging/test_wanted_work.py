"""What a post orders, and what only stands in it: nothing is reckoned that the client may not want, or that is there already."""

import pytest

from tests.judging.test_effort import fixed, judged
from vault_tool.judging.work.effort import item_lines, sentence

ORDERED = {
    "Build a mobile app for beekeepers.": ["Mobile app"],
    "We need a dashboard with our honey sales, please.": ["Dashboard"],
    "We are looking for somebody to build a web application.": ["Web application"],
    "Looking for an experienced developer to design and implement a mobile app tailored to beekeepers.": ["Mobile app"],
    "Help us create a logo.": ["Logo"],
    "Redesign our current website.": ["Website of a few pages"],
    "I want to build a marketplace where hives are lent.": ["Marketplace"],
    "Looking for an experienced developer to build a web application.": ["Web application"],
}
SPOKEN_OF = [
    # what the client or its company does
    "We're building a web application for beekeepers and pay well.",
    "I am creating a mobile app with a friend.",
    "We build financial models for breweries.",
    "Our firm has built a marketplace for hives.",
    # what somebody has done or can do
    "Proven experience building dashboards.",
    "Experience designing and developing mobile apps.",
    "Ability to create logos.",
    "You are somebody who builds mobile apps.",
    "We keep bees with a tool that helps people create logos.",
    "Our page lets visitors create a dashboard.",
    "We seek an engineer to re-engineer and scale a mobile app.",
    # what may be wanted
    "Build either a web application or a mobile app.",
    "Optionally, build a dashboard.",
    "Create a dashboard later (optional).",
    "Ideally, you would also create a logo.",
    "In the future we need a mobile app.",
    "You might create a dashboard.",
    # what is there already
    "Improve our existing website.",
    "We need somebody to develop an existing system of hives, sheets and dashboards.",
    "Add features to the existing mobile app.",
    "Finish the mobile app that was begun.",
    "Launch our web application.",
    # what goes, and what another thing belongs to
    "Build a booking page that replaces our landing page.",
    "Design a mobile app uniform.",
    "Create a landing page policy.",
    "We are looking for a mobile app expert.",
    "Backend: Node.js, Express and queues.",
]


@pytest.mark.parametrize("text", ORDERED)
def test_what_is_ordered_is_reckoned(text: str) -> None:
    assert [item.effort.name for item in fixed(text, 500.0).work] == ORDERED[text]


@pytest.mark.parametrize("text", SPOKEN_OF)
def test_what_is_only_spoken_of_is_not(text: str) -> None:
    told = [text, f"Responsibilities:\n- Feed our bees.\n- {text}\n- Water them.\n"]
    assert [[item.effort.name for item in fixed(post, 500.0).work if not item.effort.service] for post in told] == [
        [],
        [],
    ]


TITLES = {
    "Mobile app for beekeepers": ["Mobile app"],
    "Dashboard needed": ["Dashboard"],
    "Website development": ["Website of a few pages"],
    "Build a web application": ["Web application"],
    "Mobile app dark mode": [],
    "Small change on an existing website": [],
    "Website feedback": [],
    "Website speed": [],
    "Seeking a beekeeper | chatbots, dashboards": [],
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_orders_what_it_ends_in(title: str) -> None:
    assert [item.effort.name for item in fixed("We keep bees.", 500.0, title=title).work] == TITLES[title]


SIZES = {
    "Build a mobile app for beekeepers.": "Mobile app: usually 80 to 250 hours.",
    "Build a simple mobile app for beekeepers.": "Mobile app, a simple one: usually 20 to 80 hours.",
    "Build a mobile app for beekeepers. It's a small project.": "Mobile app, a simple one: usually 20 to 80 hours.",
    "Build a simple yet powerful mobile app for beekeepers.": "Mobile app: usually 80 to 250 hours.",
    "Build a mobile app for beekeepers. Add a small button.": "Mobile app: usually 80 to 250 hours.",
    "Build a mobile app for beekeepers. This is not a simple project.": "Mobile app: usually 80 to 250 hours.",
    "Build a 15-page website for our club.": "Website of a few pages, 15 pages: usually 35 to 110 hours.",
    "Write 3 programs that feed a scraper. Develop a scraper for honey prices.": "Scraper: usually 5 to 25 hours.",
}


@pytest.mark.parametrize("text", SIZES)
def test_how_much_of_it(text: str) -> None:
    found = fixed(text, 50.0).work_against_pay
    assert found is not None
    assert SIZES[text] in [line.partition(" “")[0] for line in item_lines(found)]


@pytest.mark.parametrize(
    ("text", "named"), [("Run our payroll each month.", 1), ("Link our payroll to the ledger.", 0)]
)
def test_what_is_done_by_the_month_needs_a_month(text: str, named: int) -> None:
    assert len(fixed(text, 50.0).work) == named


def test_the_largest_pieces_alone_are_reckoned_and_shown() -> None:
    post = fixed(
        "Design a logo. Build a landing page. Build a mobile app. Write a white paper. Build a chatbot.", 100.0
    )
    found = post.work_against_pay
    assert found is not None
    assert [item.effort.name for item in found.items] == ["Chatbot", "Mobile app", "White paper"]
    assert sentence(found) == "The work named here usually takes 110 hours or more."
    assert found.least <= sum(item.low for item in found.items)


def test_what_is_little_beside_the_rest_is_left_out() -> None:
    found = fixed("Build a mobile app. Design a logo.", 100.0).work_against_pay
    assert found is not None
    assert [item.effort.name for item in found.items] == ["Mobile app"]


def test_a_length_out_of_a_menu_has_to_be_far_too_short() -> None:
    facts = {
        "compensation_type": "hourly",
        "compensation_max": 40.0,
        "duration": "Less than 1 week",
        "weekly_hours": "30",
    }
    assert [
        judged(text, **facts).work_against_pay.mismatch for text in ("Build an online shop.", "Build a mobile app.")
    ] == ["", "time"]  # type: ignore[arg-type,union-attr]
