"""A kill, or a disk that fails, before each call that changes a file: no word is lost, and the next run finishes the job.

The calls are counted first, in a run that nothing disturbs; then the command runs once for each of them and is ended
there. `make faults` does this with SIGKILL at KILLS random moments as well.
"""

import errno
import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from vault_tool.main import vault
from vault_tool.store import layout, starter, swaps

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
KILLS = int(os.environ.get("KILLS", "0"))
POST = "Mend our shop\nCompany: Acme Studio\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.  \n"
NOTE = (
    f"---\nstatus: draft\nmine: 'kept'\n---\n# Mend our shop\n\n## Posting\n\n{POST}\n## Notes\n\nMy own words.\u200b\n"
)
WORDS = ["The basket forgets the second item.", "My own words."]


def drop(root: Path) -> None:
    (root / layout.INBOX / "a.txt").write_text(POST)


def note(root: Path) -> None:
    (root / layout.POSTINGS / "a.md").write_text(NOTE)


def filled(root: Path) -> None:
    note(root)
    run(root, "fill")


def without_templates(root: Path) -> None:
    shutil.rmtree(root / layout.TEMPLATES)
    manifest = root / starter.MANIFEST
    known = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({path: of for path, of in known.items() if not path.startswith(layout.TEMPLATES)}))


JOBS: dict[str, tuple[Callable[[Path], None], list[str]]] = {
    "add": (drop, ["watch", "--once"]),
    "fill": (note, ["fill"]),
    "fix": (note, ["lint", "--fix", "--select", "E003"]),
    "status": (note, ["status", "--force", "Postings/a.md", "won"]),
    "undo": (filled, ["undo"]),
    "undo of a drop": (lambda root: (drop(root), run(root, "watch", "--once"))[0], ["undo"]),
    "init": (without_templates, ["init", "."]),
}
NAMES = ("replace", "rename", "unlink", "link", "mkdir", "fsync", "open")
"""What a layer under store/ is put before: the calls of `os` that files are changed by."""


def run(root: Path, *words: str) -> int:
    result = CliRunner().invoke(vault, ["-C", str(root), *words], standalone_mode=False)
    return result.return_value or 0


@contextmanager
def before_each(then: Callable[[int], None]) -> Iterator[None]:
    """Call `then` with its number before each call that changes a file."""
    count = iter(range(1_000_000))

    def layered(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            changes = name != "open" or int(given[1] if len(given) > 1 else 0) & (os.O_CREAT | os.O_TRUNC)  # type: ignore[call-overload]
            if changes:
                then(next(count))
            return real(*given, **named)

        return call

    from vault_tool.store import renames

    with pytest.MonkeyPatch.context() as patched:
        for name in NAMES:
            patched.setattr(os, name, layered(name, getattr(os, name)))
        for name in ("exchange", "to_free_name"):
            patched.setattr(renames, name, layered(name, getattr(renames, name)))
        yield


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory, slim: Callable[[Path], Path]) -> Path:
    return slim(tmp_path_factory.mktemp("fresh"))


def whole(root: Path) -> dict[str, bytes]:
    """All files of the vault but the state and what stands in it by chance of the moment."""
    return {
        p.relative_to(root).as_posix(): p.read_bytes()
        for p in sorted(root.rglob("*"))
        if p.is_file() and layout.STATE not in p.parts
    }


def texts(root: Path) -> str:
    return "\n".join(data.decode("utf-8", "replace") for data in whole(root).values())


def leftovers(root: Path) -> list[str]:
    return [p.name for p in root.rglob(f"{swaps.TEMPORARY}*") if layout.STATE not in p.parts]


def steps(root: Path, command: list[str]) -> int:
    seen: list[int] = []
    with before_each(seen.append):
        run(root, *command)
    return len(seen)


def in_a_child(job: Callable[[], object]) -> int:
    child = os.fork()
    if not child:
        try:
            job()
        finally:
            os._exit(0)
    return child


def check(root: Path, name: str, before: dict[str, bytes]) -> None:
    """After a run that was cut short, and after the one that finishes it."""
    kept = [word for word in WORDS if any(word.encode() in data for data in before.values())]
    assert [word for word in kept if word not in texts(root)] == []
    for path, data in whole(root).items():
        if path.startswith(layout.POSTINGS) and path.endswith(".md"):
            assert data.count(b"---\n") >= 2, f"{path} is whole"
    run(root, *JOBS[name][1])
    assert [word for word in kept if word not in texts(root)] == []
    assert leftovers(root) == []


@pytest.mark.parametrize("name", JOBS)
def test_killed_before_each_step(fresh: Path, tmp_path: Path, name: str) -> None:
    prepare, command = JOBS[name]
    ready = Path(shutil.copytree(fresh, tmp_path / "ready"))
    prepare(ready)
    before, counted = whole(ready), Path(shutil.copytree(ready, tmp_path / "counted"))
    count = steps(counted, command)
    after, final = whole(counted), set(whole(counted))
    assert count > 3
    for step in range(0, count, 1 if KILLS else max(1, count // 8)):
        root = Path(shutil.copytree(ready, tmp_path / str(step)))

        def kill(number: int, at: int = step) -> None:
            if number == at:
                os.kill(os.getpid(), signal.SIGKILL)

        def job(at: Path = root, then: Callable[[int], None] = kill) -> None:
            with before_each(then):
                run(at, *command)

        os.waitpid(in_a_child(job), 0)
        check(root, name, before)
        if not name.startswith("undo"):
            assert set(whole(root)) == final, f"finished after step {step}"
            assert whole(root).get("Postings/a.md") == after.get("Postings/a.md")
        shutil.rmtree(root)


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("name", JOBS)
def test_a_disk_that_fails_before_each_step(fresh: Path, tmp_path: Path, name: str, fault: int) -> None:
    prepare, command = JOBS[name]
    ready = Path(shutil.copytree(fresh, tmp_path / "ready"))
    prepare(ready)
    before, counted = whole(ready), Path(shutil.copytree(ready, tmp_path / "counted"))
    count = steps(counted, command)
    for step in range(fault % 3, count, max(4, count // 4)):
        root = Path(shutil.copytree(ready, tmp_path / str(step)))

        def fail(number: int, at: int = step) -> None:
            if number == at:
                raise OSError(fault, os.strerror(fault))

        with before_each(fail):
            run(root, *command)
        check(root, name, before)
        shutil.rmtree(root)


@pytest.mark.skipif(not KILLS, reason="`make faults` kills at random moments")
@pytest.mark.parametrize("name", JOBS)
def test_killed_at_any_moment(fresh: Path, tmp_path: Path, name: str) -> None:
    prepare, command = JOBS[name]
    ready = Path(shutil.copytree(fresh, tmp_path / "ready"))
    prepare(ready)
    before, made = whole(ready), random.Random(KILLS)
    start = time.perf_counter()
    run(Path(shutil.copytree(ready, tmp_path / "timed")), *command)
    took = time.perf_counter() - start
    for number in range(KILLS // len(JOBS)):
        root = Path(shutil.copytree(ready, tmp_path / str(number)))
        child = in_a_child(lambda at=root: run(at, *command))
        time.sleep(made.random() * took)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        check(root, name, before)
        shutil.rmtree(root)
