"""What is loaded before anything is done: a command that has nothing to do with a room does not wait for it.

Modules that most runs do not need are imported in the functions that need them; here it is held which runs those are.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

LOADED = """
import sys
from vault_tool.main import main
try:
    main()
except SystemExit:
    pass
print("", *sys.modules, file=sys.stderr)
"""
READING = [
    "drops",
    "judging",
    "letters",
    "lsp",
    "notemaking",
    "posting.read",
    "posting.sites",
    "posting.features",
    "writers",
]
HELP = [
    *READING,
    "jobs",
    "knowledge.conditions",
    "knowledge.notes.profile",
    "note",
    "store.journal",
    "store.writes",
    "text.encoding",
    "text.markdown",
    "text.properties",
]
JUDGING = [
    "drops.contents.feed_items",
    "drops.contents.mail_message",
    "drops.contents.page_head",
    "drops.markup.visible",
    "jobs.lint",
    "jobs.take_in.intake",
    "knowledge.notes.banks",
    "knowledge.notes.phrase_lists",
    "letters",
    "lsp",
    "notemaking.draft",
    "rules",
    "store.journal",
    "store.writes",
    "text.encoding.mojibake",
    "text.properties.yaml_reading",
    "writers",
]
WARM = [*READING, "jobs.lint.judge", "knowledge.conditions", "rules.frontmatter", "store.journal", "store.writes"]


def loaded(*arguments: str) -> tuple[set[str], set[str]]:
    """Our modules (without "vault_tool.") and the names of other people's packages that a run of `vault` has loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    names = set(done.stderr.splitlines()[-1].split())
    ours = {name.removeprefix("vault_tool.") for name in names if name.startswith("vault_tool.")}
    tops = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"vault_tool", "__main__"}
    return ours, {top for top in tops if not top.startswith("_")}


@pytest.mark.parametrize("room", sorted({*READING, *HELP, *JUDGING, *WARM}))
def test_a_room_that_a_run_goes_without_is_there(room: str) -> None:
    assert find_spec(f"vault_tool.{room}")


def in_rooms(modules: set[str], rooms: list[str]) -> list[str]:
    return sorted(m for m in modules if any(m == room or m.startswith(f"{room}.") for room in rooms))


def test_help_loads_the_commands_and_what_they_offer() -> None:
    ours, others = loaded("--help")
    assert "commands.vault_care.undo" in ours
    assert in_rooms(ours, HELP) == []
    assert others == {"click"}


def test_judging_a_plain_post_takes_apart_no_pages_and_parses_no_yaml(tmp_path: Path) -> None:
    post = tmp_path / "kites.txt"
    post.write_text("Sew forty kites\n\nWe need somebody to sew kites. Budget: $900.\n", "utf-8")
    ours, others = loaded("judge", str(post))
    assert "judging.judgment" in ours
    assert in_rooms(ours, JUDGING) == []
    assert others == {"click", "jinja2", "markupsafe"}


@pytest.fixture(scope="module")
def linted(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Path:
    """A vault whose notes were linted and are old enough for their times to be trusted."""
    root = slim(tmp_path_factory.mktemp("vault"))
    for file in root.rglob("*.md"):
        os.utime(file, (1_700_000_000, 1_700_000_000))
    loaded("-C", str(root), "lint")
    return root


def test_a_lint_with_nothing_new_reads_no_note(linted: Path) -> None:
    ours, others = loaded("-C", str(linted), "lint")
    assert "jobs.lint" in ours
    assert in_rooms(ours, WARM) == []
    assert others == {"click"}


def test_a_lint_with_a_new_note_does_load_the_rules(linted: Path) -> None:
    (linted / "Postings" / "2026-03-02-kites.md").write_text("# Kites\n", "utf-8")
    ours, _ = loaded("-C", str(linted), "lint")
    assert in_rooms(ours, ["rules.frontmatter"]) != []


ENDING = """
import atexit, gc, sys
atexit.register(lambda: print(gc.get_freeze_count() > 0, file=sys.stderr))  # handlers run last first
from vault_tool.main import main
main()
"""


def test_a_process_that_ends_looks_for_no_circles_among_its_objects() -> None:
    done = subprocess.run([sys.executable, "-c", ENDING, "--version"], capture_output=True, text=True, check=True)
    assert done.stderr == "True\n"


JUDGING_ONE_POST = """
import gc, sys
from vault_tool.main import main
looks = []
gc.callbacks.append(lambda phase, info: looks.append(phase))
try:
    main()
except SystemExit:
    print(len(looks), file=sys.stderr)
"""


def test_one_post_is_judged_without_looking_for_circles(tmp_path: Path) -> None:
    post = tmp_path / "kites.txt"
    post.write_text("Sew forty kites\n\nWe need somebody to sew kites. Budget: $900.\n", "utf-8")
    arguments = [sys.executable, "-c", JUDGING_ONE_POST, "judge", "--format", "json", str(post)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1] == "0"
