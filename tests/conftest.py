"""Fixtures that every folder of tests may use."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

# On a developer's machine each run tries new examples; in CI a change is judged by the same ones as the change before it.
# None of them is timed: how long one takes says how busy the machine is.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of private real postings beside the checkout; tests over it are skipped where it is not there."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared beside this checkout: tests over real postings are skipped")
    return SHARED


@pytest.fixture(scope="session")
def gold(shared: Path) -> Path:
    """The folder of the one real note."""
    return shared / "gold"


@pytest.fixture(scope="session")
def corpus(shared: Path) -> Path:
    """The folder of real postings and vaults."""
    return shared / "corpus"


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """What a test writes need not outlive the machine; waiting for the disk took most of the suite's time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(os, "fsync", lambda _file: None)
        yield


RUNAWAY_SECONDS = 15.0


@contextmanager
def _at_most(seconds: float, what: str = "") -> Iterator[None]:
    start = time.process_time()
    yield
    took = time.process_time() - start
    assert took < seconds, f"{what}: {took:.1f} seconds of CPU"


@pytest.fixture(scope="session")
def at_most() -> Callable[[float, str], AbstractContextManager[None]]:
    """Bounds the CPU that a block takes, so that what else the machine does counts for nothing: `with at_most(1.0, "it"):`."""
    return _at_most


@pytest.fixture
def no_runaway() -> Iterator[None]:
    """For hostile input: what grows with the square of it, or worse, takes minutes; the bound is in seconds of CPU."""
    with _at_most(RUNAWAY_SECONDS):
        yield
