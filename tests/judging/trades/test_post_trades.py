"""Which line of work a post is about, whoever reads it."""

from typing import get_args

import pytest

from vault_tool import shipped
from vault_tool.judging.trades import post_trades, software_titles, trade_table
from vault_tool.language.cues import blocks, lists_of
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read


def _post(text: str) -> Post:
    return Post.of(text, read(text))


def test_a_trade_is_near_to_trades_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "word_lists", lambda _: ("\n== kites\ntitle: kite maker\nnear: sails\n",))
    with pytest.raises(ValueError, match="kites is near to sails"):
        trade_table.trades.__wrapped__()


def test_what_a_post_is_about_is_added_up_in_its_order() -> None:
    duties = (
        "Keep the books in QuickBooks",
        "Set up a blog in WordPress",
        "Train models in PyTorch",
        "Retouch photos in Photoshop",
    )
    text = "Help wanted\n\nResponsibilities:\n" + "".join(f"- {duty}\n" for duty in duties)
    post = Post.of(text, read(text))
    assert [*post_trades.of_post(post, post.asked)] == [
        "bookkeeping",
        "wordpress",
        "machine learning",
        "graphic design",
    ]


@pytest.mark.parametrize(
    ("title", "trade"),
    [
        ("Python expert for a parcel service", "web development"),
        ("Vue.js specialist", "front end"),
        ("Power BI engineer", "data analysis"),
        ("Script in PowerShell for new accounts", "system administration"),
    ],
)
def test_a_title_tells_the_trade_whatever_its_maker_is_called(title: str, trade: str) -> None:
    post = _post(f"{title}\n\nWe need somebody for it.\n")
    about = post_trades.of_post(post, post.asked)
    assert max(about, key=lambda name: about[name]) == trade


def test_who_edits_films_is_not_said_to_write() -> None:
    post = _post("Video editor for a bakery's reels\n\nYou will cut two reels a week.\n")
    assert "writing" not in post_trades.of_post(post, post.asked)


def test_a_method_of_statistics_tells_that_trade() -> None:
    post = _post("Partial least squares on a survey of beekeepers\n\nThe data are ready.\n")
    assert "statistics" in post_trades.of_post(post, post.asked)


@pytest.mark.parametrize(
    ("title", "orders"),
    [
        ("Build a seed catalog app", True),
        ("Need someone to develop our small loyalty program", True),
        ("Create a plugin for our choir's site", True),
        ("Build an app launch plan", False),
        ("Create a user guide for our application", False),
        ("Bookkeeper for a software firm", False),
        ("Technical Program Manager, API", False),
    ],
)
def test_a_title_that_orders_a_program(title: str, *, orders: bool) -> None:
    assert software_titles.orders_software(title) == orders


def test_what_is_said_of_a_trade_stands_in_its_own_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "word_lists", lambda _: ("\n== kites\ntitle: kite maker\nopen: yes\nmade for: yes\n",))
    (kites,) = trade_table.trades.__wrapped__()
    assert kites.marks == {"open", "made for"}


def test_each_block_of_a_trade_has_only_what_is_known_there() -> None:
    known = {*trade_table.KINDS, "near", *get_args(trade_table.Mark)}
    assert {name for _, lines in blocks("trades") for name in lists_of(lines)} <= known


def test_where_nothing_is_asked_for_all_that_is_said_tells_the_trade() -> None:
    text = "Ferries of the north\n\nOur engineers are at home in React, the back end and what runs on our quays.\n"
    post = _post(text)
    assert "front end" in post_trades.faintly_of_post(post, post.asked)
