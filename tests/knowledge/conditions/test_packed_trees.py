"""A condition of the package is kept as plain values, and comes out of them as it was parsed."""

import marshal
from typing import Any

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.conditions.packed_trees import packed, unpacked
from vault_tool.note import Note

SOURCE = (
    'kites is defined and (rate|default(5) < 10 or not tools[0] in ["silk", -1, 2.5, none])'
    ' and post is saying("free kite") and site.fee if windy else "high"'
)


def again(value: Any) -> Any:
    return marshal.loads(marshal.dumps(value))


def test_a_tree_comes_out_as_it_went_in() -> None:
    signals = [
        str(Note(note.text).values[key])
        for path, note in vault_notes.as_they_came().items()
        if path.startswith("Signals/")
        for key in ("when", "severity")
    ]
    assert len(signals) > 100
    for source in (SOURCE, *signals):
        tree = expressions.Expression(source).tree
        assert unpacked(again(packed(tree))) == tree, source


def test_what_is_kept_of_a_condition_is_all_that_is_asked_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, Any] = {}
    monkeypatch.setattr(expressions, "_known", lambda: known)
    parsed = expressions._kept(SOURCE)
    known = again(known)
    monkeypatch.setattr(expressions, "_parse", None)
    assert expressions._kept(SOURCE) == parsed
    assert parsed.needed == {"windy"}
    found = expressions.Expression(SOURCE, of_package=True)
    assert (found.evaluate({}), found.evaluate({"windy": 1, "kites": 1, "rate": 20, "tools": ["wire"]})) == (None, None)
    assert found.evaluate({"windy": False}) is True


def test_a_condition_of_anybody_else_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expressions, "_kept", None)
    assert expressions.compile("kites > 2").holds({"kites": 3})
