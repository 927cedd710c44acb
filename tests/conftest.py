"""Fixtures that every folder of tests may use."""

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from vault_tool import main
from vault_tool.store import starter

# On a developer's machine each run tries new examples; in CI a change is judged by the same ones as the change before it.
# None of them is timed: how long one takes says how busy the machine is.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

MEMORY, ENOUGH = Path("/dev/shm"), 4 << 30
"""Where vaults of tests are made, if it has this many free bytes: each save waits for its disk, thousands of times."""
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


def pytest_collection_finish() -> None:
    """What is collected lasts to the end: circles are looked for elsewhere, and less often, than Python does by itself."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


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


INIT = starter.init


class NewVault:
    """What `vault init` makes of a folder with nothing in it: it is always the same, so it is made once and then put there."""

    def __init__(self, made: Path) -> None:
        self.outcomes = INIT(made)
        inside = sorted(path.relative_to(made).as_posix() for path in made.rglob("*"))
        self.folders = [path for path in inside if (made / path).is_dir()]
        self.files = {path: (made / path).read_bytes() for path in inside if (made / path).is_file()}

    def put(self, root: Path) -> list[tuple[str, starter.Outcome]]:
        """All of it at a place that has nothing yet."""
        root.mkdir(parents=True, exist_ok=True)
        for folder in self.folders:
            (root / folder).mkdir()
        for path, data in self.files.items():
            descriptor = os.open(f"{root}/{path}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
            os.write(descriptor, data)
            os.close(descriptor)
        return list(self.outcomes)


@pytest.fixture(scope="session", autouse=True)
def new_vaults(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Many tests begin with a new vault, which takes 450 careful writes; tests of how it is made take `really_made`."""
    new = cache(lambda: NewVault(tmp_path_factory.mktemp("new")))

    def put(root: Path) -> list[tuple[str, starter.Outcome]]:
        is_new = not root.exists() or (root.is_dir() and not any(root.iterdir()))
        return new().put(root) if is_new else INIT(root)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(starter, "init", put)
        yield


SLOW = ("Signals", "Questions", "Features", "Efforts", "Phrases")


@pytest.fixture(scope="session")
def slim(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes a vault of few notes at a place that is not there yet, for what costs more the more notes there are."""
    made = tmp_path_factory.mktemp("slim")
    INIT(made)
    for folder in SLOW:
        shutil.rmtree(made / folder, ignore_errors=True)

    def copied(place: Path) -> Path:
        return Path(shutil.copytree(made, place, dirs_exist_ok=True))

    return copied


@pytest.fixture
def really_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """`vault init` is run as it is."""
    monkeypatch.setattr(starter, "init", INIT)


@dataclass(frozen=True)
class Ran:
    """What one run of the command line printed and how it ended."""

    status: int
    out: str
    err: str


@pytest.fixture
def vault_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Ran]:
    """`vault` with these arguments, in the test's temporary folder; never a traceback."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["vault", *arguments])
        with pytest.raises(SystemExit) as ended:
            main.main()
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Ran(int(ended.value.code or 0), out, err)

    return call


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
