"""What the tests of each kind may use."""

from collections.abc import Callable
from functools import cache

import pytest

from docs import generate


@pytest.fixture(scope="session")
def page() -> Callable[[str], str]:
    """A generated page as it would be written now, by its path."""
    return cache(lambda path: generate.PAGES[path]())
