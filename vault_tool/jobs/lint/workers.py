"""Many notes judged, in several processes where that pays."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.jobs import faults
from vault_tool.jobs.lint import note_index
from vault_tool.jobs.lint.results.report import Tally, pack, tally
from vault_tool.jobs.vault import Place
from vault_tool.store import reads
from vault_tool.store.digests import digest

if TYPE_CHECKING:
    from vault_tool.jobs.lint.judge import Judge
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.rules.engine.rule import VaultIndex

FEW = 150
"""Fewer notes than this a process are judged sooner than processes are started."""
_CHUNK = 40


class Work(NamedTuple):
    """A file to judge; `digest` is the one for which its findings are known."""

    target: Target
    digest: str = ""


class JudgedFile(NamedTuple):
    """What became of one file. `packed` is None where it has the known digest, so that nothing was to be judged."""

    target: Target
    digest: str
    until: str | None = None
    lookups: list[tuple[str, str, note_index.Answer]] | None = None
    identity: note_index.Identity | None = None
    tally: Tally = Tally()
    packed: str | None = None


def judge_all(work: Sequence[Work], place: Place, request: Request, index: VaultIndex | None) -> Iterator[JudgedFile]:
    """Each file judged, in no order; a file that has gone meanwhile gives none. Raises UserError as `judge_of` does."""
    processes = min(request.jobs or _processors(), max(1, len(work) // FEW if request.jobs is None else len(work)))
    tick = request.tick or (lambda _done, _of: None)
    if processes == 1:
        from vault_tool.jobs.lint.judge import judge_of

        for done, judged in enumerate(_judged(work, judge_of(place, request, index)), 1):
            yield judged
            tick(done, len(work))
        return
    from multiprocessing import get_context

    from vault_tool.jobs.lint.judge import judge_of

    judge_of(
        place, request, index
    )  # what is wrong with the settings is told here: a worker would die of it and be replaced
    bare = Place(place.root, place.config, place.now)  # of a vault, its knowledge would go along to each process
    request, done = replace(request, tick=None, seen=None), 0  # what it ticks is no other process's
    chunks = [work[at : at + _CHUNK] for at in range(0, len(work), _CHUNK)]
    with get_context().Pool(processes, _begin, (bare, request, index)) as pool:
        for some in pool.imap_unordered(_chunk, chunks):
            yield from some
            done += len(some)
            tick(done, len(work))


_judge: list[Judge] = []
"""This process's own judge, where it is one of several."""


def _begin(place: Place, request: Request, index: VaultIndex | None) -> None:
    from signal import SIG_IGN, SIGINT, signal

    from vault_tool.jobs.lint.judge import judge_of

    signal(SIGINT, SIG_IGN)  # Ctrl-C is for the process that started this one, which ends it
    _judge[:] = [judge_of(place, request, index)]


def _chunk(work: Sequence[Work]) -> list[JudgedFile]:
    return list(_judged(work, _judge[0]))


def _judged(work: Iterable[Work], by: Judge) -> Iterator[JudgedFile]:
    for target, known in work:
        try:
            data = reads.regular(Path(target.file), by.size_limit) if target.size <= by.size_limit else None
        except FileNotFoundError:
            continue
        except OSError:
            data = None
        found = digest(data) if data is not None else ""
        yield JudgedFile(target, found) if found and found == known else _judged_anew(target, data, found, by)


def _judged_anew(target: Target, data: bytes | None, found: str, by: Judge) -> JudgedFile:
    from vault_tool.jobs.lint.judge import judge
    from vault_tool.jobs.lint.note_reading import Readable, read
    from vault_tool.jobs.lint.placing import placed
    from vault_tool.note import Note

    try:
        note = read(
            target,
            (lambda: data) if data is not None else partial(reads.regular, Path(target.file), by.size_limit),
            by.size_limit,
        )
        judged = judge(note, by, inside=bool(target.kind))
        its = note_index.identity(note.note, note.kind)
    except Exception as e:  # noqa: BLE001 - it is told, and the next one has its turn
        note = Readable(Note("", target.path), target.kind or "other", f"not checked: {faults.told(e)}")
        judged, its = judge(note, by, inside=bool(target.kind)), note_index.Identity()
    findings = placed(note, judged, by)
    until = judged.until.isoformat() if judged.until else None
    packed = pack(findings) if findings else ""
    return JudgedFile(target, found, until, judged.lookups, its, tally(findings), packed)


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1
