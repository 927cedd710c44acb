"""Mail, pages, JSON, properties, tables and plain posts as nobody writes them: read without a fault, in time that grows with their length.

Pieces of each form are put together at random, and posts of `tests/posts` are cut, doubled and mixed. `make faults` goes on for
FUZZ_SECONDS; the suite tries a few.
"""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_in
from vault_tool.note import Note
from vault_tool.notemaking.draft import draft_of
from vault_tool.posting import reading
from vault_tool.text.encoding.decode import BinaryFileError, decode

SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
EXAMPLES = 300 if SECONDS else 8
POSTS = sorted(
    f
    for f in (Path(__file__).parents[1] / "posts").iterdir()
    if f.suffix not in (".yaml", ".py", ".pyc") and f.is_file()
)
SHORT, LONG = (30_000, 120_000) if SECONDS else (15_000, 60_000)
"""Characters; what grows with its length takes four times as long for the longer."""
SLOW, SQUARE = 2.0, 8.0
"""Seconds of CPU from which a growth is looked at; how many times as long the longer one takes that is told."""

JOB = "https://www.linkedin.com/jobs/view/4400000001"
COMMON = [
    "\n", "\n\n", " ", "\t", "Pipe organ tuner\n", "Company: Reed & Sons\n", "$20-$30", "Hourly: $20.00-$30.00\n", "Budget\n", "| a | b |\n", "- ", "1. ",
    "## Heading\n", "---\n", "https://a.example/1\n", f"{JOB}\n", "Posted 2 days ago\n", "Remote\n", "Skills:\n", "&amp;", "\u00a0", "é", "\u200b", "\ufeff",
    "💶", "\x00", "\ud800", "\r", "\x85", "\u2028", "[x](https://a.example)", "**", "`", "```\n", "<!-- ", " -->", "Location: Bern, Switzerland\n",
    "Зарплата: 1 000 EUR\n", "5.000 € al mes\n", "12 hours ago", "9" * 400, "1e999", "2026-13-45", "00:00", "(((", ")))", "\\", "~", "^", "%", "…",
]  # fmt: skip
PIECES: dict[str, list[str]] = {
    "a.eml": [
        "From: ", "To: a@b.c\n", "Subject: ", "=?utf-8?q?a?=", "=?utf-8?b?////?=", "Date: Mon, 99 Nov 2026 08:00:00 +9999\n", "MIME-Version: 1.0\n", "boundary=",
        'Content-Type: multipart/mixed; boundary="b"\n\n', "--b\n", "--b--\n", "Content-Type: text/html\n\n", "Content-Type: text/plain; charset=koi8-r\n\n",
        "Content-Transfer-Encoding: base64\n\n", "Content-Transfer-Encoding: quoted-printable\n\n", "=3D=", "=\n", "Content-Type: message/rfc822\n\n", '"', ";", "<a@b.c>",
        "> ", "unsubscribe\n", "Fwd: ", "-----Original Message-----\n", "On Monday A wrote:\n", "<td>x</td>", "; filename*0=a",
    ],
    "a.html": [
        "<html>", "<head><title>Tuner - Reed</title>", "<body>", "</body>", "<div>", "</div>", "<p>", "<br>", "<li>", "<ul>", "<table><tr><td>", "</td>", "<a href='", "'>", "</a>",
        f"<a href='{JOB}'>Tuner</a>", "<span>a</span>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "<h1>Tuner</h1>", "<h2>", "&lt;", "&#0;", "&#xd800;",
        "&nosuch;", "<meta property='og:title' content='Tuner'>", '<script type="application/ld+json">{"@type":"JobPosting","title":"Tuner"}</script>', "<", ">", "</", "<p hidden>", "<input",
        "<b", " x=", '"', "'", "<p style='display:none'>", "<select><option>", "<template>", "<noscript>",
    ],
    "a.json": [
        "{", "}", "[", "]", ",", ":", '"title": "Tuner",', '"company": "Reed",', '"url": "https://a.example",', '"description": "<p>We tune.</p>",', '"salary": {"min": 1, "max": 2},',
        '{"title": "Tuner", "company": "Reed", "description": "We tune organs in Bern."}', '"a": 1,', '"\\ud800"', "1e999", "-", "NaN", "null", "true", '"jobs": [', '"location": {"name": "Bern"},',
        '"created_at": 1700000000000,', '"lists": [{"text": "Duties", "content": "<li>Tune</li>"}],', "\\u0000", '"', "9" * 5000, '"tags": ["a", {"b": []}],',
    ],
    "a.md": [
        "---\n", "status: draft\n", "title: [\n", "a: &x {b: *x}\n", "? ", "- - ", "{{x}}", "key: |\n  text\n", "'", '"', "!!binary x\n", "source: https://a.example\n", "tags:\n  - a\n", "# Title\n",
        "## Posting\n", "## Analysis\n", "=====\n", "> ", "> [!note]\n", "[[Link|x]]", "![[x]]", "%%", "$$", "- [Tuner](https://a.example/1) — Reed, Bern\n", "```", "    code\n", "<details>", "^id\n",
        "## T1\nURL: https://a.example/1\n", "## T2\nURL: https://a.example/2\n", "\tstatus: x\n", ": ", "#",
    ],
    "a.csv": [
        "Title,Company,URL\n", "Title;Company\n", "x,y,z\n", '"', '""', ",", ";", "\t", "|", "Job title\tCompany\tPay\n", "a\tb\tc\n", "=1+1", "'", "x\r\n", "\r", '"a\nb",', "Должность;Компания\n",
    ],
    "a.xml": [
        "<?xml version='1.0'?>", "<rss><channel>", "<item>", "</item>", "<title>Tuner</title>", "<description>", "</description>", "<![CDATA[<p>We tune.</p>]]>", "<link>https://a.example</link>", "<entry>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>", "&a;", "<content type='html'>", "</channel></rss>", "<pubDate>x</pubDate>", "<a:b>", "<", "&",
    ],
    "a.txt": [
        "About the client\n", "Payment verified\n", "Less than 5 proposals\n", "Fixed-price\n", "Est. Budget: $500\n", "Upwork\n", "Home / My Network\n", "Show more\n", "TJM : 400 €\n",
        "Tagessatz\n", "Reed | Tuner | Bern | REMOTE\n", "reedsons 3 hours ago | next [–]\n", "Apply\n", "Save\n", "·", "•", "USD 500 - 1.000\n", "Experience level\n", "Hires: ", "Job title:\n", "Not stated\n", "[1] ",
    ],
}  # fmt: skip


