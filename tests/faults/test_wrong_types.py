"""A value of any type in any property: it counts as absent and is told, and no note keeps another from its turn.

`make faults` tries every value in every property (WRONG_VALUES=all); the suite each value in all of them, and each of
them with some value.
"""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool import shipped
from vault_tool.main import vault

ALL = os.environ.get("WRONG_VALUES") == "all"
PROPERTIES = shipped.schema("posting")["properties"]
VALUES = [
    "high", "[20, 30]", "{a: 1}", "{a: {b: [1, {c: 2}]}}", "[]", "{}", "''", "~", "true", "no", "-1", "0", "1e400", ".inf", ".nan",
    "-.inf", "9" * 400, "9" * 5000, "0x1F", "2026-13-45", "2026-02-30", "2026-01-01", "2026-01-01T10:00:00+99:00", "12:30:45", "'20'",
    '"\\ud800"', '"\\0"', "[[Link]]", "[a, [b, c], {d: e}, ~, 1, true]", "!!binary aGk=", "!!set {a, b}", "!foo bar", "&x [1, *y]",
    "&x {a: 1}", "|\n  two\n  lines", f"'{'w' * 5000}'", "{{x}}", "0001-01-01", "9999-12-31T23:59:59-12:00", "? a", "[" * 300,
]  # fmt: skip
BLOCKS = [
    "{title: A, status: draft}\n", "{title: A, client_hire_rate: [1], skills: {a: b}}\n", "- a\n- b\n", "just words\n", "5\n", "[a, b]: 1\n",
    "1: x\ntrue: y\n2026-01-01: z\n~: n\n.inf: i\n", "&a title: *a\n", "<<: {status: won, client_hire_rate: high}\n", "<<: 5\n",
    "title: &x [A]\nskills: *x\nclient: *x\n", "client_rating: &x {a: *x}\n", "{{title}}: {{x}}\n", "[" * 9000 + "\n", "a: " + "{b: " * 3000 + "\n",
    "title: " + "[" * 900 + "]" * 900 + "\n", "- " * 3000 + "\n", "".join(f"{' ' * n}k:\n" for n in range(1200)), "? [a]\n: b\n", "'': x\n",
    "status: draft\nstatus: won\n", "\tstatus: draft\n", "status: |\n---x\n", "%YAML 9.9\n", "a: b: c\n", "--- {a: 1}\n",
]  # fmt: skip
POST = "## Posting\n\nMend our shop\nHourly: $20.00-$30.00\nPayment verified\n85% hire rate\nThe basket forgets the second item.\n"
GOOD = f"---\nstatus: draft\n---\n# Mend our shop\n\n{POST}"


def notes() -> Iterator[tuple[str, str]]:
    """A name and the frontmatter of each note."""
    yield from ((f"block-{number}", block) for number, block in enumerate(BLOCKS))
    for number, value in enumerate(VALUES):
        yield f"all-{number}", "".join(f"{key}: {value}\n" for key in PROPERTIES if "&x" not in value or key == "title")
    for at, key in enumerate(PROPERTIES):
        for number, value in enumerate(VALUES):
            if ALL or (at * 7 + number) % len(VALUES) == 0:
                yield f"{key}-{number}", f"{key}: {value}\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Path:
    root = slim(tmp_path_factory.mktemp("vault") / "v")
    for name, block in notes():
        (root / "Postings" / f"2026-01-02-{name}.md").write_text(f"---\n{block}---\n# Mend our shop\n\n{POST}")
    (root / "Postings" / "2026-01-02-good.md").write_text(GOOD)
    return root


@pytest.fixture
def run(root: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setenv("VAULT_DEBUG", "1")  # a fault of the tool's own would otherwise be told and passed over

    def ran(*words: str) -> Result:
        result = CliRunner().invoke(vault, ["-C", str(root), *words], standalone_mode=False)
        assert result.exception is None, (words, result.exc_info)
        return result

    return ran


@pytest.mark.parametrize(
    "words",
    [
        ["list", "--format", "json"],
        ["list", "--format", "json", "--sort", "compensation_min"],
        ["list"],
        ["stats"],
        ["lint", "--jobs", "1"],
    ],
)
def test_no_value_stops_the_vault(run: Callable[..., Result], words: list[str]) -> None:
    assert "good" in run(*words).stdout or words in (["list"], ["stats"])


def test_where_no_note_has_the_type_none_is_listed(run: Callable[..., Result]) -> None:
    listed = json.loads(run("list", "--format", "json", "--where", "client_hire_rate > 50").stdout)
    assert [row for row in listed if not isinstance(row["client_hire_rate"], int | float)] == []


def test_each_can_be_filled_judged_and_moved_on(root: Path, run: Callable[..., Result]) -> None:
    for path in sorted((root / "Postings").glob("*.md"))[:: 1 if ALL else 8]:
        run("judge", str(path))
        result = CliRunner().invoke(
            vault, ["-C", str(root), "status", "--force", str(path), "won"], standalone_mode=False
        )
        assert result.exception is None or type(result.exception).__name__ == "UserError"
    run("fill")
    assert "## Analysis" in (root / "Postings" / "2026-01-02-good.md").read_text()


def test_a_word_in_a_number_s_place_is_told(root: Path, run: Callable[..., Result]) -> None:
    numbers = [key for key, of in PROPERTIES.items() if of.get("type") in ("number", "integer")]
    note = root / "Postings" / "2026-01-02-words.md"
    note.write_text("---\n" + "".join(f"{key}: high\n" for key in numbers) + f"---\n# A\n\n{POST}")
    found = json.loads(run("lint", "--format", "json", str(note)).stdout)["findings"]
    assert [f["line"] for f in found if f["code"] == "F004"] == list(range(2, len(numbers) + 2))
