"""A drop becomes a note; the same drop again changes nothing; what cannot be taken is said and stays."""

import re
from pathlib import Path

import pytest

from tests.jobs.take_in.fresh_vault import NOW, catch_up, drop, files
from vault_tool import section_order
from vault_tool.jobs.take_in.inbox import Inbox, add_all
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.store import layout, reads
from vault_tool.store.journal import undo

SAMPLES = Path(__file__).resolve().parents[3] / "vault" / layout.ARCHIVE
WORD = re.compile(r"\w+")


def inbox_of(vault: Vault) -> Inbox:
    return Inbox(vault.root, vault.config, lambda: NOW)


NO_POSTS = [
    (b"\x01\x02\x03", "there is no word in it; paste the post into it"),
    (b"buy milk", "2 words are no post yet; paste the whole of it"),
    (b"milk", "one word is no post yet; paste the whole of it"),
    (b"...\n---\n", "there is no word in it; paste the post into it"),
]


@pytest.mark.parametrize(("data", "reason"), NO_POSTS)
def test_what_is_too_little_for_a_post_stays(vault: Vault, data: bytes, reason: str) -> None:
    file = drop(vault, "a.txt", data)
    (taken,) = catch_up(vault)
    assert (taken.outcome, taken.reason) == ("rejected", reason)
    assert file.read_bytes() == data
    assert list((vault.root / "Postings").iterdir()) == []


@pytest.mark.parametrize("text", ["Designer for our shop", "需要网页设计师"])
def test_few_words_may_be_a_post(vault: Vault, text: str) -> None:
    drop(vault, "a.txt", text)
    assert [t.outcome for t in catch_up(vault)] == ["created"]


def test_a_profile_that_cannot_be_used_is_told(vault: Vault) -> None:
    (vault.root / "Profile.md").write_text("---\nrate_floor: a lot\n---\n# Me\n", "utf-8")
    drop(vault, "a.txt", "Designer for our shop")
    (taken,) = catch_up(vault)
    assert taken.outcome == "created"
    assert taken.reason.startswith("Profile.md cannot be used, so nothing in the note is from it: rate_floor: ")


def test_a_clone_comes_without_empty_folders(vault: Vault) -> None:
    for name in ("Inbox", "Clients", "Archive"):
        (vault.root / name).rmdir()
    assert catch_up(vault) == []
    assert (vault.root / "Inbox").is_dir()


TRAP = "2026-03-09-easy-data-entry.txt"
"""The sample that is skipped for its dangers, so that nothing is asked about the work."""


@pytest.mark.parametrize("sample", sorted(p.name for p in SAMPLES.glob("*.txt")))
def test_a_sample_becomes_a_whole_note(vault: Vault, sample: str) -> None:
    data = (SAMPLES / sample).read_bytes()
    drop(vault, sample, data)
    (taken,) = catch_up(vault)
    assert taken.outcome == "created"
    note = Note((vault.root / str(taken.note)).read_text("utf-8"))
    assert not note.properties.problem
    titles = [s.title for s in note.sections]
    assert titles == sorted(titles, key=section_order.usual().index)
    assert {"Posting", "Analysis", "Proposal"} <= set(titles)
    asked = {"Interview Questions", "Vetting Questions"} & set(titles)
    assert len(asked) == (0 if sample == TRAP else 2)
    assert WORD.findall(note.body_of("Posting")) == WORD.findall(data.decode())
    assert (vault.root / str(taken.archived)).read_bytes() == data
    assert not (vault.root / layout.INBOX / sample).exists()


def test_the_same_drop_again_changes_nothing(vault: Vault) -> None:
    data = next(SAMPLES.glob("*.txt")).read_bytes()
    drop(vault, "a.txt", data)
    catch_up(vault)
    before = files(vault.root)
    drop(vault, "a.txt", data)
    (taken,) = catch_up(vault)
    assert taken.outcome == "duplicate"
    assert files(vault.root) == before
    assert catch_up(vault) == []
    assert files(vault.root) == before


def test_undo_takes_the_drop_back(vault: Vault) -> None:
    before = files(vault.root)
    file = drop(vault, "a.txt", next(SAMPLES.glob("*.txt")).read_bytes())
    catch_up(vault)
    undo(vault.root)
    assert files(vault.root) == {**before, "Inbox/a.txt": file.read_bytes()}


def test_distinct_jobs_of_one_name_get_notes_of_their_own(vault: Vault) -> None:
    post = "Payment verified\n$5K spent\nSpain\nMend our shop. https://www.upwork.com/jobs/~0220284865221735768{}\n"
    for number in (37, 38):
        drop(vault, "2026-03-02-shop.txt", post.format(number))
        catch_up(vault)
    notes = sorted(p.name for p in (vault.root / layout.POSTINGS).iterdir())
    assert notes == ["2026-03-02-shop-2.md", "2026-03-02-shop.md"]
    assert len(list((vault.root / layout.ARCHIVE).iterdir())) == 2


