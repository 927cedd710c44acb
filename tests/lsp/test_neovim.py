"""Neovim itself, without a screen, configured with the lines that the page on editors shows."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "editors.md").read_text("utf-8")
SESSION = Path(__file__).with_name("neovim_session.lua")
SCRIPTS = Path(sys.executable).parent
NOTE = """\
---
title: Mend our shop
status: ready
currency: USD
compensation_min: 30
compensation_max: 20
verdict: ask
---
# Mend our shop

See [[Jobs]] \u200bhere.

## Posting

Budget: $20 an hour.
"""


def neovim() -> str:
    """The editor, new enough for the lines on the page; skips where there is none."""
    found = shutil.which("nvim", path=f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}")
    if not found:
        pytest.skip("no nvim here (the dev extra brings it on Linux)")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    said = re.search(r"v(\d+)\.(\d+)", version)
    if not said or (int(said[1]), int(said[2])) < (0, 11):
        pytest.skip(f"nvim 0.11 or newer is needed, not {version.splitlines()[0]}")
    return found


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> dict[str, object]:
    editor, home = neovim(), tmp_path_factory.mktemp("home")
    root = slim(home / "vault")
    note = root / "Postings" / "2026-03-02-shop.md"
    note.write_text(NOTE, "utf-8")
    (root / "Jobs.md").write_text("# Jobs\n", "utf-8")
    lines = re.search(r"```lua\n(.*?)```", PAGE, re.DOTALL)
    assert lines
    (home / "nvim").mkdir()
    (home / "nvim" / "init.lua").write_text(lines[1], "utf-8")
    (home / "bin").mkdir()
    command, ended = home / "bin" / "vault", home / "ended"
    command.write_text(f'#!/bin/sh\n"{sys.executable}" -m vault_tool "$@"\necho $? > "{ended}"\n', "utf-8")
    command.chmod(0o755)
    places = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = {**os.environ, **places, "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        [editor, "--headless", str(note), "-c", f"luafile {SESSION}", "-c", "cquit"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    answers = dict(json.loads(line) for line in done.stdout.splitlines() if line.startswith("["))
    for _ in range(50):
        if ended.exists():
            break
        time.sleep(0.2)
    return answers | {"exit": ended.read_text("utf-8").strip() if ended.exists() else "still running"}


def test_findings_are_shown(told: dict[str, object]) -> None:
    assert {"code": "C005", "line": 5} in told["diagnostics"]  # type: ignore[operator]


def test_what_it_answers(told: dict[str, object]) -> None:
    assert str(told["hover"]).startswith("**compensation_max**")
    assert told["definition"] == "Jobs.md"
    assert str(told["lens"]).startswith("skip")
    assert told["symbols"] == "Mend our shop"
    assert "Profile" in told["completion"]  # type: ignore[operator]


def test_all_safe_fixes_are_made(told: dict[str, object]) -> None:
    assert "See [[Jobs]] here." in told["mended"]  # type: ignore[operator]


def test_the_server_ends_with_status_0(told: dict[str, object]) -> None:
    assert told["exit"] == "0"
