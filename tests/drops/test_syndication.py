"""RSS and Atom: an item's title, words, and what stands beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.drops import syndication
from vault_tool.jobs.take_in.file_of_posts import posts_of
from vault_tool.posting.reading import read


def texts(name: str, data: bytes, text: str) -> tuple[str, ...]:
    return tuple(post.text for post in posts_of(name, data, text))


BESIDE = [
    ("<pubDate>Wed, 08 Jun 2022 10:00:00 +0200</pubDate>", "posted_at", "2022-06-08T08:00:00Z"),
    ("<category>Silk</category><category>Glue</category>", "skills", ["Silk", "Glue"]),
    (
        "<link>https://weworkremotely.com/remote-jobs/upwind-sew</link>",
        "url",
        "https://weworkremotely.com/remote-jobs/upwind-sew",
    ),
    ("<company>Upwind</company>", "client_company", "Upwind"),
    ("<region>Anywhere in the World</region>", "job_location", "Anywhere in the World"),
]
WORDS = [
    ("<description>Red silk.</description>", "Red silk."),
    ("<description><![CDATA[<p>Red <b>silk</b>.</p>]]></description>", "Red silk."),
    ("<description>&lt;p&gt;Red silk.&lt;/p&gt;</description>", "Red silk."),
    ("<description>Short.</description><content:encoded><![CDATA[<p>Red silk.</p>]]></content:encoded>", "Red silk."),
]
ROOTS = [
    ("<rss><channel>{}</channel></rss>", "item"),
    ("<feed>{}</feed>", "entry"),
    ("{}", "item"),
    ('<?xml version="1.0"?>\n<!-- mine --><rss>{}</rss>', "item"),
]


def item(inside: str, tag: str = "item") -> str:
    return f"<{tag}><title>Sew forty kites</title>{inside}</{tag}>"


def of(content: str) -> list[str]:
    return list(texts("", content.encode(), content))


@pytest.mark.parametrize(("inside", "key", "value"), BESIDE, ids=[b[1] for b in BESIDE])
def test_what_stands_beside_the_words_is_a_fact(inside: str, key: str, value: object) -> None:
    (text,) = of(f"<rss><channel>{item('<description>Red silk.</description>' + inside)}</channel></rss>")
    found = read(text).values
    assert (found["title"], found[key]) == ("Sew forty kites", value)


def test_the_address_of_an_item_of_any_site() -> None:
    (text,) = of(item("<description>Red silk.</description><link>https://kites.example/jobs/1</link>"))
    assert read(text).values["url"] == "https://kites.example/jobs/1"


@pytest.mark.parametrize(("inside", "words"), WORDS)
def test_the_words_of_an_item(inside: str, words: str) -> None:
    (text,) = of(f"<rss><channel>{item(inside)}</channel></rss>")
    assert text == f"Sew forty kites\n\n{words}\n"


@pytest.mark.parametrize(("root", "tag"), ROOTS)
def test_items_of_every_kind_of_feed(root: str, tag: str) -> None:
    content = root.format(item("<summary>Red silk.</summary>", tag) * 2)
    assert syndication.recognize("", content)
    assert [text.splitlines()[0] for text in of(content)] == ["Sew forty kites"] * 2


def test_what_the_words_say_is_not_said_again() -> None:
    (text,) = of(
        item("<description>Red silk. https://kites.example/1</description><link>https://kites.example/1</link>")
    )
    assert text.count("https://kites.example/1") == 1


@pytest.mark.parametrize(
    "content",
    [
        "<kites>red</kites>",
        "<rss><item><title>Never closed",
        '<!DOCTYPE rss [<!ENTITY a "ha">]><rss><item><title>&a;</title></item></rss>',
        "Kites",
    ],
)
def test_what_is_no_feed_stays_as_it_is(content: str) -> None:
    assert of(content) == [content]


PIECES = st.sampled_from(
    [
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "kites",
        "&amp;",
        "&bad;",
        "<![CDATA[",
        "]]>",
        "<a:b xmlns:a='x'>",
        "</a:b>",
        "<",
        "\x00",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_nothing_makes_it_fail(inside: str) -> None:
    assert of(f"<rss>{inside}</rss>")
