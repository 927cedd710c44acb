"""Saved pages, mail, feeds and records give the text that a person would have pasted; hostile ones give no trouble."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.drops import all_formats
from vault_tool.drops.format import Format
from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_of
from vault_tool.posting.feed import split_feed
from vault_tool.posting.reading import read


def texts(name: str, data: bytes, text: str) -> tuple[str, ...]:
    return tuple(post.text for post in posts_of(name, data, text))


ADDRESS = "https://www.upwork.com/jobs/~021890531871685536574"


def text_of(name: str, content: str) -> str:
    (text,) = texts(name, content.encode(), content)
    return text


PAGES = [
    ("words and blocks", "<html><body><p>Red\n  kite</p><p>Blue</p></body></html>", "Red kite\n\nBlue\n"),
    ("line breaks", "<html><body><div>Red<br>Blue</div><div>Box</div></body></html>", "Red\nBlue\nBox\n"),
    ("entities", "<html><body><p>Glue &amp; silk &lt;3 &#8211; &euro;5</p></body></html>", "Glue & silk <3 – €5\n"),
    ("unseen", "<html><head><title>T</title><style>p{}</style></head><body><script>x()</script><p>Red</p></body></html>", "Red\n"),
    ("hidden", '<html><body><p hidden>No</p><p style="display: none">No</p><i aria-hidden="true">No</i>Red</body></html>', "Red\n"),
    ("what hovers", '<html><body><p>Red<span class="x-popper x-tooltip">Close the tooltip</span></p></body></html>', "Red\n"),
    ("a table", "<html><body><table><tr><th>Budget</th><td>$40</td></tr></table></body></html>", "Budget | $40\n"),
    ("fixed text", "<html><body><pre>a  b\n  c</pre></body></html>", "a  b\n  c\n"),
    ("links in a row", '<html><body><p><a href="#k">Kite sewing</a><a href="#s">Silk</a></p></body></html>', "Kite sewing\nSilk\n"),
    ("tokens in a row", '<html><body><div><span class="x-token">Kites</span><!----> <span class="x-token">Silk</span></div></body></html>', "Kites\nSilk\n"),
    ("words in a row", '<html><body><p><b class="x">Ki</b><b class="x">te</b> and <a>silk</a> <a>thread</a></p></body></html>', "Kite and silk thread\n"),
    ("never closed", "<html><body><p>Red<div>Blue<b>Box", "Red\n\nBlueBox\n"),
    ("a piece of a page", "Red kite<p>Glue <i>and</i> silk", "Red kite\n\nGlue and silk\n"),
    ("a piece with line ends of its own", "Red kite\nGlue<p>Silk", "Red kite\nGlue\n\nSilk\n"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "text"), [p[1:] for p in PAGES], ids=[p[0] for p in PAGES])
def test_a_page_is_what_it_shows(html: str, text: str) -> None:
    assert text_of("a.html", html) == text


def test_a_page_without_a_name_is_known_by_its_beginning() -> None:
    assert text_of("", "<!DOCTYPE html>\n<html><body><p>Red</p></body></html>") == "Red\n"
    assert text_of("a.txt", "We need <b>bold</b> words") == "We need <b>bold</b> words"
    assert text_of("a.html", "Plain words, 2 < 3") == "Plain words, 2 < 3"


def test_links_that_lead_to_jobs_keep_their_address() -> None:
    html = (
        '<html><head><base href="https://www.upwork.com/nx/"></head><body>'
        '<a href="/nx/find-work/">Find work</a><h3><a href="/jobs/~021890531871685536574">Sew a kite</a></h3></body></html>'
    )
    text = text_of("a.html", html)
    assert f"[Sew a kite]({ADDRESS})" in text
    assert "(https://www.upwork.com/nx/find-work/)" not in text
    facts = read(text).values
    assert (facts["url"], facts["job_id"]) == (ADDRESS, "021890531871685536574")


def test_a_page_saved_by_a_browser_says_where_it_is_from() -> None:
    html = (
        f"<!DOCTYPE html>\n<!-- saved from url=(0052){ADDRESS} -->\n<html><head><title>Sew a kite - Upwork</title></head>"
        "<body><h1>Sew a kite</h1><p>Glue.</p></body></html>"
    )
    facts = read(text_of("a.html", html)).values
    assert (facts["title"], facts["url"]) == ("Sew a kite", ADDRESS)


MAIL = """From: Kites <jobs@example.com>
To: me@example.com
Subject: Fwd: {subject}
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="{charset}"
Content-Transfer-Encoding: {encoding}

