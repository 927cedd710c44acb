"""Which names a condition cannot do without: found by parsing it, and some of them by a look at its words."""

import pytest

from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.knowledge.conditions import expressions

AT_SIGHT = {
    "a": {"a"},
    "a and b": {"a", "b"},
    "a > 3 and b.c == 'x and y'": {"a", "b"},
    'a in ("x", "y") and b not in [1]': {"a", "b"},
    "a and (b or c)": {"a"},
    "a and not b": {"a"},
    "a|default(0) > 3 and b": {"b"},
    "a is undefined and b < c + 1": {"b"},
    "a > b|default(3)": set(),
    "a or b": set(),
    "a and (b) or c": set(),
    "a if b else c": set(),
    "true and a": {"a"},
    "notable and in_all >= 2": {"notable", "in_all"},
    "x == '(' or y == ')'": set(),
    r"x == '\' or y == ' and z": set(),
}


@pytest.mark.parametrize("source", AT_SIGHT)
def test_some_needed_names_show_at_sight(source: str) -> None:
    assert expressions.on_trust(source).needed_at_sight == AT_SIGHT[source]


SHIPPED = [signal.when.source for signal in shipped_with_package().signals]


def test_what_shows_at_sight_is_needed() -> None:
    for source in (*(s for s in AT_SIGHT if "\\" not in s), *SHIPPED):
        condition = expressions.compile(source)
        assert condition.needed_at_sight <= condition.needed <= condition.names, source
