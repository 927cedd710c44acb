"""Whom a post looks for, as one speaks of them; a title that names nobody gives no name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.judging.role_names import LONGEST_TITLE, in_title, is_person, short_title, somebody, trade

TITLES = [
    ("Senior Kite Tutor (remote)", "Senior Kite Tutor", "senior kite tutor"),
    ("Kite Tailor | Upwind | Faro", "Kite Tailor", "kite tailor"),
    ("Kite tailor needed", "Kite tailor needed", "kite tailor"),
    ("We are looking for a kite tailor", "We are looking for a kite tailor", "kite tailor"),
    ("Video editor. Long term", "Video editor", "video editor"),
    ("Kite tailor [EU] – part time", "Kite tailor", "kite tailor"),
    ("Sew forty kites", "Sew forty kites", ""),
    ("Kites: sewing and more", "Kites: sewing and more", ""),
    ("Editor", "Editor", ""),
    ("", "", ""),
]
PERSONS = ["kite tailor", "virtual assistant", "data analyst", "customer success lead", "VA"]
NOBODY = ["customer support", "kites", "data entry", ""]


@pytest.mark.parametrize(("title", "short", "who"), TITLES)
def test_a_title_in_short_and_whom_it_names(title: str, short: str, who: str) -> None:
    assert short_title(title) == short
    assert somebody(title, frozenset()) == who


@pytest.mark.parametrize("role", PERSONS)
def test_somebody_who_works(role: str) -> None:
    assert is_person(role)


@pytest.mark.parametrize("role", NOBODY)
def test_nobody(role: str) -> None:
    assert not is_person(role)


@pytest.mark.parametrize(
    ("role", "title", "whole"),
    [
        ("kite tailor", "Kite Tailors for a fair", "kite tailor"),
        ("kite tailor", "Somebody who sews kites", ""),
        ("op engineer", "Co-op engineer", ""),
        ("kite expert", "Kite expert", ""),
        ("customer support", "Customer support", ""),
    ],
)
def test_a_role_that_a_title_names_whole(role: str, title: str, whole: str) -> None:
    assert in_title((role,), (), title) == whole


def test_a_trade_has_its_tools_capitals() -> None:
    assert trade("Senior Power Bi Developer", ("Power BI",)) == "senior Power BI developer"


@given(st.text(max_size=300))
def test_a_short_title_is_a_piece_of_the_title(title: str) -> None:
    short = short_title(title)
    assert len(short) <= LONGEST_TITLE + 2
    assert short.removesuffix(" …") in title
