"""Many notes judged, in several processes where that pays."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from vault_tool.jobs.lint import note_index
from vault_tool.jobs.lint.report import Tally, pack, tally
from vault_tool.store.digests import digest

if TYPE_CHECKING:
    from vault_tool.jobs.lint.judging import Judge
    from vault_tool.jobs.lint.targets import Target
    from vault_tool.knowledge.notes.profile import Profile
    from vault_tool.rules.engine.rule import VaultIndex
    from vault_tool.store.config import Config

FEW = 150
"""Fewer notes than this a process are judged sooner than processes are started."""
_CHUNK = 40


@dataclass(frozen=True, slots=True)
class Spec:
    """All that a process needs to make a judge of its own."""

    root: Path | None
    config: Config
    today: date
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    status: str
    index: VaultIndex | None


class Work(NamedTuple):
    """A file to judge; `digest` is the one for which its findings are known."""

    target: Target
    digest: str = ""


class Verdict(NamedTuple):
    """What became of one file. `packed` is None where it has the known digest, so that nothing was to be judged."""

    target: Target
    digest: str
    until: str | None = None
    lookups: list[tuple[str, str, note_index.Answer]] | None = None
    identity: note_index.Identity | None = None
    tally: Tally = Tally()
    packed: str | None = None


def judge_all(work: Sequence[Work], spec: Spec, jobs: int | None) -> Iterator[Verdict]:
    """A verdict a file, in no order; a file that has gone meanwhile gives none."""
    processes = min(jobs or _processors(), max(1, len(work) // FEW if jobs is None else len(work)))
    if processes == 1:
        by = judge_of(spec)
        yield from _verdicts(work, by)
        return
    from multiprocessing import get_context

    chunks = [work[at : at + _CHUNK] for at in range(0, len(work), _CHUNK)]
    with get_context().Pool(processes, _begin, (spec,)) as pool:
        for verdicts in pool.imap_unordered(_chunk, chunks):
            yield from verdicts


def judge_of(spec: Spec) -> Judge:
    """The judge that a spec describes. Raises UserError where it names a rule that does not exist."""
    from vault_tool.jobs.lint import judging
    from vault_tool.jobs.lint.rule_set import every_rule
    from vault_tool.jobs.lint.settings import by_folder, settings

    every = every_rule(spec.root)
    chosen = settings(spec.config.lint, every, spec.select, spec.ignore)
    return judging.Judge(
        settings=by_folder(chosen, spec.config.lint, every),
        rules=every,
        today=spec.today,
        pay=spec.config.pay,
        proposal_limit=spec.config.proposal.limit,
        profile=_profile(spec.root),
        status=spec.status,
        index=spec.index,
        size_limit=spec.config.limits.note_bytes,
    )


_judge: list[Judge] = []
"""This process's own judge, where it is one of several."""


def _begin(spec: Spec) -> None:
    _judge[:] = [judge_of(spec)]


def _chunk(work: Sequence[Work]) -> list[Verdict]:
    return list(_verdicts(work, _judge[0]))


def _verdicts(work: Iterable[Work], by: Judge) -> Iterator[Verdict]:
    for target, known in work:
        try:
            data = Path(target.file).read_bytes() if target.size <= by.size_limit else None
        except FileNotFoundError:
            continue
        except OSError:
            data = None
        found = digest(data) if data is not None else ""
        yield Verdict(target, found) if found and found == known else _verdict(target, data, found, by)


def _verdict(target: Target, data: bytes | None, found: str, by: Judge) -> Verdict:
    from vault_tool.jobs.lint import judging
    from vault_tool.jobs.lint.note_reading import read

    note = read(target, (lambda: data) if data is not None else Path(target.file).read_bytes, by.size_limit)
    judged = judging.judge(note, by, inside=bool(target.kind))
    placed = judging.place(note, judged, by)
    its = note_index.identity(note.note, note.kind)
    until = judged.until.isoformat() if judged.until else None
    return Verdict(target, found, until, judged.lookups, its, tally(placed), pack(placed) if placed else "")


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def _profile(root: Path | None) -> Profile | None:
    """The vault's profile; None where there is none or it cannot be used, which N001 says."""
    from vault_tool.knowledge.notes import profile
    from vault_tool.knowledge.notes.problem import KnowledgeError
    from vault_tool.note import Note
    from vault_tool.store import layout
    from vault_tool.text.encoding.decode import read_note

    if root is None:
        return None
    try:
        return profile.read(Note(read_note((root / layout.PROFILE).read_bytes()), layout.PROFILE))
    except (OSError, KnowledgeError):
        return None
