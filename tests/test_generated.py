"""Pages and sample notes that are made from something else are as they would be made now."""

from docs import generate


def test_all_are_current() -> None:
    assert generate.stale() == [], "run: make docs"
