"""On a terminal, findings are shown while lint is looking, in the order of the report, and none twice."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

NOTE = (
    "---\ntitle: Shop {n}\ncompensation_min: 30\ncompensation_max: 20\n---\n# Shop {n}\n\n## Posting\n\n[[Shop {m}]]\n"
)
COUNT = 9
LONG = f"# Long\n\n## Posting\n\nHourly.\n\n## Notes\n\n{'word ' * 60}[[Nowhere]]{' word' * 60}\n"


@pytest.fixture
def root(tmp_path: Path, slim: Callable[[Path], Path]) -> Path:
    slim(tmp_path)
    for n in range(COUNT):
        (tmp_path / "Postings" / f"shop-{n}.md").write_text(NOTE.format(n=n, m=n + 1), "utf-8")
    return tmp_path


def on_a_terminal(root: Path, *words: str) -> str:
    """What `vault lint` shows on a terminal of 80 columns; standard error goes elsewhere."""
    here, there = pty.openpty()
    command = [sys.executable, "-m", "vault_tool", "-C", str(root), "lint", "--exit-zero", *words]
    environment = {**os.environ, "COLUMNS": "80", "TERM": "xterm"}
    done = subprocess.Popen(command, stdout=there, stderr=subprocess.DEVNULL, env=environment)
    os.close(there)
    pieces = []
    while True:
        try:
            piece = os.read(here, 65_536)
        except OSError:
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(here)
    assert done.wait() == 0
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")


def in_a_pipe(root: Path, *words: str) -> str:
    command = [sys.executable, "-m", "vault_tool", "-C", str(root), "lint", "--exit-zero", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout


@pytest.mark.parametrize("form", ["concise", "grouped"])
def test_it_is_the_report_that_a_pipe_gets(root: Path, form: str) -> None:
    words = ("--format", form, "--color", "never", "Postings")
    first = on_a_terminal(root, *words)
    joined = " ".join(first.split())
    assert joined == " ".join(in_a_pipe(root, *words).split())
    assert joined.count("C005") == COUNT


def test_it_is_so_after_a_change(root: Path) -> None:
    words = ("--format", "concise", "--color", "never", "Postings")
    in_a_pipe(root, *words)
    (root / "Postings" / "shop-3.md").write_text(NOTE.format(n=33, m=34), "utf-8")  # others linked to it
    assert " ".join(on_a_terminal(root, *words).split()) == " ".join(in_a_pipe(root, *words, "--no-cache").split())


def test_it_fits_the_screen(root: Path) -> None:
    (root / "Postings" / "long.md").write_text(LONG, "utf-8")
    shown = on_a_terminal(root, "--color", "never", "Postings")
    assert max(map(len, shown.splitlines())) <= 80
    assert "[[Nowhere]]" in shown
