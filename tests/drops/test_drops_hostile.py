"""What would take minutes if it grew with the square: pieces by the thousand, in files of every kind that holds cards."""

import json
import time
from collections.abc import Callable

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_in
from vault_tool.posting import reading

MANY = 2500
SECONDS = 5
"""Of processor time; what is linear takes one or two on a slow machine."""
MAIL = "From: alerts <noreply@a.example>\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/{}\n\n"
JOB = "https://www.linkedin.com/jobs/view/44{:08d}"
PIECES: dict[str, tuple[str, Callable[[], str]]] = {
    "cards that addresses end": ("a.eml", lambda: MAIL.format("plain") + "".join(f"Tuner\nReed\n{JOB.format(n)}\n" for n in range(MANY))),
    "rules": ("a.eml", lambda: MAIL.format("plain") + "Unsubscribe\n" + "-----\nTuner\nReed\nBern\n" * MANY),
    "marks nobody sees": ("a.eml", lambda: MAIL.format("plain") + "\u034f " * MANY + "x\nunsubscribe" + " ." * MANY),
    "one address on each line": ("a.txt", lambda: f"x {JOB.format(1)}\n" * MANY),
    "cards of HTML": ("a.html", lambda: "<html><body>" + "".join(f"<li><a href='{JOB.format(n)}'>T</a><p>Reed</p></li>" for n in range(MANY))),
    "cards of a site nobody knows": ("a.html", lambda: "<html><body>" + "".join(f"<li><a href='https://a.example/{n}'>Tuner</a><p>R</p><p>B</p></li>" for n in range(MANY))),
    "links in links": ("a.html", lambda: "<html><body>" + "".join(f"<div><a href='{JOB.format(n % 7)}'>T{n}</a>" for n in range(900))),
    "spans that touch": ("a.html", lambda: "<html><body>" + "<span>ab</span>" * MANY),
    "links that never end": ("a.html", lambda: "<html><body>" + f"<a href='{JOB.format(1)}'>x<br>" * MANY),
    "rows": ("a.csv", lambda: "Title,Company\n" + "x,y\n" * MANY),
    "a quote that never ends": ("a.csv", lambda: 'Title,Company\n"' + "x,y\n" * MANY),
    "fields of a record": ("a.json", lambda: json.dumps({"title": "Tuner", "company": "R", **{f"field {n}": f"value {n}" for n in range(MANY * 4)}})),
    "long fields of a record": ("a.json", lambda: json.dumps({"title": "Tuner", "company": "R", **{f"field {n}": f"word{n} " * 60 for n in range(MANY)}})),
    "headings with addresses": ("a.md", lambda: "".join(f"## T{n}\nURL: https://a.example/{n}\n" for n in range(MANY))),
    "a menu": ("a.txt", lambda: "Home\n" * MANY + "x"),
}  # fmt: skip


@pytest.mark.parametrize("name", PIECES)
def test_time_grows_with_the_length(name: str) -> None:
    file, made = PIECES[name]
    text = made()
    start = time.process_time()
    try:
        for post in posts_in(file, text.encode(), text)[:50]:
            reading.read(post.text, card=post.card)
    except UserError:
        pass
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("sender", ["Robin <", "<info@", "a@", ";", "=?utf-8?b?////?=", "\u0000", "@@,,<>"])
def test_a_sender_in_no_form_at_all(sender: str) -> None:
    text = f"From: {sender}\nSubject: {sender}\nDate: Mon, 99 Nov 2026 08:00:00 +9999\nMIME-Version: 1.0\nContent-Type: text/plain\n\nWe tune organs.\n"
    (post,) = posts_in("a.eml", text.encode(), text)
    assert "We tune organs." in post.text
