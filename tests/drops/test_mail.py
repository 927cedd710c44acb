"""Mail as the text that its reader sees: which body, which encoding, and when the subject is the title."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool.drops import mail
from vault_tool.jobs.take_in.file_of_posts import posts_of


def texts(name: str, data: bytes, text: str) -> tuple[str, ...]:
    return tuple(post.text for post in posts_of(name, data, text))


WORDS = "We sew kites of red silk and look for somebody who mends the ones that fell into the sea last year."
HEAD = "From: Dana <dana@kites.example>\nTo: robin@example.com\nSubject: {subject}\nMIME-Version: 1.0\n"
RECOGNIZED = [
    ("a.eml", "Subject: Kites\n\nWords", True),
    ("a.mhtml", "From: <Saved by Blink>\nSubject: Kites\n\n", True),
    ("a.eml", "Kites and glue", False),
    ("", "Return-Path: <a@b.example>\nMIME-Version: 1.0\n\nWords", True),
    ("", "From: Dana\nTo: Robin\n\nWords", False),
    ("a.txt", "Title: Kites\nBudget: $50\n", False),
]
SUBJECTS = [
    ("Sew forty kites", "Hello Robin,\n\n{}", "Sew forty kites"),
    ("Re: Fwd: Sew forty kites", "Dear Robin,\n\n{}", "Sew forty kites"),
    ("AW: WG: Drachen nähen", "Liebe Robin,\n\n{}", "Drachen nähen"),
    ("=?utf-8?q?Cerfs-volants=3A_caf=C3=A9?=", "Bonjour,\n\n{}", "Cerfs-volants: café"),
    ("=?utf-8?b?VsO2Z2Vs?=", "Hi,\n\n{}", "Vögel"),
    ("A job", "Title: Sew forty kites\n\n{}", "Title: Sew forty kites"),
    ("", "Sew forty kites\n\n{}", "Sew forty kites"),
]
ENCODED = [
    ("utf-8", "8bit", WORDS + " Å".encode().decode(), None),
    (
        "iso-8859-1",
        "quoted-printable",
        "Caf=E9 and kites, many of them, of red silk, for the whole of the coming spring and s=\nummer.",
        "Café and kites, many of them, of red silk, for the whole of the coming spring and summer.",
    ),
    ("utf-8", "base64", "V2Ugc2V3IGtpdGVzIOKAkyByZWQgb25lcy4=", "We sew kites – red ones."),
    ("no-such-charset", "8bit", WORDS, WORDS),
]


def only(content: bytes | str, name: str = "a.eml") -> str:
    data = content.encode() if isinstance(content, str) else content
    (text,) = texts(name, data, data.decode("utf-8", "replace"))
    return text


@pytest.mark.parametrize(("name", "content", "mail_it_is"), RECOGNIZED)
def test_what_is_a_mail(name: str, content: str, mail_it_is: bool) -> None:
    assert mail.recognize(name, content) is mail_it_is


@pytest.mark.parametrize(("subject", "body", "first"), SUBJECTS)
def test_the_first_line_is_the_title(subject: str, body: str, first: str) -> None:
    content = HEAD.format(subject=subject) + "Content-Type: text/plain; charset=utf-8\n\n" + body.format(WORDS) + "\n"
    text = only(content)
    assert text.splitlines()[0] == first
    assert WORDS in text


@pytest.mark.parametrize(("charset", "encoding", "body", "words"), ENCODED)
def test_words_come_in_the_encoding_that_is_stated(charset: str, encoding: str, body: str, words: str | None) -> None:
    head = (
        HEAD.format(subject="Kites")
        + f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    )
    assert (words or body) in only(head + body + "\n")


def test_html_is_shown_and_plain_text_comes_before_it() -> None:
    html = "Content-Type: text/html; charset=utf-8\n\n<p>The same in <b>HTML</b>.</p>\n"
    assert "The same in HTML." in only(HEAD.format(subject="Kites") + html)
    parts = f'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{WORDS}\n--b\n{html}--b--\n'
    text = only(HEAD.format(subject="Kites") + parts)
    assert WORDS in text
    assert "The same" not in text


def test_a_plain_text_of_few_words_is_no_match_for_the_html() -> None:
    parts = f'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nView this mail online.\n--b\nContent-Type: text/html\n\n<p>{WORDS}</p>\n--b--\n'
    assert WORDS in only(HEAD.format(subject="Kites") + parts)


def test_an_attachment_is_not_the_message() -> None:
    parts = (
        f'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nSecret.\n'
        f"--b\nContent-Type: text/plain\n\n{WORDS}\n--b--\n"
    )
    text = only(HEAD.format(subject="Kites") + parts)
    assert WORDS in text
    assert "Secret" not in text


@given(st.binary(max_size=300))
@settings(max_examples=30)
def test_no_bytes_make_it_fail(noise: bytes) -> None:
    data = (
        b"From: a@b.example\nSubject: Kites\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        + noise
    )
    assert texts("a.eml", data, data.decode("utf-8", "replace"))


def test_a_charset_that_is_no_name_costs_nothing() -> None:
    mail = b"From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ut\x00f\n\nWe cast bells in fog.\n"
    (post,) = posts_of("a.eml", mail, mail.decode())
    assert "We cast bells in fog." in post.text
