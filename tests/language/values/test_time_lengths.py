"""The lengths of months and weeks, and that no other module writes them down."""

import ast
import re
from pathlib import Path

import pytest

import vault_tool
from vault_tool.language.values import time_lengths

ROOT = Path(vault_tool.__file__).parent
OF_A_MONTH = ((4.2, 4.45), (29.9, 30.6))
"""Between which a number can only be the weeks or days of a month."""

A_FRACTION = re.compile(r"\d\.\d|/ ?12\b")


def written_out(file: Path) -> list[float]:
    """Numbers with a fraction, or a fraction of numbers, that are the length of a month."""
    found, text = [], file.read_text("utf-8")
    for node in ast.walk(ast.parse(text)) if A_FRACTION.search(text) else ():
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and isinstance(node.right, ast.Constant):
            divided = node.left.right if isinstance(node.left, ast.BinOp) else node.left
            if isinstance(divided, ast.Constant) and node.right.value == 12 and divided.value in (52, 365):
                found.append(divided.value / 12)
        elif isinstance(node, ast.Constant) and isinstance(node.value, float) and not node.value.is_integer():
            found += [node.value] if any(low <= node.value <= high for low, high in OF_A_MONTH) else []
    return found


def test_no_module_has_a_month_of_its_own() -> None:
    others = [f for f in ROOT.rglob("*.py") if f.stem != "time_lengths"]
    assert {f.relative_to(ROOT).as_posix(): found for f in others if (found := written_out(f))} == {}


@pytest.mark.parametrize(
    "said", ["WEEK = 4.35", "MONTH = 30.4", "rate = amount / (hours * 52 / 12)", "WEEKS = 52 / 12"]
)
def test_a_month_written_out_is_seen(tmp_path: Path, said: str) -> None:
    (tmp_path / "month.py").write_text(said, "utf-8")
    assert written_out(tmp_path / "month.py")


def test_a_year_has_the_weeks_of_twelve_months() -> None:
    weeks = time_lengths.working_weeks(time_lengths.WEEKS_A_MONTH)
    assert weeks == {"day": 0.2, "week": 1, "month": pytest.approx(4.333, abs=0.001), "year": 52}