{body}

--b
Content-Type: text/html; charset="utf-8"

<p>The same in <b>HTML</b>.</p>
--b--
"""
BODY = "Hello,\n\nBudget: $40\nSomebody has to sew a kite for us, of red silk, with a long tail, before the wind comes in spring."


def test_mail_gives_its_words_and_its_subject_where_they_have_no_title() -> None:
    mail = MAIL.format(subject="Sew a kite", charset="utf-8", encoding="8bit", body=BODY)
    text = text_of("a.eml", mail)
    assert text.startswith("Sew a kite\n\nHello,")
    assert "HTML" not in text
    facts = read(text).values
    assert (facts["title"], facts["compensation_max"]) == ("Sew a kite", 40)


def test_mail_whose_words_have_a_title_needs_no_subject() -> None:
    mail = MAIL.format(subject="New job for you", charset="utf-8", encoding="8bit", body="Title: Sew a kite\n" + BODY)
    assert "New job for you" not in text_of("a.eml", mail)


def test_mail_in_other_encodings() -> None:
    body = "Café: 40 =E9toiles, sew them on the kites before the summer begins, please, with the best thread you can =\nfind."
    mail = MAIL.format(subject="=?utf-8?q?K=C3=A4se?=", charset="iso-8859-1", encoding="quoted-printable", body=body)
    text = text_of("a.eml", mail.replace("é", "=E9"))
    assert "40 étoiles" in text
    assert "you can find" in text
    assert "Käse" in text or "Café" in text


def test_mail_in_html_only() -> None:
    mail = "From: a@example.com\nSubject: Sew a kite\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>Hi,</p><p>Budget: $40</p>\n"
    assert "Budget: $40" in text_of("a.eml", mail)


def test_a_page_saved_in_one_file() -> None:
    page = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: " + ADDRESS + "\nSubject: Upwork\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        "Content-Transfer-Encoding: quoted-printable\n\n<html><head><title>Sew a kite</title></head><body><h1>Sew a kite</h1>"
        "<p>Glue =E2=80=93 silk</p></body></html>\n--b\nContent-Type: text/css\n\np{}\n--b--\n"
    )
    text = text_of("a.mhtml", page)
    assert "Glue – silk" in text
    assert read(text).values["url"] == ADDRESS


RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kites</title>
<item><title><![CDATA[Sew a kite]]></title><link>https://www.upwork.com/jobs/Sew-kite_%7E0149d9253d76e40dcc?source=rss</link>
<description><![CDATA[Red silk.<br /><br /><b>Budget</b>: $40<br /><b>Posted On</b>: June 07, 2022 16:19 UTC<br /><b>Country</b>: Portugal<br />]]></description>
<pubDate>Tue, 07 Jun 2022 16:19:00 +0000</pubDate></item>
<item><title>Mend &amp; glue</title><content:encoded>&lt;p&gt;Blue silk.&lt;/p&gt;</content:encoded><category>Sewing</category>
<pubDate>Wed, 08 Jun 2022 10:00:00 +0200</pubDate></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Sew a kite</title><link href="https://example.com/1"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Red <b>silk</b>.</p></div></content>
<published>2022-06-07T16:19:00Z</published></entry></feed>"""


def test_each_item_of_a_feed_is_a_post() -> None:
    first, second = texts("feed.xml", RSS.encode(), RSS)
    facts = read(first).values
    assert (facts["title"], facts["compensation_max"], facts["client_location"]) == ("Sew a kite", 40, "Portugal")
    assert facts["posted_at"] == "2022-06-07T16:19:00Z"
    assert facts["job_id"] == "0149d9253d76e40dcc"
    facts = read(second).values
    assert (facts["title"], facts["posted_at"], facts["skills"]) == ("Mend & glue", "2022-06-08T08:00:00Z", ["Sewing"])
    assert "Blue silk." in second