REJECTED = [
    ("empty", b"", "empty"),
    ("blank", b" \r\n\t\n", "empty"),
    ("binary", bytes(range(256)) * 40, "text"),
    ("a picture", b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "text"),
    ("too large", b"x" * 10_000_001, "limits.drop_bytes"),
]


@pytest.mark.parametrize(("data", "words"), [r[1:] for r in REJECTED], ids=[r[0] for r in REJECTED])
def test_what_cannot_be_taken_is_said_and_stays(vault: Vault, data: bytes, words: str) -> None:
    before = files(vault.root)
    drop(vault, "a.txt", data)
    (taken,) = catch_up(vault)
    assert taken.outcome == "rejected"
    assert words in taken.reason
    assert files(vault.root) == {**before, "Inbox/a.txt": data}


def test_a_file_that_cannot_be_read_is_said_and_stays(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    file = drop(vault, "a.txt", "a post")

    def refuse(_path: Path, _limit: int) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(reads, "regular", refuse)
    (taken,) = inbox_of(vault).take(file, lambda _: None)
    monkeypatch.undo()
    assert taken.outcome == "rejected"
    assert "Permission denied" in taken.reason
    assert file.read_bytes() == b"a post"


def test_a_full_disk_leaves_the_drop(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    file = drop(vault, "a.txt", "Hourly: $20-$30\nPayment verified\nMend our shop.\n")
    before = files(vault.root)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    (taken,) = inbox_of(vault).take(file, lambda _: None)
    monkeypatch.undo()
    assert taken.outcome == "rejected"
    assert "disk is full" in taken.reason
    assert files(vault.root) == before


def test_an_archive_that_cannot_be_written_leaves_drop_and_note(vault: Vault) -> None:
    file = drop(vault, "a.txt", "Hourly: $20-$30\nPayment verified\nMend our shop.\n")
    (vault.root / layout.ARCHIVE).rmdir()
    (vault.root / layout.ARCHIVE).write_bytes(b"a file where the folder should be")
    made, refused = inbox_of(vault).take(file, lambda _: None)
    assert made.outcome == "created"
    assert refused.outcome == "rejected"
    assert f"the drop stays where it is, what was made of it is {made.note}" in refused.reason
    assert file.exists()
    (again, *_) = inbox_of(vault).take(file, lambda _: None)
    assert again.outcome == "duplicate"
    assert again.note == made.note


BY_HAND = """---
mine: 1   # my own property
status: ready
---
# Mend our shop

Hourly: $20.00-$30.00
Payment verified
$5K spent
Spain
Proposals: 5 to 10
The basket forgets the second item. Find out why.
"""


def test_a_posting_written_by_hand_is_filled_where_it_stands(vault: Vault) -> None:
    file = drop(vault, "shop.md", BY_HAND, layout.POSTINGS)
    (taken,) = catch_up(vault)
    assert taken.note == "Postings/shop.md"
    note = Note(file.read_text("utf-8"))
    assert note.text.startswith("---\nmine: 1   # my own property\nstatus: ready\n")
    assert note.values["compensation_min"] == 20
    assert "The basket forgets the second item." in note.body_of("Posting")
    assert note.body_of("Proposal").strip()
    assert catch_up(vault) == []


def test_a_section_its_author_took_out_stays_out(vault: Vault) -> None:
    file = drop(vault, "shop.md", BY_HAND, layout.POSTINGS)
    catch_up(vault)
    text = file.read_text("utf-8")
    cut = Note(text).section("Vetting Questions")
    assert cut
    file.write_text(text[: cut.span.start] + text[cut.span.end :], "utf-8")
    before = files(vault.root)
    assert catch_up(vault) == []
    assert files(vault.root) == before


@pytest.mark.parametrize(
    "text",
    ["", "# An idea\n\nWrite about shops.\n", "---\na: [\n---\nHourly: $20-$30\nPayment verified\n$5K spent\n"],
    ids=["empty", "no posting", "broken frontmatter"],
)
def test_other_notes_in_postings_are_left_alone(vault: Vault, text: str) -> None:
    drop(vault, "a.md", text, layout.POSTINGS)
    before = files(vault.root)
    assert catch_up(vault) == []
    assert files(vault.root) == before


def test_files_from_elsewhere_are_copied_and_stay(vault: Vault, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("downloads") / "a.txt"
    file.write_text("Hourly: $20-$30\nPayment verified\nMend our shop.\n")
    (taken,) = add_all(vault, [file])
    assert file.exists()
    assert (vault.root / str(taken.archived)).read_bytes() == file.read_bytes()


def test_no_sections_when_none_are_wanted(vault: Vault) -> None:
    file = drop(vault, "a.txt", "Hourly: $20-$30\nPayment verified\nMend our shop.\n")
    (taken,) = add_all(vault, [file], write_sections=False)
    assert taken.filled == ()
    assert [s.title for s in Note((vault.root / str(taken.note)).read_text()).sections] == ["Posting"]
