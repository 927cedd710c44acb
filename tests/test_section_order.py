"""Sections stand where their writers say, between those that people write."""

import pytest

from vault_tool import section_order, shipped
from vault_tool.section_order import ordered
from vault_tool.writers import all_writers

ORDERED = [
    ("none", {}, ("Post", "Notes")),
    ("behind another", {"Draft": "Post"}, ("Post", "Draft", "Notes")),
    ("at the top", {"Brief": ""}, ("Brief", "Post", "Notes")),
    ("a chain, whatever its order", {"Z": "Y", "Y": "Post"}, ("Post", "Y", "Z", "Notes")),
    ("two behind one: by the alphabet, right behind it", {"B": "Post", "A": "Post", "C": "B"}, ("Post", "A", "B", "C", "Notes")),
]  # fmt: skip


@pytest.mark.parametrize(("after", "order"), [case[1:] for case in ORDERED], ids=[case[0] for case in ORDERED])
def test_the_order(after: dict[str, str], order: tuple[str, ...]) -> None:
    assert ordered(("Post", "Notes"), after) == order


@pytest.mark.parametrize("after", [{"A": "Nowhere"}, {"A": "B", "B": "A"}], ids=["no such section", "a circle"])
def test_a_section_that_stands_nowhere_is_said(after: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="AFTER"):
        ordered(("Post",), after)


def test_what_the_files_say_is_what_the_writers_have() -> None:
    writers = all_writers()
    assert tuple(writers) == section_order.generated()
    for title, writer in writers.items():
        assert (writer.SECTION, title in section_order.on_demand()) == (title, getattr(writer, "ON_DEMAND", False))


def test_peoples_own_sections_keep_their_order() -> None:
    theirs = shipped.schema("posting")["x-sections"]
    assert [title for title in section_order.titles() if title in theirs] == theirs


def test_those_on_demand_are_not_usual() -> None:
    assert set(section_order.usual()) == set(section_order.titles()) - set(section_order.on_demand())
    assert dict(section_order.known()) == {title.casefold(): title for title in section_order.usual()}
