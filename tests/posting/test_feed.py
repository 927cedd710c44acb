"""A page that shows many posts is taken apart: none lost, none merged, nothing of the page around them kept."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting.feed import split_feed
from vault_tool.posting.reading import read

MENU = (
    "Skip to content\nUpwork home\n\nFind work\n\nDeliver work\n\nManage finances\nMessages\nBest matches\nSaved jobs\n"
)
FOOTER = (
    "Load More Jobs\nConnects: 31\nFooter navigation\nAbout Us\nTerms of Service\n© 2015 - 2026 Upwork® Global LLC\n"
)


def feed_card(name: str) -> str:
    return (
        f"Posted 20 minutes ago\n•\nProposals: 5 to 10\n{name}\n"
        "Hourly: $20-$35 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week\n"
        f"Somebody has to paint {name} this week.\nmoreabout \"{name}\"\nSkills\nSkip skills\nPainting\nSewing\n"
        "Verified\n \nPayment verified\n4.9\n$3K+ spent\n  Portugal\n"
    )  # fmt: skip


def search_card(name: str) -> str:
    return (
        f"Posted yesterday\n\n{name}\n\nJob Feedback\n\nSave Job\n\nVerified\nPayment verified\n\nRating is 4.9 out of 5.\n\n"
        "4.9\n\n$3K+ spent\n\nLocation Portugal\n\nFixed price\n\nExpert\n\nEst. budget: $250.00\n\n"
        f"Somebody has to paint {name} this week.\n\nPainting\n\nSewing\n\nProposals: 5 to 10\n\n"
    )


def tile(name: str) -> str:
    return (
        f"Posted yesterday\n{name}\nJob feedback {name}\nSave job {name}\n"
        "Fixed-price - Expert - Est. Budget: $250\nSomebody has to paint it.\nSkills\nPainting\nSewing\n"
        "Verified\nPayment verified\nRating is 4.9 out of 5.\n$3K+ spent\nPRT\nProposals: 5 to 10\n"
    )


def old_card(name: str) -> str:
    return (
        f"{name}\nHourly - Expert ($$$) - Est. Time: 1 to 3 months, 30+ hrs/week - Posted 2 hours ago\n"
        " Only freelancers located in Portugal may apply.\nSomebody has to paint it  ... more\nPainting Sewing\n"
        "Proposals: 5 to 10\nPayment verified   $3k+ spent   Portugal\n"
    )


def rss_item(name: str) -> str:
    return (
        f"{name} - Upwork\nSomebody has to paint it.\n\nBudget: $250\n\nPosted On: June 07, 2022 16:19 UTC\n"
        "Category: Painting\nSkills:Painting,     Sewing\nCountry: Portugal\nclick to apply\n\n"
    )


NAMES = ("Paint a red kite", "Paint a blue kite", "Paint a box kite")
LAYOUTS = {"feed": feed_card, "search": search_card, "tile": tile, "2018": old_card, "rss": rss_item}


@pytest.mark.parametrize("around", ["", MENU], ids=["alone", "with-menu"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_card_is_a_post(layout: str, around: str) -> None:
    footer = FOOTER if around and layout != "rss" else ""
    text = ("" if layout in ("rss", "2018") else around) + "".join(map(LAYOUTS[layout], NAMES)) + footer
    posts = [text[slice(*span)] for span in split_feed(text)]
    assert [read(post).values["title"] for post in posts] == list(NAMES)
    for post in posts:
        assert "About Us" not in post
        assert "Find work" not in post
        facts = read(post).values
        assert str(facts["client_location"]) in ("Portugal", "PRT")
        if layout != "rss":
            assert (facts["proposals"], facts["client_payment_verified"]) == ("5 to 10", True)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_line_endings_make_no_difference(layout: str) -> None:
    text = "".join(map(LAYOUTS[layout], NAMES))
    crlf = text.replace("\n", "\r\n")
    unix = [text[slice(*s)].split() for s in split_feed(text)]
    assert [crlf[slice(*s)].split() for s in split_feed(crlf)] == unix


@pytest.mark.parametrize("layout", LAYOUTS)
def test_one_card_alone_is_one_post(layout: str) -> None:
    text = LAYOUTS[layout](NAMES[0])
    assert split_feed(text) == ((0, len(text)),)


def test_one_card_with_the_page_around_it_loses_the_page() -> None:
    (span,) = split_feed(text := MENU + feed_card(NAMES[0]) + FOOTER)
    assert text[slice(*span)].strip() == feed_card(NAMES[0]).strip()


def test_words_of_ones_own_below_the_footer_stay() -> None:
    text = MENU + feed_card(NAMES[0]) + FOOTER + "\nMy own note: ask her about the glue first.\n"
    (span,) = split_feed(text)
    assert "ask her about the glue" in text[slice(*span)]


def test_a_note_that_quotes_cards_is_one_post() -> None:
    text = "---\ntitle: Kites\n---\n" + feed_card(NAMES[0]) + feed_card(NAMES[1])
    assert split_feed(text) == ((0, len(text)),)


def test_a_description_with_a_headline_in_it_does_not_split() -> None:
    card = feed_card(NAMES[0]).replace("this week.", "this week.\nHourly - we said hourly - and we mean it")
    assert len(split_feed(card + feed_card(NAMES[1]))) == 2


def test_projects_of_freelancer() -> None:
    cards = [
        f"{name} 6 days left\nVERIFIED\n\nSomebody has to paint.\n\n$40 (Avg Bid)\n\n$40 Avg Bid\n\n3 bids\n\nBid now\n\n"
        for name in NAMES
    ]
    text = "".join(cards)
    assert [read(text[slice(*s)]).values["title"] for s in split_feed(text)] == list(NAMES)


def test_comments_of_a_hiring_thread() -> None:
    text = "Ask HN: Who is hiring?\n" + "".join(
        f"kite_{n} 3 hours ago | prev | next [–]\n\nKite & Co | {name} | Remote | Full-time\n\nWe fly.\nreply\n\n"
        for n, name in enumerate(("Kite Engineer", "Glue Engineer"))
    )
    posts = [text[slice(*s)] for s in split_feed(text)]
    assert [read(p).values["title"] for p in posts] == ["Kite Engineer", "Glue Engineer"]
    assert not any("next [–]" in p for p in posts)


@given(st.lists(st.sampled_from([*(make(n) for make in LAYOUTS.values() for n in NAMES), MENU, FOOTER, "Words.\n"])))
def test_posts_never_overlap_and_stand_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    spans = split_feed(text)
    assert all(0 <= s.start <= s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


COUNTS = {"upwork-feed-paste-2018-wholepage": 38, "upwork-feed-paste-2026-wholepage": 24}


@pytest.mark.parametrize("source", COUNTS)
def test_real_pages_give_every_card(corpus, source: str) -> None:  # type: ignore[no-untyped-def]
    """As many posts as headlines stand in the page, each with its own title line."""
    texts = [f.read_text("utf-8") for f in sorted((corpus / source).glob("*.txt"))]
    posts = [text[slice(*span)] for text in texts for span in split_feed(text)]
    assert len(posts) == COUNTS[source]
    assert all({"title", "compensation_type", "proposals"} <= read(p).values.keys() for p in posts)
