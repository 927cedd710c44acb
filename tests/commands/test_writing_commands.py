"""`init` on a terminal, `fill --explain`, `--length`, `--tone`, and `harvest` as a user meets them."""

import io
import json
import sys
from pathlib import Path

import pytest

from vault_tool import main
from vault_tool.cli import terminal
from vault_tool.note import Note

POST = """# Project manager for our shops

## Posting

Hourly: $30.00-$45.00, 30 hrs/week

We need someone to plan the work of our account managers in Asana, take client escalations and write proposals.

You will be asked to answer the following questions when submitting a proposal:
1. Which colour should our vans have?
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, typed: str | None = None) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["vault", *arguments])
        monkeypatch.setattr(terminal, "can_ask", lambda _: typed is not None)
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed or ""))
        with pytest.raises(SystemExit) as ended:
            main.main()
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return int(ended.value.code or 0), out, err

    return call


@pytest.mark.usefixtures("really_made")
def test_init_asks_on_a_terminal(run, tmp_path: Path) -> None:
    status, out, _ = run("init", "v", typed="Ada Example\nbookkeeper\n\n40\n" + "\n" * 12)
    assert status == 0
    assert "written: v/Profile.md" in out
    note = Note((tmp_path / "v" / "Profile.md").read_text("utf-8"))
    assert (note.values["name"], note.values["rate_target"]) == ("Ada Example", 40)
    assert "sample" not in note.values
    assert "Your name" not in run("init", "v", typed="\n" * 20)[1]


@pytest.mark.usefixtures("really_made")
def test_init_on_a_vault_says_what_is_there(run, tmp_path: Path) -> None:
    run("init", "v")
    (tmp_path / "v" / "Inbox" / "a.txt").write_text("Designer for our shop", "utf-8")
    run("-C", "v", "watch", "--once")
    (tmp_path / "v" / "Clients").rmdir()
    _, out, told = run("init", "v")
    assert "v/vault.toml is there already: a vault with 1 posting and " in out
    assert "everything is there and up to date" in told
    assert (tmp_path / "v" / "Clients").is_dir()


def test_add_finds_a_file_from_here_or_from_the_vault(run, tmp_path: Path) -> None:
    run("init", "v")
    (tmp_path / "v" / "Inbox" / "a.txt").write_text("Designer for our shop", "utf-8")
    (tmp_path / "b.txt").write_text("Logo for our shop", "utf-8")
    status, out, _ = run("-C", "v", "add", "Inbox/a.txt", "b.txt")
    assert status == 0
    assert len(out.splitlines()) == 2


@pytest.mark.usefixtures("really_made")
def test_init_never_asks_without_one_or_when_told_not_to(run, tmp_path: Path) -> None:
    assert "Your name" not in run("init", "v")[1]
    assert "Your name" not in run("init", "--no-input", "w", typed="Ada\n")[1]
    assert Note((tmp_path / "w" / "Profile.md").read_text("utf-8")).values["sample"] is True


@pytest.mark.usefixtures("really_made")
def test_init_makes_the_vault_where_the_option_for_the_vault_says(run, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    _, out, told = run("-C", "there", "init")
    assert (tmp_path / "there" / "vault.toml").is_file()
    assert not (tmp_path / "vault.toml").exists()
    assert "vault -C there watch" in told
    run("-C", "there", "init", "inner")
    assert (tmp_path / "there" / "inner" / "vault.toml").is_file()
    assert "made: Signals/" in out


def test_nothing_answered_leaves_the_sample(run, tmp_path: Path) -> None:
    run("init", "v", typed="\n" * 20)
    assert Note((tmp_path / "v" / "Profile.md").read_text("utf-8")).values["sample"] is True
    run("init", "w", typed="")
    assert Note((tmp_path / "w" / "Profile.md").read_text("utf-8")).values["sample"] is True


def test_fill_explains_and_writes_nothing(run, tmp_path: Path) -> None:
    run("init", "v")
    note = tmp_path / "v" / "Postings" / "shops.md"
    note.write_text(POST, "utf-8")
    status, out, _ = run("-C", "v", "fill", "--explain")
    assert status == 0
    assert "lines prove something the post asks for" in out
    assert "none alike enough" in out
    assert note.read_text("utf-8") == POST


def test_length_and_tone_for_one_run(run, tmp_path: Path) -> None:
    run("init", "v")
    letters = []
    for how in ([], ["--length", "short"], ["--tone", "formal"]):
        note = tmp_path / "v" / "Postings" / "shops.md"
        note.write_text(POST, "utf-8")
        assert run("-C", "v", "fill", "--only", "Proposal", *how)[0] == 0
        letters.append(Note(note.read_text("utf-8")).body_of("Proposal"))
    standard, short, formal = letters
    assert len(short) < len(standard)
    assert formal != standard
    assert "I'm " not in formal


LETTER = "I planned the shifts of a tram depot in Ghent.\n\nI rebuilt the booking desk of a ferry line in Bergen.\n"
SENT = f"---\nstatus: won\n---\n{POST}\n## Proposal\n\n{LETTER}\n## Screening Answers\n\n### Which color?\n\nGreen, like the sign.\n"
LINES = ["Planned the shifts of a tram depot in Ghent.", "Rebuilt the booking desk of a ferry line in Bergen."]
REPLIES = [
    ("y\nno\nyes\n", [0, 2]),
    ("n\nq\n", []),
    ("maybe\nYes\nquit\n", [0]),
    ("y\ny\n", None),
    ("y\ny\ny\n", [0, 1, 2]),
]


@pytest.fixture
def sent(run, tmp_path: Path) -> Path:
    run("init", "v")
    (tmp_path / "v" / "Postings" / "shops.md").write_text(SENT, "utf-8")
    return tmp_path / "v"


@pytest.mark.parametrize(("typed", "kept"), REPLIES)
def test_harvest_asks_on_a_terminal(run, sent: Path, typed: str, kept: list[int] | None) -> None:
    before = (sent / "Profile.md").read_text("utf-8")
    told = [*(f"Profile.md: {line}" for line in LINES), "Answers/Which color.md: Which color?"]
    status, out, _ = run("-C", "v", "harvest", typed=typed)
    assert status == (130 if kept is None else 0), "the end of what is typed is Ctrl-C: nothing is kept"
    assert [line for line in out.splitlines() if line in told] == [told[number] for number in kept or []]
    assert [line for line in LINES if line in (sent / "Profile.md").read_text("utf-8")] == [
        LINES[n] for n in kept or [] if n < 2
    ]
    assert (sent / "Answers" / "Which color.md").exists() == (2 in (kept or []))
    if kept:
        run("-C", "v", "undo")
        assert (sent / "Profile.md").read_text("utf-8") == before


@pytest.mark.usefixtures("sent")
def test_harvest_writes_nothing_unasked(run) -> None:
    status, out, told = run("-C", "v", "harvest")
    assert (status, told) == (0, "3 offers; nothing was written, `vault harvest --write` keeps everything\n")
    assert out.startswith(f"A line for Profile.md, from Postings/shops.md:\n  {LINES[0]}\n\nA line for ")
    assert out.endswith("An answer for Answers/, from Postings/shops.md:\n  Which color?\n  Green, like the sign.\n")
    offers = json.loads(run("-C", "v", "harvest", "--format", "json")[1])["offers"]
    assert [(one["kind"], one["kept_in"]) for one in offers] == [("experience", None)] * 2 + [("answer", None)]
    assert run("-C", "v", "undo")[0] == 1, "there is nothing to take back"
    offers = json.loads(run("-C", "v", "harvest", "--write", "--format", "json")[1])["offers"]
    assert [one["kept_in"] for one in offers] == ["Profile.md", "Profile.md", "Answers/Which color.md"]
    assert run("-C", "v", "harvest", "--write")[1:] == ("", "nothing new to keep\n")


def test_harvest_says_what_was_not_sent(run, sent: Path) -> None:
    (sent / "Postings" / "shops.md").write_text(POST, "utf-8")
    told = "Postings/shops.md: not sent yet; only notes with status applied, or further on, are looked at\n"
    assert run("-C", "v", "harvest", "shops")[1:] == ("", f"{told}nothing new to keep\n")


def test_a_prompt_is_printed_and_nothing_written(run, tmp_path: Path) -> None:
    run("init", "v")
    note = tmp_path / "v" / "Postings" / "shops.md"
    note.write_text(POST, "utf-8")
    status, out, _ = run("-C", "v", "prompt", "v/Postings/shops.md", "--section", "screening answers")
    assert status == 0
    assert out.startswith("You write one part of a freelancer's application: Screening Answers.")
    assert "1. Which colour should our vans have?" in out
    assert note.read_text("utf-8") == POST
    assert run("-C", "v", "prompt", "missing.md")[0] == 2


def test_fill_using_a_command_is_marked_and_linted(run, tmp_path: Path) -> None:
    run("init", "v")
    (tmp_path / "v" / "Postings" / "shops.md").write_text(POST, "utf-8")
    (tmp_path / "say.py").write_text("print('I plan your shops.')", "utf-8")
    config = tmp_path / "v" / "vault.toml"
    config.write_text(f"[assistant]\ncommand = \"'{sys.executable}' '{tmp_path / 'say.py'}'\"\n", "utf-8")
    assert run("-C", "v", "fill", "--only", "Brief")[0] == 0
    assert "I plan your shops." not in (tmp_path / "v" / "Postings" / "shops.md").read_text("utf-8")
    status, out, err = run("-C", "v", "fill", "--assistant")
    assert (status, out) == (1, "Postings/shops.md: Proposal\n")
    assert "S003 fill in or delete ‹drafted by" in err
    assert "Postings/shops.md: not done yet: lint has" in err
    config.write_text('[assistant]\ncommand = "no-such-command"\n', "utf-8")
    assert run("-C", "v", "fill", "--assistant")[0] == 2
    config.write_text("", "utf-8")
    assert "name its command in vault.toml" in run("-C", "v", "fill", "--assistant")[2]


@pytest.mark.parametrize(
    ("gap", "said"),
    [("{{ nobody }}", "line 1: 'nobody' is undefined"), ("{{ nobody", "line 1: unexpected end of template")],
    ids=["an unknown name", "no Jinja"],
)
def test_a_template_that_fails_costs_its_section_and_nothing_else(run, tmp_path: Path, gap: str, said: str) -> None:
    run("init", "v")
    template = tmp_path / "v" / "Templates" / "Proposal.md"
    shipped = template.read_text("utf-8")
    template.write_text("---\nsection: Proposal\n---\nHello " + gap + "\n", "utf-8")
    (tmp_path / "v" / "Inbox" / "shops.txt").write_text(POST, "utf-8")
    status, out, err = run("-C", "v", "watch", "--once")
    assert status == 0
    assert "Proposal is not written: its template in Templates/ fails: " + said in err
    note = tmp_path / "v" / out.split()[0]
    titles = [s.title for s in Note(note.read_text("utf-8")).sections]
    assert "Analysis" in titles
    assert "Proposal" not in titles
    status, _, err = run("-C", "v", "fill")
    assert (status, said in err) == (1, True)
    own = template.read_text("utf-8").replace("section: Proposal", "section: Prompt")
    (tmp_path / "v" / "Templates" / "Prompt.md").write_text(own, "utf-8")
    status, _, err = run("-C", "v", "prompt", str(note))
    assert (status, "a template in Templates/ fails: line 1" in err) == (2, True)
    template.write_text(shipped, "utf-8")
    assert run("-C", "v", "fill")[1].endswith(": Proposal\n")
