"""What a rule's file has to have, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.rules.engine.finding import Finding, Severity

if TYPE_CHECKING:
    from datetime import date

    from vault_tool.knowledge.who_applies import Profile
    from vault_tool.language.phrase_list import PhraseList
    from vault_tool.note import Note
    from vault_tool.posting.features.phrased import PhraseFeature
    from vault_tool.rules.engine.subject import Posting

ALL_KINDS = frozenset(
    [
        "posting",
        "post",
        "profile",
        "signal",
        "feature",
        "phrases",
        "effort",
        "bank",
        "answer",
        "template",
        "rule",
        "client",
        "home",
        "other",
    ]
)
"""Every kind of note: for rules that look at nothing but the text."""


class Calendar:
    """Today's date, asked in a way that says how long the answer holds: until `until` (None: for ever)."""

    def __init__(self, today: date) -> None:
        self._today = today
        self.until: date | None = None

    def reached(self, day: date) -> bool:
        """Whether it is that day or later. What is past stays past; what is to come is an answer for now only."""
        if self._today >= day:
            return True
        self.until = day if self.until is None else min(self.until, day)
        return False

    def today_alone(self) -> date:
        """Today's date itself: whatever is made of it holds for today alone."""
        self.reached(self._today + timedelta(days=1))
        return self._today


@dataclass(frozen=True)
class VaultIndex:
    """What a rule may know of the other notes. Paths are relative to the vault, '/'-separated.

    `names`: names a wiki-link may point to (case folded; with and without folder and .md, aliases too) -> path.
    `jobs`: job id -> paths of the posting notes that have it; `urls` likewise, and `paragraphs` by what
    `engine.paragraphs` makes of each long paragraph of a letter that was sent. Rules only look single keys up: each look-up
    is recorded, and a cached finding holds as long as its look-ups give the same.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    jobs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    urls: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    paragraphs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def _shipped_phrases(code: str) -> PhraseList:
    from vault_tool.knowledge.notes.phrase_lists import shipped_lists
    from vault_tool.language.phrase_list import PhraseList

    return shipped_lists().get(code, PhraseList())


def _shipped() -> tuple[PhraseFeature, ...]:
    from vault_tool.posting.features.phrased import shipped_features

    return shipped_features()


@dataclass(frozen=True)
class Context:
    """All that a rule may use beside the note. `status` is the one to judge by (`--status` or the note's own).

    `posting` is the note as a posting, the same object for every rule. `index` is None for a file outside any vault,
    `profile` None where there is none. `options` are the rule's own from vault.toml, `proposal_limit` the characters of a
    proposal, None where the site's own hold. `trouble` says why the file could not be read as text; the note is empty
    then. `rules` are all there are, selected or not: the shipped ones where it is empty. `found` is what all the others
    find, silenced or not, for a rule that has its turn last. `phrased` gives the features that the vault has as notes,
    `phrases` those that its notes list for a rule's code: read when a rule asks for them.
    """

    posting: Posting
    status: str
    calendar: Calendar
    index: VaultIndex | None = None
    profile: Profile | None = None
    pay: Assumptions = field(default_factory=Assumptions)
    proposal_limit: int | None = None
    trouble: str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    found: tuple[Finding, ...] = ()
    phrased: Callable[[], tuple[PhraseFeature, ...]] = _shipped
    phrases: Callable[[str], PhraseList] = _shipped_phrases

    @property
    def kind(self) -> str:
        """What the note is, one of ALL_KINDS; "post" are the words of a post that is no note yet."""
        return self.posting.kind

    def is_as_it_came(self, offset: int) -> bool:
        """Whether the client's words stand there in a draft: the post as it was pasted, or a section that quotes it."""
        if self.kind != "posting" or self.status != "draft":
            return False
        from vault_tool import section_order

        known = (s.body_span for s in self.posting.note.sections if s.title.strip().casefold() in section_order.known())
        return any(start <= offset < end for start, end in known)


class Rule(Protocol):
    """A module of this package. Its docstring is its documentation; the examples in it are its tests.

    SEVERITY gives the severity by status; the key "" is the one for every status not listed, and without it those have
    no finding. KINDS are the kinds of note it looks at. COST says what ignoring its findings costs the user. A rule about
    what the others find has LAST = True beside these: in a note with comments for them it runs after every rule there is.
    One about what is settled or weighed before one applies has FOR_APPLYING = True: in a draft without a letter whose Brief says
    to skip, it has nothing to say. One that asks `context.phrases` for its own has TAKES_PHRASES = True. One that finds nothing without a package from an
    extra has the module's name as NEEDS. One that had other codes before has them as FORMERLY = ("C099",): they go on
    working, with a note.
    """

    CODE: str
    NAME: str
    SEVERITY: Mapping[str, Severity]
    KINDS: frozenset[str]
    COST: str
    __doc__: str | None

    def check(self, note: Note, context: Context) -> Iterator[Finding]:
        """Every finding of this rule in `note`."""
