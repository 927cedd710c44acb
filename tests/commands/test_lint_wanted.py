"""The options of `vault lint` as one value."""

from pathlib import Path
from typing import Any

import click
import pytest

from vault_tool.cli.lint_wanted import Wanted, check, wanted
from vault_tool.commands.applying.lint import command


def asked(*args: str) -> Wanted:
    given = dict(command.make_context("lint", list(args)).params)
    paths: tuple[Path, ...] = given.pop("paths")
    check(paths, given)
    return wanted(paths, given)


CASES: list[tuple[tuple[str, ...], dict[str, Any]]] = [
    ((), {"form": "", "fail_on": "", "exit_zero": False, "quiet": False, "color": "auto", "output_file": None}),
    (("--statistics", "--format", "json"), {"form": "statistics"}),
    (("--format", "json"), {"form": "json"}),
    (("--fail-on", "error", "-q"), {"fail_on": "error", "quiet": True}),
    (("--show-files",), {"show_files": True, "show_settings": False}),
]
REQUESTS: list[tuple[tuple[str, ...], dict[str, Any]]] = [
    ((), {"paths": (), "from_stdin": False, "mend": "", "cache": True, "jobs": None, "timings": None}),
    (("-", "--stdin-filename", "a.md"), {"from_stdin": True, "stdin_name": "a.md"}),
    (("--fix",), {"mend": "safe", "diff": False}),
    (("--diff", "--unsafe-fixes"), {"mend": "unsafe", "diff": True}),
    (("--timings", "--jobs", "4"), {"jobs": 1, "cache": False, "timings": {}}),
    (("--add-ignore", "a.md"), {"silence": True, "paths": (Path("a.md"),)}),
]


@pytest.mark.parametrize(("args", "shown"), CASES)
def test_how_findings_are_told(args: tuple[str, ...], shown: dict[str, Any]) -> None:
    found = asked(*args)
    assert {name: getattr(found, name) for name in shown} == shown


@pytest.mark.parametrize(("args", "what"), REQUESTS)
def test_what_is_linted(args: tuple[str, ...], what: dict[str, Any]) -> None:
    request = asked(*args).request
    assert {name: getattr(request, name) for name in what} == what


@pytest.mark.parametrize(
    "args",
    [
        ("--unsafe-fixes",),
        ("-", "a.md"),
        ("--baseline", "a", "--write-baseline", "b"),
        ("--add-ignore", "-"),
        ("--watch", "-"),
    ],
)
def test_options_that_do_not_go_together(args: tuple[str, ...]) -> None:
    with pytest.raises(click.UsageError):
        asked(*args)
