"""Whatever kind of file a post comes in, it becomes the same note; a page with many becomes a note each."""

import json
from email.message import EmailMessage

import pytest

from tests.jobs.take_in.fresh_vault import catch_up, drop
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.store.journal import undo

LINES = (
    "Sew forty kites",
    "Budget: $1,250",
    "Duration: 3 months",
    "Skills: Sewing, Silk",
    "Client location: Portugal",
    "Red silk, long tails; we fly them over the sea – every week.",
)
TEXT = "\n".join(LINES) + "\n"
FACTS = {"title", "compensation_min", "compensation_max", "currency", "duration", "skills", "client_location"}


def mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "kites@example.com", "Fwd: kites"
    message.set_content(TEXT)
    message.add_alternative("<p>In a mail that shows pictures.</p>", subtype="html")
    return bytes(message)


def saved_page() -> bytes:
    message = EmailMessage()
    message["Snapshot-Content-Location"], message["Subject"] = "https://kites.example/offers", "Kites"
    message.set_content("<html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>", subtype="html")
    message.make_related()
    return bytes(message)


def record() -> bytes:
    return json.dumps(
        {
            "title": LINES[0], "budget": "$1,250", "duration": "3 months", "skills": ["Sewing", "Silk"], "client": {"location": "Portugal"},
            "description": LINES[-1],
        }
    ).encode()  # fmt: skip


KINDS = {
    "post.txt": TEXT.encode(),
    "post.html": ("<!DOCTYPE html><html><body>" + "".join(f"<div>{line}</div>" for line in LINES) + "</body></html>").encode(),
    "post.eml": mail(),
    "post.mhtml": saved_page(),
    "post.json": record(),
    "post.rss": f"<rss><channel><item><title>{LINES[0]}</title><description>{'&lt;br&gt;'.join(LINES[1:])}</description></item></channel></rss>".encode(),
    "post-16.txt": TEXT.encode("utf-16"),
    "post-1252.txt": TEXT.replace("\n", "\r\n").encode("cp1252"),
    "post-mac.txt": TEXT.encode().decode("mac_roman").encode(),
}  # fmt: skip


def taken_in(vault: Vault, name: str, data: bytes) -> list[Taken]:
    drop(vault, name, data)
    return catch_up(vault)


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_becomes_the_same_note(vault: Vault, name: str) -> None:
    (taken,) = taken_in(vault, name, KINDS[name])
    assert taken.outcome == "created"
    note = Note((vault.root / str(taken.note)).read_text("utf-8"))
    values = {key: value for key, value in note.values.items() if key in FACTS}
    assert values == {
        "title": "Sew forty kites", "compensation_min": 1250, "compensation_max": 1250, "currency": "USD", "duration": "3 months",
        "skills": ["Sewing", "Silk"], "client_location": "Portugal",
    }  # fmt: skip
    assert LINES[-1] in note.body_of("Posting")
    assert (vault.root / str(taken.archived)).read_bytes() == KINDS[name]


def test_the_same_post_in_every_kind_is_one_note(vault: Vault) -> None:
    outcomes = [taken_in(vault, name, data)[0].outcome for name, data in KINDS.items()]
    assert outcomes == ["created", *["duplicate"] * (len(KINDS) - 1)]


CARD = (
    "Posted 20 minutes ago\n•\nProposals: 5 to 10\n{}\nHourly: $20-$35 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week\n"
    "Somebody has to sew {} before the summer begins, and to sew it well.\nSkills\nSewing\nVerified\n \nPayment verified\n4.9\n$3K+ spent\n  Portugal\n"
)  # fmt: skip
NAMES = ("A red kite", "A blue kite", "A box kite")
FEED = "Skip to content\nUpwork home\nFind work\nMessages\nSaved jobs\n" + "".join(CARD.format(n, n) for n in NAMES)
FEED += "Load More Jobs\nFooter navigation\nAbout Us\n© 2015 - 2026 Upwork® Global LLC\n"


def test_a_feed_becomes_a_note_for_each_card_and_its_page_goes_to_the_archive_only(vault: Vault) -> None:
    taken = taken_in(vault, "2026-03-03-feed.txt", FEED.encode())
    assert [t.outcome for t in taken] == ["created"] * 3
    assert len({t.note for t in taken}) == 3
    assert {t.archived for t in taken} == {"Archive/2026-03-03-feed.txt"}
    for one, name in zip(taken, NAMES, strict=True):
        note = Note((vault.root / str(one.note)).read_text("utf-8"))
        assert note.values["title"] == name
        posting = note.body_of("Posting")
        assert posting.count("Somebody has to sew") == 1
        assert not any(words in note.text for words in ("Find work", "About Us", "Load More"))
    assert (vault.root / "Archive" / "2026-03-03-feed.txt").read_bytes() == FEED.encode()


def test_a_feed_again_and_longer_adds_only_what_is_new(vault: Vault) -> None:
    taken_in(vault, "feed.txt", FEED.encode())
    longer = FEED.replace("Load More", CARD.format("A flat kite", "A flat kite") + "Load More")
    taken = taken_in(vault, "feed2.txt", longer.encode())
    assert [t.outcome for t in taken] == ["duplicate"] * 3 + ["created"]


def test_undo_takes_a_whole_feed_back(vault: Vault) -> None:
    before = sorted(p.name for p in (vault.root / layout.POSTINGS).iterdir())
    taken_in(vault, "feed.txt", FEED.encode())
    undo(vault.root)
    assert sorted(p.name for p in (vault.root / layout.POSTINGS).iterdir()) == before
    assert (vault.root / layout.INBOX / "feed.txt").read_bytes() == FEED.encode()


def test_what_could_not_be_read_is_said(vault: Vault) -> None:
    (taken,) = taken_in(vault, "a.txt", "Kites – sewing – gluing – flying\nBudget: $50\n".encode() + b"\xff\xfe glue\n")
    assert taken.outcome == "created"
    assert "2 characters could not be read, the first in line 3" in taken.reason
    (taken,) = taken_in(vault, "b.txt", "Caf\xe9 owner needs a menu\nBudget: $50\n".encode("cp1252"))
    assert "read as cp1252" in taken.reason
