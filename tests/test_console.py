"""A page shows what a terminal shows: standard error passes a pipe by."""

import pytest

from docs.console import rerun

INIT = "vault init shop --no-input"
SHOWN = [
    (f"{INIT} | tail -n 1", ["Next: write shop/Profile.md, ", "made: "]),
    (f"{INIT} 2>&1 | tail -n 1", ["Next: write shop/Profile.md, "]),
    ("echo one | tr a-z A-Z", ["ONE"]),
    ("vault -C nowhere lint", ["vault: nowhere: no vault here"]),
    ("vault -C nowhere lint | head -n 1", ["vault: nowhere: no vault here"]),
]


@pytest.mark.parametrize(("command", "begins"), SHOWN)
def test_what_a_command_shows(command: str, begins: list[str]) -> None:
    page = rerun(f"```console\n$ {command}\n```\n")
    shown = [line for line in page.splitlines()[2:-1] if line]
    assert len(shown) == len(begins)
    assert all(line.startswith(words) for line, words in zip(shown, begins, strict=True))
