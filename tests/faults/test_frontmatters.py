"""Whatever stands between the `---` lines: setting a property loses no line that was not named, or writes nothing.

`make faults` tries FRONTMATTERS of them; the suite a few.
"""

import os
import random

from vault_tool.text.edits import apply
from vault_tool.text.properties import property_block, property_edits

EXAMPLES = int(os.environ.get("FRONTMATTERS", "400"))
LINE_STARTS = [
    "",
    "",
    "",
    " ",
    "  ",
    "- ",
    "  - ",
    "--- ",
    "---",
    "? ",
    ": ",
    "# ",
    "%",
    "... ",
    "\t",
    "> ",
    "! ",
    "\ufeff",
]
NAMES = [
    "status",
    "rate",
    "client",
    "a b",
    "'status'",
    '"rate"',
    "---x",
    "é",
    "<<",
    "{{x}}",
    "[a]",
    "*n",
    "&n x",
    "!t y",
    "1",
]
VALUES = [
    "", "20", "won", "'it''s'", '"a # b"', "[x, y]", "[x,", "y]", "{k: v}", "{", "}", "|", ">-", "|+", "&n v", "*n", "!t v", "!!int 5",
    "~", "---", "--- # c", "2026-01-01", "[[Note]]", "plain", "a: b", "'", '"', "@x", "- i", "💶", "\x85", "\u2028",
]  # fmt: skip
ENDS = ["", "", "", " # mine", "  #", " ", "\t", "\\"]
PLAIN = ["20", "won", "[x, y]", "", "'q'", "\n  - i\n  - j"]
BODIES = ["body\n", "", "---\nx: 1\n---\n", "--- # body\n", "# T\n\nWords\n---\n", "\nbody"]
CHANGES = [
    {"status": "won"},
    {"status": None},
    {"rate": [1, 2]},
    {"rate": None, "status": None},
    {"new": "x", "client": "[[C]]"},
]


GIVEN = [
    ("---\n--- # mine\nrate: 20\n---\nbody\n", {"status": "won"}),
    ("---\n---x: 1\n---\nbody\n", {"status": "won"}),
    ("---\n\ufeff---\nstatus: 'q'\n---\nbody\n", {"status": None}),
    ("---\n# mine\nrate: 20\n---\nbody\n", {"rate": None}),
]


def test_no_line_is_lost_that_was_not_named() -> None:
    made = random.Random(EXAMPLES)  # the same ones each time
    outcomes = [_outcome(*one) for one in (*GIVEN, *((_note(made), made.choice(CHANGES)) for _ in range(EXAMPLES)))]
    assert outcomes.count("changed") > EXAMPLES / 8


def _note(made: random.Random) -> str:
    """A few properties as people write them, and among them a line or two as nobody should."""
    lines = [
        f"{name}: {made.choice(PLAIN)}{made.choice(ENDS)}"
        for name in made.sample(("status", "rate", "client", "a b", "é"), made.randint(0, 4))
    ]
    for _ in range(made.choice((0, 1, 1, 1, 2))):
        lines.insert(made.randint(0, len(lines)), _wild(made))
    text = made.choice(["", "\ufeff"]) + "\n".join(["---", *lines, "---", ""]) + made.choice(BODIES)
    return text.replace("\n", made.choice(["\n", "\n", "\r\n", "\r"]))


def _wild(made: random.Random) -> str:
    start, name, value, end = map(made.choice, (LINE_STARTS, NAMES, VALUES, ENDS))
    letters = "".join(made.choices("ab:-#[]{}&*!|>'\"%@` \t,?é", k=6))
    return made.choice((f"{start}{name}: {value}{end}", f"{start}{value}{end}", letters))


def _outcome(text: str, changes: dict[str, object]) -> str:
    before = property_block.read(text)
    try:
        after = apply(text, property_edits.edit(text, changes))
    except property_edits.NotEditable:
        return "refused"
    named = [before.spans[key] for key in changes if key in before.spans]
    kept = [words for words, start, end in _lines(text) if not any(s.start < end and start <= s.end for s in named)]
    if before.span and not property_block.read(after).span:
        assert not _between(text, before, named), "only an empty block may go"
        kept = [words for words, start, _ in _lines(text) if start >= before.span.end]
    rest = iter([words for words, _, _ in _lines(after)])
    assert [words for words in kept if words not in rest] == []
    read = property_block.read(after)
    for key, value in changes.items():
        assert read.values.get(key) == value
    return "changed" if after != text else "equal already"


def _lines(text: str) -> list[tuple[str, int, int]]:
    """Each line that has a word, with its offsets."""
    found, at = [], 0
    for words in text.replace("\r\n", "\n\n").replace("\r", "\n").split("\n"):
        if words.strip():
            found.append((words.removeprefix("\ufeff"), at, at + len(words)))
        at += len(words) + 1
    return found


def _between(text: str, read: property_block.Properties, named: list[tuple[int, int]]) -> list[str]:
    """What stands between the fences beside the named entries."""
    assert read.yaml_span is not None
    start, end = read.yaml_span
    return [
        words
        for words, first, last in _lines(text)
        if start <= first < end and not any(s < last and first <= e for s, e in named)
    ]
