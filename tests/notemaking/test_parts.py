"""Parts of a dropped file: `<<<Section>>>` lines in a fixture mark where its parts begin; the text has no marks."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool import section_order
from vault_tool.notemaking.parts import split

FILES = sorted((Path(__file__).parent / "parts").glob("*.txt"))
MARK = re.compile(r"<<<(.+?)>>>\n")
OTHER_PARTS = re.compile(r"own-notes|run-inputs|analyst-notes")


def marked(path: Path) -> tuple[str, list[tuple[str, str]]]:
    pieces = MARK.split(path.read_text("utf-8"))[1:]
    parts = list(zip(pieces[::2], pieces[1::2], strict=True))
    return "".join(words for _, words in parts), parts


def found(text: str) -> list[tuple[str, str]]:
    return [(p.section, text[slice(*p.span)].strip()) for p in split(text)]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_each_part_is_found_where_it_begins(path: Path, newline: str) -> None:
    text, parts = marked(path)
    text = text.replace("\n", newline)
    assert found(text) == [(section, words.replace("\n", newline).strip()) for section, words in parts]


@given(
    st.lists(st.sampled_from([line for f in FILES for line in marked(f)[0].splitlines()] + ["", "---"]), max_size=60)
)
@settings(max_examples=100, deadline=None)
def test_parts_are_in_order_and_cover_every_word(lines: list[str]) -> None:
    text = "\n".join(lines)
    parts = split(text)
    assert all(p.section in section_order.usual() for p in parts)
    assert all(a.span.end <= b.span.start for a, b in pairwise(parts))
    assert "".join("".join(text[slice(*p.span)].split()) for p in parts) == "".join(text.split())


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_covered(text: str) -> None:
    kept = "".join(text[slice(*p.span)] for p in split(text))
    assert kept.split() == text.split()


def test_a_post_alone_is_one_part(corpus: Path) -> None:
    several = []
    for path in sorted(corpus.glob("*/*.txt")):
        if OTHER_PARTS.search(str(path)):
            continue
        parts = split(path.read_text("utf-8", "replace"))
        if [p.section for p in parts] not in ([], ["Posting"]):
            several.append(path.name)
    assert several == []


REAL_PARTS = [
    "Posting",
    "Analysis",
    "Proposal",
    "Screening Answers",
    "Response",
    "Interview Questions",
    "Vetting Questions",
    "Notes",
]


def test_the_real_file_has_eight_parts(gold: Path) -> None:
    text = (gold / "2025-02-14-client-success-pm.txt").read_text("utf-8").encode("mac_roman").decode("utf-8")
    assert [p.section for p in split(text)] == REAL_PARTS
    assert found(text)[-1][1].startswith("Preferences")
    assert found(text)[4][1].startswith("Response:")


def test_the_real_post_alone_is_one_part(gold: Path) -> None:
    text = (gold / "2025-02-14-client-success-pm.raw.txt").read_text("utf-8").encode("mac_roman").decode("utf-8")
    assert [p.section for p in split(text)] == ["Posting"]
