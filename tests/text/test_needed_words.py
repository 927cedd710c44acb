"""What a text has to have for a pattern to stand in it: never more than it really has to, and enough to be of use."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vault_tool
from vault_tool.language.wordlists import Pattern
from vault_tool.text import needed_words
from vault_tool.text.needed_words import needed, small

COLORS = {
    "colors.warm": ("red", "orange"),
    "colors.cold": ("blue",),
    "colors": ("red", "orange", "blue"),
    "any.word": (),
}
NEEDED = [
    (r"a {colors.warm} kite", [("red", "orange"), ("kite",)]),
    (r"(?:a |the ){colors.cold}s?", [("blue",)]),
    (r"(?P<color>{colors})", [("red", "orange", "blue")]),
    (r"{any.word} kites", [("kites",)]),
    (r"kites?", [("kite",)]),
    (r"(?:kite|balloon)s", [("kite", "balloon")]),
    (r"kite|\d+", []),
    (r"(?:{colors.warm})?x", []),
    (r"(?:{colors.warm}){0,2}x", []),
    (r"{colors.warm}{1,2}x", [("red", "orange")]),
    (r"(?!kite)(?<!kite)\bsilk\b", [("silk",)]),
    (r"(?=.*silk)kite", [("silk",), ("kite",)]),
    (r"[kite]{2}[^]silk]\(kite\)", [("kite",)]),
    (r"(?P<mark>kite)(?P=mark)", [("kite",)]),
    (r"(?(mark)kite|silk)", []),
    (r"(?i:KITE)", [("kite",)]),
    (r"kit\u00e9s\x41bc\U000000e9at\N{LATIN SMALL LETTER E}us", [("kit",), ("bc",), ("at",), ("us",)]),
]


@pytest.mark.parametrize(("template", "groups"), NEEDED)
def test_pieces_of_words_that_a_pattern_cannot_do_without(template: str, groups: list[tuple[str, ...]]) -> None:
    assert list(needed(template, lambda file, name: COLORS[f"{file}.{name}".rstrip(".")])) == groups


@given(st.text("kKıİiIſsSt\u212a é"), st.sampled_from(["kit", "sk", "ski", "iit"]))
def test_a_text_in_small_letters_has_whatever_a_search_that_ignores_case_finds_in_it(text: str, piece: str) -> None:
    assert not re.search(piece, text, re.IGNORECASE) or piece in small(text)


def every_pattern() -> list[Pattern]:
    """All that stand at the top of a module."""
    names = (
        m.name for m in pkgutil.walk_packages(vault_tool.__path__, "vault_tool.") if not m.name.endswith("__main__")
    )
    return [one for name in names for one in vars(importlib.import_module(name)).values() if isinstance(one, Pattern)]


PATTERNS = every_pattern()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_stands_in_has_its_words(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(PATTERNS))
    text = data.draw(st.from_regex(pattern.compiled))
    assert pattern.may_be_in(needed_words.small(text)), pattern.template
