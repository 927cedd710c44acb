"""The same job pasted twice stays one note and brings it up to date; distinct jobs stay distinct."""

from datetime import UTC, datetime

import pytest

from tests.jobs.take_in.fresh_vault import KNOWLEDGE, NOW, catch_up, drop, files
from vault_tool.jobs.take_in.inbox import Inbox, add_all
from vault_tool.jobs.take_in.intake import Taken
from vault_tool.jobs.take_in.post_lines import is_same
from vault_tool.jobs.take_in.same_job import Heads, note_of
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.store import layout
from vault_tool.store.config import Config
from vault_tool.store.journal import undo

LATER = datetime(2026, 3, 5, 9, 30, tzinfo=UTC)

PROSE = "We fly kites over the sea and look for somebody who can sew forty of them before the summer begins."
CARD = f"""Posted 20 minutes ago
•
Proposals: {{proposals}}
Sew forty kites
Hourly: $20-$35 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week
{PROSE}
Skills
Skip skills
Sewing
Kites
Verified

Payment verified
4.9
$3K+ spent
  Portugal
"""
PAGE = f"""Sew forty kites
Posted {{age}}
Worldwide
Summary
{PROSE}
30+ hrs/week
Hourly
1 to 3 months
Duration
Expert
$20.00
-
$35.00
Hourly
Skills and Expertise
Sewing
Activity on this job
Proposals:
{{proposals}}
Last viewed by client:
yesterday
Interviewing:
{{interviewing}}
About the client
Payment method verified
Portugal
Faro 3:01 PM
5 jobs posted
{{client}}Member since Apr 2, 2019
Job link
https://www.upwork.com/jobs/~021890531871685536574
"""


def page(proposals: str = "5 to 10", interviewing: int = 0, client: str = "", age: str = "2 hours ago") -> str:
    return PAGE.format(proposals=proposals, interviewing=interviewing, client=client, age=age)


def paste(vault: Vault, text: str, name: str = "a.txt", now: datetime = NOW) -> Taken:
    drop(vault, name, text)
    (taken,) = catch_up(vault, now)
    return taken


def text_of(vault: Vault, taken: Taken) -> str:
    return (vault.root / str(taken.note)).read_text("utf-8")


def test_a_second_paste_adds_what_was_missing_and_records_what_changed(vault: Vault) -> None:
    first = paste(vault, page())
    before = text_of(vault, first)
    second = paste(vault, page("20 to 50", 3, "71% hire rate, 2 open jobs\n", "2 days ago"), "b.txt", LATER)
    assert (second.outcome, second.note) == ("duplicate", first.note)
    after = Note(text_of(vault, second))
    assert (after.values["client_hire_rate"], after.values["client_open_jobs"]) == (71, 2)
    assert after.values["proposals"] == "5 to 10"
    assert after.body_of("History").strip() == (
        "- 2026-03-05 09:30: Proposals: 20 to 50 (was 5 to 10); Interviewing: 3 (was 0)"
    )
    assert "added client_hire_rate, client_open_jobs" in second.reason
    assert "Proposals: 20 to 50 (was 5 to 10)" in second.reason
    kept = [line for line in before.splitlines() if line.strip()]
    assert [line for line in after.text.splitlines() if line in set(kept)] == kept


def test_the_same_paste_again_changes_nothing(vault: Vault) -> None:
    paste(vault, page())
    paste(vault, page("20 to 50", 3), "b.txt", LATER)
    before = files(vault.root)
    third = paste(vault, page("20 to 50", 3), "b.txt", LATER)
    assert third.outcome == "duplicate"
    assert "nothing new" in third.reason
    assert files(vault.root) == before


def test_history_grows_from_its_last_entry(vault: Vault) -> None:
    paste(vault, page())
    paste(vault, page("20 to 50", 3), "b.txt", LATER)
    last = paste(vault, page("50+", 3), "c.txt", datetime(2026, 3, 9, 8, 0, tzinfo=UTC))
    body = Note(text_of(vault, last)).body_of("History")
    assert body.strip().splitlines()[1:] == ["- 2026-03-09 08:00: Proposals: 50+ (was 20 to 50)"]


def test_undo_takes_the_second_paste_back(vault: Vault) -> None:
    paste(vault, page())
    (vault.root / layout.INBOX / "b.txt").write_text(page("20 to 50", 3), "utf-8")
    before = files(vault.root)
    Inbox(vault.root, vault.config, lambda: LATER).catch_up(lambda _: None)
    assert files(vault.root) != before
    undo(vault.root)
    assert files(vault.root) == before


