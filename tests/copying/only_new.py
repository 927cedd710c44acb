"""A pytest plug-in for the copy: of the cases that are made for each thing there is, only those of new ones are run.

Tests that are not made for each thing are run as they are: they say what holds for all of them together. Those that try
hundreds of texts are not: they take longer than all others.
"""

import os

import pytest
from hypothesis import is_hypothesis_test


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out every case whose id has none of the new things' names in it."""
    new = os.environ["COPIED"].casefold().split("|")
    ours = [
        item for item in items if (_concerns(item, new) if hasattr(item, "callspec") else not _tries_any_text(item))
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in ours])
    items[:] = ours


def _tries_any_text(item: pytest.Item) -> bool:
    return is_hypothesis_test(getattr(item, "obj", None))


def _concerns(item: pytest.Item, new: list[str]) -> bool:
    return item.path.parent.name == "kinds" or any(name in item.name.casefold() for name in new)