def read_whole(name: str, text: str) -> None:
    """As a drop is read, and as a note that stands: whatever it is, no fault; a fact quotes what stands there."""
    data = text.encode("utf-8", "surrogatepass")
    try:
        decoded = decode(data).text
        posts = posts_in(name, data, decoded)
    except (UserError, BinaryFileError):
        posts = ()
    for post in posts[:40]:
        for fact in reading.read(post.text, card=post.card).facts:
            assert post.text[fact.span.start : fact.span.end] == fact.quote
    if name.endswith(".md"):
        note = Note(text.replace("\ud800", "?"), "Postings/a.md")
        assert note.values is not None
        draft_of(note)


def for_a_while(try_some: Callable[[], None]) -> None:
    """Once, or again and again for the time that `make faults` gives to each of these tests."""
    end = time.monotonic() + SECONDS / (3 * len(PIECES))
    try_some()
    while time.monotonic() < end:
        try_some()


often = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)


@pytest.mark.parametrize("name", PIECES)
def test_pieces_at_random(name: str) -> None:
    own = st.sampled_from(PIECES[name])

    @often
    @given(st.lists(st.one_of(own, own, st.sampled_from(COMMON), st.text(max_size=5)), max_size=60).map("".join))
    def some(text: str) -> None:
        read_whole(name, text)

    for_a_while(some)


@pytest.mark.parametrize("name", PIECES)
def test_posts_cut_doubled_and_mixed(name: str) -> None:
    mine = [f.read_text("utf-8") for f in POSTS if f.suffix == Path(name).suffix] or [
        f.read_text("utf-8") for f in POSTS
    ]

    @often
    @given(st.integers(0, 2**40))
    def some(seed: int) -> None:
        made = random.Random(seed)
        text = made.choice(mine)
        for _ in range(made.randint(1, 6)):
            text = _changed(text, made, mine, PIECES[name])
        read_whole(name, text[:60_000])

    for_a_while(some)


def _changed(text: str, made: random.Random, others: list[str], pieces: list[str]) -> str:
    """The text with a part taken out, said twice, moved, put in from another, or with a piece in it."""
    a, b = sorted((made.randint(0, len(text)), made.randint(0, len(text))))
    b = min(b, a + made.choice((1, 20, 300, 3000)))
    part, other = text[a:b], made.choice(others)
    at = made.randint(0, len(other))
    return made.choice(
        (
            text[:a] + text[b:],
            text[:b] + part * made.randint(1, 5) + text[b:],
            text[:a] + text[b:] + part,
            text[:a] + other[at : at + 500] + text[b:],
            text[:a] + made.choice((*pieces, *COMMON)) * made.choice((1, 1, 3, 100)) + text[b:],
            text.replace("\n", made.choice(("\r\n", "\r", " ", "\n\n"))),
        )
    )


@pytest.mark.parametrize("name", PIECES)
def test_time_grows_with_the_length(name: str) -> None:
    own = st.one_of(st.sampled_from(PIECES[name]), st.sampled_from(PIECES[name]), st.sampled_from(COMMON))
    some_pieces = st.lists(own, max_size=4).map("".join)

    @settings(often, max_examples=max(3, EXAMPLES // 20))
    @given(some_pieces, st.lists(own, min_size=1, max_size=5).map("".join).filter(str.strip), some_pieces)
    def some(start: str, unit: str, end: str) -> None:
        long = _took(name, start + unit * (LONG // len(unit)) + end)
        if long > SLOW:
            short = _took(name, start + unit * (SHORT // len(unit)) + end)
            assert long < SQUARE * short or _took(name, start + unit * (LONG // len(unit)) + end) < SLOW

    for_a_while(some)


def _took(name: str, text: str) -> float:
    start = time.process_time()
    read_whole(name, text)
    return time.process_time() - start
