"""`vault harvest`: lines of letters that were sent are offered for the profile, answers for Answers/, each once."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill import harvest
from vault_tool.jobs.fill.gathering_in import keep
from vault_tool.jobs.fill.harvest import Gleaned, Gleaning, glean
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.vault import Vault
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes import answers, profile
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.store import starter
from vault_tool.store.config import Config
from vault_tool.store.journal import undo

POST = """---
status: {status}
---
# Repair shops

## Posting

Plan the work of four repair shops in Asana.

You will be asked to answer the following questions when submitting a proposal:
1. Which color should our vans have?
2. Describe your recent experience with similar projects

## Proposal

{letter}
"""
LINE = "Planned the shifts of a tram depot in Ghent with 90 drivers."
LETTER = f"I {LINE[0].lower()}{LINE[1:]} Your four shops are like it.\n\nDo you use Asana today?"
OWN = "Green: it is what your oldest customers know you by {{ really }}."
QUESTION, GAP = "Which color should our vans have?", "‹fill in: your answer›"
SOURCE = "Postings/vans.md"
TODAY = date(2026, 3, 1)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    starter.init(tmp_path)
    written(tmp_path, "vans", "applied", LETTER)
    fill_notes(opened(tmp_path), [], only=None, refresh=False, write=True)
    return tmp_path


def written(root: Path, name: str, status: str, letter: str) -> None:
    (root / "Postings" / f"{name}.md").write_text(POST.format(status=status, letter=letter), "utf-8")


def opened(root: Path) -> Vault:
    return Vault(root, Config(), datetime(2026, 3, 1, tzinfo=UTC), vault_notes.of_vault(root))


def found(root: Path, *names: str) -> Gleaned:
    return glean(opened(root), [Path("Postings") / f"{name}.md" for name in names])


def answer(root: Path, name: str = "vans", text: str = OWN) -> None:
    note = root / "Postings" / f"{name}.md"
    before = note.read_text("utf-8")
    assert GAP in before
    note.write_text(before.replace(GAP, text), "utf-8")


def test_a_line_and_an_answer_are_offered_and_nothing_is_written(root: Path) -> None:
    answer(root)
    before = {p: p.read_bytes() for p in root.rglob("*.md")}
    assert found(root).offers == [Gleaning(LINE, SOURCE), Gleaning(OWN, SOURCE, QUESTION)]
    assert {p: p.read_bytes() for p in root.rglob("*.md")} == before


def test_what_was_kept_is_offered_no_more_and_is_used(root: Path) -> None:
    answer(root)
    assert keep(root, found(root).offers) == ["Profile.md", "Answers/Which color should our vans have.md"]
    vault = opened(root)
    assert vault.knowledge.problems == ()
    assert vault.knowledge.profile.experience[-1].text == LINE
    best = answers.best("What color should the vans have?", vault.knowledge.answers)
    assert best is not None
    assert best[0].source == "[[Postings/vans]]"
    written(root, "more vans", "won", "‹fill in: a letter›")
    fill_notes(vault, [root / "Postings" / "more vans.md"], only=None, refresh=False, write=True)
    assert OWN in (root / "Postings" / "more vans.md").read_text("utf-8")
    assert found(root).offers == []


SPANISH = "Dirigí los turnos de un depósito de tranvías en Vigo con noventa personas."
SPANISH_LETTER = (
    f"{SPANISH}\n\nPuedo empezar el lunes con las primeras semanas, y trabajo con horarios de mañana para usted."
)


def test_a_line_of_a_letter_in_another_language_is_kept_with_its_language_and_used_in_it_alone(root: Path) -> None:
    written(root, "vans", "applied", SPANISH_LETTER)
    (offer,) = found(root).offers
    assert offer == Gleaning(SPANISH, SOURCE, lang="es")
    keep(root, [offer])
    vault = opened(root)
    line = vault.knowledge.profile.experience[-1]
    assert (line.text, line.lang) == (SPANISH, "es")
    assert found(root).offers == []
    english = Judgment(Post.of("Plan shifts in Vigo.", read("Plan shifts in Vigo.")), vault.knowledge, TODAY)
    assert line not in english.knowledge.profile.experience
    text = "Buscamos una persona para los turnos de un depósito de tranvías en Vigo, con horarios y personas. " * 2
    assert line in Judgment(Post.of(text, read(text)), vault.knowledge, TODAY).knowledge.profile.experience


def test_an_answer_in_another_language_says_so(root: Path) -> None:
    answer(
        root,
        text="Verde: es el color por el que los clientes más antiguos conocen la casa y las furgonetas desde hace años.",
    )
    offer = found(root).offers[-1]
    assert offer.lang == "es"
    (path,) = keep(root, [offer])
    assert Note((root / path).read_text("utf-8"), path).values["lang"] == "es"


@pytest.mark.parametrize(
    "letter",
    [
        "I planned the shifts of a tram depot in Ghent with 95 drivers.",
        "I've planned the shifts of a tram depot in Ghent with 90 drivers.",
        "I planned the shifts of a tram depot with 90 drivers.",
        "I ran delivery at a marketing agency of 14: six account managers, about 40 client projects at a time.",
        "I have planned many things for ‹fill in: whom› and others.",
    ],
)
def test_a_line_like_one_that_is_there_is_not_offered(root: Path, letter: str) -> None:
    written(root, "zoo", "lost", letter)
    assert found(root).offers == [Gleaning(LINE, SOURCE)]


@pytest.mark.parametrize(("status", "count"), [("draft", 0), ("ready", 0), ("applied", 1), ("interviewing", 1), ("won", 1), ("lost", 1)])  # fmt: skip
def test_only_letters_that_were_sent(root: Path, status: str, count: int) -> None:
    written(root, "vans", status, LETTER)
    told = found(root, "vans")
    assert len(told.offers) == count
    assert told.unsent == ([] if count else [SOURCE])


def test_one_operation_is_taken_back_whole(root: Path) -> None:
    answer(root)
    before = (root / "Profile.md").read_bytes()
    keep(root, found(root).offers)
    undo(root)
    assert (root / "Profile.md").read_bytes() == before
    assert not (root / "Answers" / "Which color should our vans have.md").exists()


def test_a_note_that_fails_keeps_no_other_from_its_turn(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(root, "a", "won", "")
    letter_of = harvest.letter_in
    monkeypatch.setattr(harvest, "letter_in", lambda note: 1 / 0 if note.path == "Postings/a.md" else letter_of(note))
    told = found(root)
    assert told.offers == [Gleaning(LINE, SOURCE)]
    assert [line.partition(":")[0] for line in told.trouble] == ["Postings/a.md"]


PROFILES = [
    ("## Experience\n\n- Ran a shop.\n    - result: It ran.\n\n## Same meaning\n\n- a, b\n", "    - result: It ran.\n- Did it.\n\n## Same"),
    ("## Experience\n\n- Ran a shop.", "- Ran a shop.\n- Did it.\n"),
    ("## Experience\n\nWhat I did.\n", "What I did.\n\n- Did it.\n"),
    ("## Experience\n\n## Same meaning\n", "## Experience\n\n- Did it.\n\n## Same meaning\n"),
    ("# Profile\n", "# Profile\n\n## Experience\n\n- Did it.\n"),
    ("## Experience\r\n\r\n- Ran a shop.\r\n", "- Ran a shop.\r\n- Did it.\r\n"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), PROFILES)
def test_a_line_goes_behind_the_last_one(tmp_path: Path, before: str, after: str) -> None:
    starter.init(tmp_path)
    (tmp_path / "Profile.md").write_bytes(before.encode())
    keep(tmp_path, [Gleaning("Did it.", SOURCE)])
    text = (tmp_path / "Profile.md").read_bytes().decode()
    assert after in text
    assert profile.experience(Note(text))[-1].text == "Did it."


FORMS = [
    ("### Why us?\n\nBecause.\n", [("Why us?", "Because.")]),
    ("**Why us?**\nBecause.\n", [("Why us?", "Because.")]),
    ("Describe your recent work:\nI led two teams.\nThey grew.\n", [("Describe your recent work", "I led two teams.\nThey grew.")]),
    ("1. Which tools do you use?\nAsana.\n\n2. Since when is that?\n2019.\n", [("Which tools do you use?", "Asana."), ("Since when is that?", "2019.")]),
    ("### Why us?\n\n‹fill in: your answer›\n", []),
    ("### Why us?\n\n<!-- nearest: [[x]] -->\n", []),
    ("### Why us?\n### And why now?\n\nSpring.\n", [("And why now?", "Spring.")]),
    ("No question here.\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("section", "found"), FORMS)
def test_questions_and_answers_of_a_section(section: str, found: list[tuple[str, str]]) -> None:
    assert list(answers.given(section)) == found


def test_the_real_notes_line_and_answer_are_offered(gold: Path, tmp_path: Path) -> None:
    from vault_tool.jobs.take_in.inbox import Inbox

    starter.init(tmp_path)
    file = gold / "2025-02-14-client-success-pm.txt"
    (tmp_path / "Inbox" / file.name).write_bytes(file.read_bytes())
    Inbox(tmp_path, Config(), lambda: datetime(2025, 2, 15, tzinfo=UTC)).catch_up(lambda _: None)
    (note,) = (tmp_path / "Postings").glob("2025*.md")
    note.write_text(note.read_text("utf-8").replace("status: draft", "status: applied", 1), "utf-8")
    line, given = glean(opened(tmp_path), []).offers
    assert (line.kind, given.kind) == ("experience", "answer")
    assert given.question.startswith("Describe your recent")