def test_what_the_user_wrote_keeps_its_bytes(vault: Vault) -> None:
    first = paste(vault, page())
    file = vault.root / str(first.note)
    mine = file.read_text("utf-8").replace("status: draft", "status: applied  # on Monday\nproposals_seen: 7")
    mine = mine.replace("# Sew", "# Kites: sew") + "\n## Notes\n\nAsk about the glue.\r\n"
    file.write_bytes(mine.encode())
    paste(vault, page("20 to 50", 3, "71% hire rate, 2 open jobs\n"), "b.txt", LATER)
    after = file.read_bytes().decode()
    for words in ("status: applied  # on Monday\nproposals_seen: 7\n", "# Kites: sew", "Ask about the glue.\r\n"):
        assert words in after


def test_a_card_is_known_again_by_its_words_when_the_counts_have_changed(vault: Vault) -> None:
    first = paste(vault, CARD.format(proposals="5 to 10"))
    second = paste(vault, CARD.format(proposals="50+").replace("20 minutes", "3 hours"), "b.txt", LATER)
    assert (second.outcome, second.note) == ("duplicate", first.note)
    assert "Proposals: 50+ (was 5 to 10)" in second.reason


DISTINCT = [
    ("another id", page(), page().replace("021890531871685536574", "021890531871685536575")),
    ("another title", CARD, CARD.replace("Sew forty kites", "Mend forty kites")),
    ("another place", CARD, CARD.replace("Portugal", "Norway")),
    ("another pay", CARD, CARD.replace("$20-$35", "$40-$60")),
    ("other words", CARD, CARD.replace("forty of them", "ninety of them")),
    (
        "one company, one text, two towns",
        f"Kite Tailor\nKite & Co · Faro, Portugal\n2026/03/01\n12 applicants\nAbout the job\n{PROSE}\n",
        f"Kite Tailor\nKite & Co · Porto, Portugal\n2026/03/01\n12 applicants\nAbout the job\n{PROSE}\n",
    ),
    (
        "two addresses of one site",
        f"https://www.linkedin.com/jobs/view/4298161065\nKite Tailor\nKite & Co · Faro\n{PROSE}\n",
        f"https://www.linkedin.com/jobs/view/4298161066\nKite Tailor\nKite & Co · Faro\n{PROSE}\n",
    ),
]


@pytest.mark.parametrize(("one", "other"), [d[1:] for d in DISTINCT], ids=[d[0] for d in DISTINCT])
def test_distinct_roles_are_never_merged(vault: Vault, one: str, other: str) -> None:
    first = paste(vault, one.replace("{proposals}", "5 to 10"))
    second = paste(vault, other.replace("{proposals}", "5 to 10"), "b.txt")
    assert second.outcome == "created"
    assert second.note != first.note


SAME = [
    ("with and without the id's prefix", "job_id", "021890531871685536574", "1890531871685536574"),
    (
        "what only says where one came from",
        "url",
        "https://www.linkedin.com/jobs/view/4298161065/?trk=public_jobs&utm_source=x",
        "https://linkedin.com/jobs/view/4298161065",
    ),
]


@pytest.mark.parametrize(("key", "stands", "found"), [s[1:] for s in SAME], ids=[s[0] for s in SAME])
def test_ids_and_addresses_are_compared_by_what_they_say(vault: Vault, key: str, stands: str, found: str) -> None:
    note = vault.root / layout.POSTINGS / "2026-03-01-kites.md"
    note.write_text(f"---\ntitle: Kites\n{key}: '{stands}'\n---\n## Posting\n\nKites.\n", "utf-8")
    words = f"Job id: {found}\n" if key == "job_id" else f"{found}\nKite Tailor\n"
    assert note_of(Heads(vault.root), Post.of(words, read(words))) == "Postings/2026-03-01-kites.md"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (f"Posted 1 hour ago\n{PROSE}\n", f"Posted 3 days ago\n\n{PROSE}  \n", True),
        (f"{PROSE} And then we want them packed in boxes. ... more\n", f"{PROSE} And then we want them packed\n", True),
        (PROSE, PROSE.replace("forty", "fifty"), False),
        ("Kites.", "Kites!", True),
        ("Kites.", "Boats.", False),
        ("", "", True),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


BEGINNING = f"""Sew forty kites
Hourly: $20-$35
Company: Kite & Co
{PROSE}
"""
MORE = "The cloth lies ready in our store; you bring your own machine and tell us how long each kite takes you."
OTHER = "You also repair the sails of our three boats, forty hours a week, and train two helpers from the village."
BULLETS = "- sew the tails by hand\n- paint each kite in two colors\n"


