"""The phrases that tell what a piece of a post is: each can be found, and none is so loose that anything would do."""

from importlib.resources import files
from pathlib import Path

import pytest

from vault_tool.language.cues import Cue, CueIndex, first_kind, lists_of, spaced, words_of
from vault_tool.language.phrases import fault, lines

KINDS = Path(str(files("vault_tool.language") / "data" / "kinds"))
PHRASED = [f.stem for f in sorted(KINDS.glob("*.txt")) if f.stem not in ("trades", "deeds")]


@pytest.mark.parametrize("file", PHRASED)
def test_each_file_says_what_it_is_and_each_phrase_can_be_found(file: str) -> None:
    text = (KINDS / f"{file}.txt").read_text("utf-8")
    assert text.startswith("# ")
    for block in text.split("\n== ")[1:]:
        kind, _, body = block.partition("\n")
        assert [(kind, line, fault(line)) for line in lines(body) if fault(line)] == []


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("How to apply", "asks"),
        ("Nice to have", "wishes"),
        ("Preferred qualifications", "wishes"),
        ("What we offer", "offers"),
        ("About our company", "company"),
        ("Key responsibilities", "duties"),
        ("Required skills", "requirements"),
        ("Harbor news", ""),
    ],
)
def test_the_first_kind_that_fits_counts(heading: str, kind: str) -> None:
    assert first_kind("sections", words_of(heading)) == kind


def test_a_block_of_lists_has_each_by_its_name_over_several_lines() -> None:
    found = lists_of("sure: sew a kite, mend a kite,\n  fly it\nopen:\n# no list\n")
    assert found == {"sure": ("sew a kite", "mend a kite", "fly it"), "open": ()}


KITES = CueIndex(
    (Cue(" kite ", "kites"), Cue(" sail maker ", "sails"), Cue(" go ", "go", in_plural=False), Cue("  ", ""))
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We sew sails: a sail-maker, and two kites.", ["kites", "sails"]),
        ("A kiter goes to sea", []),
        ("A sail of its maker", []),
        ("", []),
    ],
)
def test_cues_are_found_whole_in_one_or_many_and_in_their_order(text: str, told: list[str]) -> None:
    assert [cue.tells for cue in KITES.found_in(spaced(text))] == told
