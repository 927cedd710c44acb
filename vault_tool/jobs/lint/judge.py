"""One note judged: what the rules find in it, and how long that holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from vault_tool.jobs.lint.note_index import Answer, Recorded
from vault_tool.jobs.lint.rulebook import vault_features, vault_phrases
from vault_tool.rules.engine import run
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.statuses import STATUSES

if TYPE_CHECKING:
    from pathlib import Path

    from vault_tool.jobs.lint.note_reading import Readable
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.rulebook.settings import Settings
    from vault_tool.jobs.vault import Place
    from vault_tool.knowledge.who_applies import Profile
    from vault_tool.language.phrase_list import PhraseList
    from vault_tool.note import Note
    from vault_tool.posting.features.phrased import PhraseFeature
    from vault_tool.rules.engine.finding import Finding
    from vault_tool.rules.engine.rule import Rule, VaultIndex


@dataclass(frozen=True)
class Judge:
    """What is worked out once for all notes of a run: the rules, the settings that hold for a note's path, the profile.

    `status` is the one to judge by where the user named one.
    """

    place: Place
    rules: tuple[Rule, ...]
    settings: Callable[[str], Settings]
    profile: Profile | None = None
    status: str = ""
    index: VaultIndex | None = None

    @cached_property
    def phrased(self) -> tuple[PhraseFeature, ...]:
        """The features that the vault has as notes, read when the first rule asks for them."""
        return vault_features.of_vault(self.place.root)

    @cached_property
    def phrases(self) -> Mapping[str, PhraseList]:
        """The phrases that the vault's notes list, by the code of the rule that looks for them."""
        return vault_phrases.of_vault(self.place.root)

    def phrases_of(self, code: str) -> PhraseList:
        """The phrases that a rule looks for."""
        from vault_tool.language.phrase_list import PhraseList

        return self.phrases.get(code, PhraseList())

    @property
    def size_limit(self) -> int:
        """The size, in bytes, above which a note is not read."""
        return self.place.config.limits.note_bytes


@dataclass(frozen=True, slots=True)
class Judged:
    """A note's findings (offsets into its text), and how long they are the same.

    That is until the day `until` (None: for ever), and as long as the look-ups in the index have the same answers.
    """

    findings: tuple[Finding, ...]
    status: str
    until: date | None
    lookups: list[tuple[str, str, Answer]]


def judge_of(place: Place, request: Request, index: VaultIndex | None) -> Judge:
    """The judge for a run. Raises UserError where the request or vault.toml names a rule that does not exist."""
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.jobs.lint.rulebook.settings import by_folder, settings
    from vault_tool.jobs.lint.rulebook.timed_rules import timed

    every, own = every_rule(place.root), place.config.lint
    if request.timings is not None:
        every = timed(every, request.timings)
    chosen = settings(own, every, request)
    return Judge(place, every, by_folder(chosen, own, every, place.root), _profile(place.root), request.status, index)


def judge(read: Readable, by: Judge, *, inside: bool = True) -> Judged:
    """What the rules find in a note, without what its comments silence. Only notes `inside` the vault have its index."""
    settings = by.settings(read.note.path)
    calendar = Calendar(by.place.today)
    recorded = Recorded(by.index, read.note.path) if by.index and inside else None
    status = by.status or _own_status(read.note)
    context = Context(
        posting=Posting(read.note, read.kind),
        status=status,
        calendar=calendar,
        index=recorded.index if recorded else None,
        profile=by.profile,
        pay=by.place.config.pay,
        proposal_limit=by.place.config.proposal.limit,
        trouble=read.trouble,
        options=settings.options,
        rules=by.rules,
        phrased=lambda: by.phrased,
        phrases=by.phrases_of,
    )
    found = run.check(context, settings.rules)
    if settings.fixable or settings.unfixable:
        found = [f if settings.may_fix(f.code) else replace(f, fix=None) for f in found]
    return Judged(tuple(found), status, calendar.until, recorded.lookups() if recorded else [])


def _own_status(note: Note) -> str:
    status = note.values.get("status")
    return status if isinstance(status, str) and status in STATUSES else "draft"


def _profile(root: Path | None) -> Profile | None:
    """The vault's profile; None where there is none or it cannot be used, which N001 says."""
    from vault_tool.knowledge.notes import profile
    from vault_tool.knowledge.notes.problem import KnowledgeError
    from vault_tool.note import Note
    from vault_tool.store import layout, reads
    from vault_tool.text.encoding.decode import read_note

    if root is None:
        return None
    try:
        return profile.read(Note(read_note(reads.regular(root / layout.PROFILE)), layout.PROFILE))
    except (OSError, KnowledgeError):
        return None
