"""What the words behind a label mean: for each reader the words, and the keys and values read from them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.posting.fact import Value
from vault_tool.posting.read import client_fields, fields
from vault_tool.posting.read.fields import Reader
from vault_tool.posting.read.labels import READERS

TEXT: dict[str, Value | None] = {
    "2 weeks": "2 weeks", ' "2 weeks" ': "2 weeks", '"red" and "blue"': '"red" and "blue"',
    "N/A": None, "TBD": None, "TBD (ask)": None, "Not stated": None, "to be confirmed": None, "not disclosed yet": None, "k. A.": None,
    "non précisé": None, "No definido": None, "não informado": None, "не указано": None, "unknown - ask": None, "Unknown Worlds": "Unknown Worlds", "Not specified": None, "unknown": None, "none": None, "-": None, "": None, "[your words]": None, "<words>": None, "x" * 200: None,
}  # fmt: skip
COUNTS: dict[str, Value | None] = {
    "3": 3,
    "about 3": 3,
    "4,597 hours": 4597,
    "1.2k": 1200,
    "12K": 12000,
    "0": 0,
    "none": None,
    "": None,
}
PERCENTS: dict[str, Value | None] = {
    "42%": 42,
    "42": 42,
    "42,5 %": 42.5,
    "0.42": 0.42,
    "100%": 100,
    "101%": None,
    "none": None,
}
MONEY: dict[str, Value | None] = {
    "$88K": 88000,
    "13K": 13000,
    "17190.68": 17190.68,
    "$0": 0,
    "€1.250": 1250,
    "in total $5": 5,
    "none": None,
}
DAYS: dict[str, Value | None] = {
    "Oct 27, 2020": "2020-10-27",
    "July 2016": "2016-07",
    "2020-10-27T10:00:00Z": "2020-10-27",
    "2016": None,
    "soon": None,
}
YES: dict[str, Value | None] = {"Yes": True, "sí": True, "true": True, "no": False, "Nein.": False, "maybe": None}
PAYMENT: dict[str, Value | None] = {
    "yes": True, "verified": True, "✅": True, "verificado": True, "true": True, "No": False, "not verified": False, "unverified": False, "non vérifié": False, "maybe": None,
}  # fmt: skip
LEVELS: dict[str, Value | None] = {
    "Intermediate": "Intermediate",
    "Entry level ($)": "Entry level",
    "Senior, 5 years": "Senior",
    "Mid-Senior level": "Mid-Senior level",
    "Junior to mid": "Junior to mid",
    "Senior level": "Senior",
    "Nivel intermedio": "intermedio",
    "any": None,
}
ROUNDED: dict[str, Value | None] = {
    "20 to 50": "20 to 50",
    "Less than 5": "Less than 5",
    "15-20 when I opened it": "15-20",
    "50+ as of noon": "50+",
    "12 (so far)": "12",
    "many": "many",
    "not shown": None,
}
LENGTHS: dict[str, Value | None] = {
    "1 to 3 months": "1 to 3 months", "More than 6 months": "More than 6 months", "< 1 month": "< 1 month", "6+ months": "6+ months", "2 месяца": "2 месяца", "3-6 months": "3-6 months",
    "2 Wochen": "2 Wochen", "2 a 3 meses": "2 a 3 meses", "1 bis 3 Monate": "1 bis 3 Monate", "a year": "a year", "3 months (9 weeks)": "3 months", "soon": None,
}  # fmt: skip
HOURS: dict[str, Value | None] = {
    "30+ hrs/week": "30+ hrs/week", "Less than 30 hrs/week": "Less than 30 hrs/week", "20 hours a week": "20 hours a week", "40h/week": "40h/week", "never 40 hour weeks": None,
    "20 Stunden pro Woche": "20 Stunden pro Woche", "Hours to be determined": "Hours to be determined", "2 hours a day": None, "35": None,
}  # fmt: skip
BEHIND_HOURS: dict[str, Value | None] = {
    "30+": "30+",
    "20-30": "20-30",
    "Less than 30": "Less than 30",
    "about 25": "about 25",
    "35 hours": "35",
    "9:00-17:00": None,
    "9 am": None,
    "full time": None,
}
SKILLS: dict[str, Value | None] = {
    "API,     Web Design": ["API", "Web Design"], '["API", "Web Design"]': ["API", "Web Design"], "a; b; c": ["a", "b", "c"], "Excel, and Word": ["Excel", "Word"],
    "C++, C#, .NET": ["C++", "C#", ".NET"], "HTML/CSS": ["HTML/CSS"], "Python and SQL": ["Python and SQL"], "N/A": None, "": None,
}  # fmt: skip
ADDRESSES: dict[str, Value | None] = {
    "https://x.example/a.": "https://x.example/a", "see https://x.example/a, please": "https://x.example/a", "[x](https://x.example/a)": "https://x.example/a", "www.x.example": None,
}  # fmt: skip
ONE_KEY: list[tuple[str, Reader, dict[str, Value | None]]] = [
    ("duration", fields.text("duration"), TEXT), ("interviewing", fields.count("interviewing"), COUNTS), ("client_hire_rate", fields.percent("client_hire_rate"), PERCENTS),
    ("client_total_spent", fields.money("client_total_spent"), MONEY), ("client_member_since", fields.date("client_member_since"), DAYS),
    ("contract_to_hire", fields.yes("contract_to_hire"), YES), ("client_payment_verified", client_fields.verified, PAYMENT), ("experience_level", fields.level, LEVELS),
    ("duration", fields.duration, LENGTHS), ("weekly_hours", fields.weekly_hours, HOURS), ("weekly_hours", fields.hours_or_number, BEHIND_HOURS),
    ("proposals", fields.about_how_many("proposals"), ROUNDED), ("skills", fields.skills, SKILLS), ("url", fields.url, ADDRESSES),
]  # fmt: skip
CASES = [
    pytest.param(read, key, words, value, id=f"{key}-{words[:30]!r}")
    for key, read, facts in ONE_KEY
    for words, value in facts.items()
]
MANY_KEYS: list[tuple[Reader, str, dict[str, Value]]] = [
    (client_fields.rating, "4.4 out of 5 (34 reviews)", {"client_rating": 4.4, "client_reviews": 34}),
    (client_fields.rating, "5.0★ (36 reviews)", {"client_rating": 5, "client_reviews": 36}),
    (client_fields.rating, "4.93 of 2 reviews", {"client_rating": 4.93, "client_reviews": 2}),
    (client_fields.rating, "4,4", {"client_rating": 4.4}),
    (client_fields.rating, "0", {}),
    (
        client_fields.industry,
        "Art & Design (Small company, 2-9 people)",
        {"client_industry": "Art & Design", "client_company_size": "Small company, 2-9 people"},
    ),
    (client_fields.industry, "Tech & IT", {"client_industry": "Tech & IT"}),
    (client_fields.bids, "High $75.00 | Avg $31.69 | Low $6.00", {"bid_high": 75, "bid_avg": 31.69, "bid_low": 6}),
    (client_fields.bids, "none yet", {}),
    (fields.posted, "3 days ago", {"posted": "3 days ago"}),
    (fields.posted, "Oct 27, 2020", {"posted_at": "2020-10-27T00:00:00Z"}),
    (fields.posted, "2026-02-22T11:00:14+00:00", {"posted_at": "2026-02-22T11:00:14Z"}),
    (fields.posted, "soon", {}),
    (fields.company, "Upwind Ltd.", {"client_company": "Upwind Ltd."}),
    (fields.company, "N/A Company", {}),
]
WRONG: list[tuple[Reader, str, dict[str, Value], str]] = [
    (client_fields.rating, "34 reviews", {"client_reviews": 34}, "the last digit of a count is taken for stars"),
    (client_fields.rating, "9.5/10", {}, "stars of ten are taken for stars of five"),
    (fields.count("interviewing"), "1 234", {"interviewing": 1234}, "thousands set apart by a space are cut off"),
    (fields.count("interviewing"), "3.5", {}, "a fraction is taken for a count"),
]


@pytest.mark.parametrize(("read", "key", "words", "value"), CASES)
def test_one_value(read: Reader, key: str, words: str, value: Value | None) -> None:
    assert {p.key: p.value for p in read(words)} == ({} if value is None else {key: value})


@pytest.mark.parametrize(("read", "words", "values"), MANY_KEYS, ids=[repr(c[1])[:40] for c in MANY_KEYS])
def test_several_values(read: Reader, words: str, values: dict[str, Value]) -> None:
    assert {p.key: p.value for p in read(words)} == values


@pytest.mark.parametrize(
    ("read", "words", "values"),
    [pytest.param(*case[:3], id=case[1], marks=pytest.mark.xfail(reason=case[3], strict=True)) for case in WRONG],
)
def test_known_to_be_read_wrongly(read: Reader, words: str, values: dict[str, Value]) -> None:
    assert {p.key: p.value for p in read(words)} == values


PIECES = st.sampled_from(
    [
        "$",
        "50",
        "1,250.00",
        "k",
        "-",
        " to ",
        "%",
        "/5",
        "reviews",
        "months",
        "hrs/week",
        ", ",
        "|",
        "High ",
        "verified",
        "not ",
        "May 4, 2019",
        "https://x.example",
        '"',
        "[",
        "]",
        "é",
        "(",
        ")",
        " ",
    ]
)


NOT_IN_THE_WORDS = frozenset(
    ("currency", "compensation_type", "compensation_period", "posted_at", "client_member_since")
)
"""Keys whose values are names of ours, or days and moments in ISO's form."""


@given(st.sampled_from(sorted(READERS)), st.one_of(st.lists(PIECES, max_size=8).map("".join), st.text(max_size=60)))
@settings(max_examples=500)
def test_every_value_stands_in_the_words(field: str, words: str) -> None:
    for part in READERS[field](words):
        assert 0 <= part.start <= part.end <= len(words)
        if isinstance(part.value, str) and part.key not in NOT_IN_THE_WORDS:
            assert part.value in words[part.start : part.end]