def test_what_a_fuller_paste_has_beyond_the_note_goes_under_its_posting(vault: Vault) -> None:
    first = paste(vault, BEGINNING)
    before = text_of(vault, first)
    second = paste(vault, f"{BEGINNING}{MORE}\n{BULLETS}Weekly hours: 30\n", "b.txt", LATER)
    assert (second.outcome, second.note) == ("duplicate", first.note)
    assert "new lines at the end of its Posting" in second.reason
    posting = Note(text_of(vault, second)).body_of("Posting")
    added = posting.partition("### Added on 2026-03-05")[2]
    assert MORE in added
    assert "- sew the tails by hand\n- paint each kite in two colors" in added
    assert PROSE not in added
    assert [line for line in before.splitlines() if line.strip() and line not in text_of(vault, second)] == []
    third = paste(vault, f"{BEGINNING}{MORE}\n{BULLETS}Weekly hours: 30\n", "c.txt", LATER)
    assert (third.note, "nothing new" in third.reason) == (first.note, True)


def test_a_paste_of_a_part_brings_nothing_new(vault: Vault) -> None:
    first = paste(vault, f"{BEGINNING}{MORE}\n{BULLETS}")
    second = paste(vault, BEGINNING, "b.txt", LATER)
    assert (second.note, "nothing new" in second.reason) == (first.note, True)


def test_new_paragraphs_of_a_page_with_an_id_are_added(vault: Vault) -> None:
    first = paste(vault, page())
    second = paste(vault, page().replace(PROSE, f"{PROSE} Kindly.\n{MORE}"), "b.txt", LATER)
    assert second.note == first.note
    assert MORE in Note(text_of(vault, second)).body_of("Posting")


GOES_ON_DIFFERENTLY = [
    ("other paragraphs", f"{BEGINNING}{MORE}\n", f"{BEGINNING}{OTHER}\n"),
    ("other bullets", f"{BEGINNING}{BULLETS}", f"{BEGINNING}- mend the tails with glue\n- train two new helpers\n"),
    ("one word is another", f"{BEGINNING}{MORE}\n", f"{BEGINNING}{MORE.replace('store', 'cellar')}\n{BULLETS}"),
    ("another company", BEGINNING, BEGINNING.replace("Kite & Co", "Balloon Ltd") + MORE),
    ("a part of it without its pay", BEGINNING, f"{BEGINNING}{MORE}".replace("Hourly: $20-$35\n", "")),
]


@pytest.mark.parametrize(
    ("one", "other"), [d[1:] for d in GOES_ON_DIFFERENTLY], ids=[d[0] for d in GOES_ON_DIFFERENTLY]
)
def test_a_text_that_goes_on_differently_is_a_job_of_its_own(vault: Vault, one: str, other: str) -> None:
    first = paste(vault, one)
    before = text_of(vault, first)
    second = paste(vault, other, "b.txt", LATER)
    assert (second.outcome, second.note == first.note) == ("created", False)
    assert text_of(vault, first) == before


def test_facts_that_differ_go_to_history(vault: Vault) -> None:
    first = paste(vault, page())
    second = paste(vault, page().replace("1 to 3 months", "3 to 6 months"), "b.txt", LATER)
    assert second.note == first.note
    note = Note(text_of(vault, second))
    assert "Length: 3 to 6 months (was 1 to 3 months)" in note.body_of("History")
    assert note.values["duration"] == "1 to 3 months"


CARD_OF_A_MAIL = "Tuner of organs\nReed Works\nBern, Switzerland\n{}\n"
PAGE_OF_A_JOB = "Tuner of organs\nReed Works · Bern, Switzerland\n{}\n2 days ago · 31 applicants\nAbout the job\nYou tune nine organs a year.\n"
ADDRESSES = [
    ("https://www.linkedin.com/comm/jobs/view/4400112233/?trackingId=x&refId=y", "https://www.linkedin.com/jobs/view/tuner-of-organs-at-reed-4400112233", True),
    ("https://de.linkedin.com/jobs/view/4400112233", "https://www.linkedin.com/jobs/search/?currentJobId=4400112233&keywords=organ", True),
    ("https://www.linkedin.com/comm/jobs/view/4400112233/", "https://www.linkedin.com/jobs/view/4400112234/", False),
    ("https://www.indeed.com/rc/clk?jk=0123456789abcdef&from=ja", "https://www.indeed.com/viewjob?jk=0123456789abcdef", True),
]  # fmt: skip


@pytest.mark.parametrize(("mailed", "opened", "same"), ADDRESSES)
def test_a_job_of_an_alert_and_its_page_are_one(tmp_path, mailed, opened, same):
    (tmp_path / "vault.toml").touch()
    vault = Vault(tmp_path, Config(), NOW, KNOWLEDGE)
    for n, text in enumerate((CARD_OF_A_MAIL.format(mailed), PAGE_OF_A_JOB.format(opened))):
        (tmp_path / f"{n}.txt").write_text(text)
    taken = add_all(vault, [tmp_path / "0.txt", tmp_path / "1.txt"], write_sections=False)
    assert [one.outcome for one in taken] == ["created", "duplicate" if same else "created"]