def test_atom() -> None:
    text = text_of("a.atom", ATOM)
    assert "Red silk." in text
    assert (read(text).values["title"], read(text).values["posted_at"]) == ("Sew a kite", "2022-06-07T16:19:00Z")


def test_entities_that_blow_up_are_never_expanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><item><title>&b;</title></item></rss>'
    assert text_of("a.xml", bomb) == bomb


RECORD = {
    "jobTitle": "Sew a kite",
    "description": "<p>Red silk, " + "and thread " * 30 + "</p>",
    "hourly_budget_min": 20,
    "hourly_budget_max": 35.5,
    "client": {"country": "Portugal", "totalSpent": 3200, "paymentVerified": True},
    "skills": [{"name": "Sewing"}, {"name": "Kites"}],
    "proposals": "5 to 10",
    "rating": None,
}


@pytest.mark.parametrize(
    "content",
    [json.dumps(RECORD), json.dumps([RECORD]), json.dumps({"data": {"jobs": [RECORD]}}), json.dumps(RECORD) + "\n"],
    ids=["a record", "a list", "inside a reply", "a line"],
)
def test_records(content: str) -> None:
    text = text_of("a.json", content)
    assert text.startswith("Sew a kite\n\n")
    facts = read(text).values
    assert (facts["title"], facts["client_location"], facts["client_total_spent"]) == ("Sew a kite", "Portugal", 3200)
    assert (facts["compensation_min"], facts["compensation_max"]) == (20, 35.5)
    assert facts["compensation_type"] == "hourly"
    assert (facts["skills"], facts["client_payment_verified"]) == (["Sewing", "Kites"], True)


def test_many_records_are_many_posts() -> None:
    lines = "\n".join(json.dumps({**RECORD, "jobTitle": f"Kite {n}"}) for n in range(3))
    assert [read(t).values["title"] for t in texts("a.jsonl", lines.encode(), lines)] == ["Kite 0", "Kite 1", "Kite 2"]


NAMES = st.sampled_from(["", "a.txt", "a.html", "a.eml", "a.mhtml", "a.xml", "a.json"])
PIECES = st.sampled_from(
    ["<", ">", "</p>", "<p>", "<html>", "<!--", "-->", "<a href='", "&amp;", "&#x110000;", "<rss>", "<item>", "</item>", "]]>",
     "<![CDATA[", "{", "}", "[", '"title":', '"a"', ",", "From: x\n", "Content-Type: multipart/mixed\n", "\n\n", "--b", "kite ", "\x00"]
)  # fmt: skip


@given(NAMES, st.lists(PIECES, max_size=40).map("".join))
def test_nothing_makes_a_format_fail(name: str, content: str) -> None:
    try:
        found = texts(name, content.encode(), content)
    except UserError:
        return
    assert found
    for text in found:
        split_feed(text)


@pytest.mark.parametrize("unit", ["<div>", "<p>", "<!--", "<a href='x'>", "&", "<b><i>", "[", "{", '{"a":', "<item>"])
@pytest.mark.parametrize("name", ["a.html", "a.json", "a.xml"])
@pytest.mark.usefixtures("no_runaway")
def test_hostile_files_end(name: str, unit: str) -> None:
    content = ("<html>" if name == "a.html" else "") + unit * (200_000 // len(unit))
    assert texts(name, content.encode(), content)


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.NAME)
def test_every_format_says_what_it_is_and_takes_no_plain_text_for_its_own(form: Format) -> None:
    assert (form.__doc__ or "").partition("\n")[0].endswith(".")
    for words in ("", "Red kite\n\nSew forty kites. Budget: $400\n", "a: b", "- a\n- b\n"):
        assert not form.recognize("post.txt", words)


@pytest.mark.parametrize("form", all_formats(), ids=lambda form: form.NAME)
@given(content=st.lists(PIECES, max_size=20).map("".join))
def test_no_content_makes_a_format_fail_that_is_taken_for_its_own(form: Format, content: str) -> None:
    assert all(isinstance(post.text, str) for post in form.texts(content.encode(), content, lambda _: True))
