"""One line that is written over; nothing where nobody looks."""

import pytest

from vault_tool.cli.progress import FEW, Progress


def test_a_line_is_written_over_and_gone(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress("checked", shown=True) as progress:
        progress.tick(FEW, FEW)
    line = f"checked {FEW} of {FEW}"
    assert capsys.readouterr().err == f"\r{line}\r{' ' * len(line + '^C')}\r"


def test_few_things_and_pipes_show_none(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress("checked", shown=True) as progress:
        progress.tick(3, 3)
    with Progress("checked") as progress:
        progress.tick(FEW, FEW)
    assert capsys.readouterr().err == ""


def test_what_is_done_is_counted() -> None:
    with Progress("taken in", total=40, shown=False) as progress:
        progress.step()
        progress.step()
    assert (progress.done, progress.total) == (2, 40)
