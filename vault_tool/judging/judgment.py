"""What a post means for one freelancer, worked out once and handed to all who write or speak of it."""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from vault_tool.judging import brief
from vault_tool.judging.brief import Brief
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.deciding.order import decide
from vault_tool.judging.decision import Choice, Decision
from vault_tool.judging.evidence import Evidence
from vault_tool.judging.evidence import evidence as evidence_for
from vault_tool.judging.fit import Fit
from vault_tool.judging.fit import fit as fit_of
from vault_tool.judging.stops import Stop, stops
from vault_tool.judging.verdict import Verdict, judge
from vault_tool.judging.work import work_names
from vault_tool.judging.work.effort import WorkAgainstPay, work_against_pay
from vault_tool.judging.work.named_work import WorkItem, named_work
from vault_tool.knowledge.conditions.scope import scope
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.notes.signals import Fired, fire
from vault_tool.language import written_in
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post

ENOUGH_WORDS = 150
"""Words of the client's own from which a post is worth a full note."""


class Outcome(NamedTuple):
    """What a judgment comes to."""

    choice: Choice
    score: int


@dataclass(frozen=True)
class Judgment:
    """A post seen with the vault's knowledge on one day; each part is worked out when first asked for, and kept."""

    post: Post
    knowledge: Knowledge
    today: date
    assumptions: Assumptions = field(default_factory=Assumptions)

    def __post_init__(self) -> None:
        """Lines of experience in another language than the post's, and not in English, are not there for it."""
        profile = self.knowledge.profile
        if any(line.lang for line in profile.experience):
            lang = written_in.language_of(self.post.text)
            spoken = tuple(line for line in profile.experience if line.lang in ("", lang))
            object.__setattr__(self, "knowledge", replace(self.knowledge, profile=replace(profile, experience=spoken)))

    @cached_property
    def scope(self) -> Scope:
        """Every name that a condition or a template may use of this post."""
        known = self.knowledge
        found = scope(self.post, known.profile, known.clients, self.assumptions, self.today)
        return self.with_effort(found.with_names(work_names.of(self.post, self.assumptions)))

    @cached_property
    def work(self) -> tuple[WorkItem, ...]:
        """The pieces of work that the post names."""
        return named_work(self.post, self.knowledge.efforts)

    @cached_property
    def work_against_pay(self) -> WorkAgainstPay | None:
        """The named work against what the post pays and the time it gives; None where nothing can be said."""
        return work_against_pay(self.work, self.scope)

    def with_effort(self, names: Scope) -> Scope:
        """A scope of this post with the figures of the named work, held against the terms in it."""
        work = work_against_pay(self.work, names)
        return names.with_names(work.names) if work else names

    @cached_property
    def fired(self) -> tuple[Fired, ...]:
        """The signals that hold, in order of consequence."""
        return fire(self.knowledge.signals, self.scope)

    @cached_property
    def red_flags(self) -> tuple[Fired, ...]:
        """Those of them that speak against the job."""
        return tuple(f for f in self.fired if f.signal.kind == "red-flag")

    @cached_property
    def thin(self) -> bool:
        """Whether the post has too few words of the client's own for a long note to be worth reading."""
        return len(self.post.own_words.split()) < ENOUGH_WORDS

    @cached_property
    def brief(self) -> Brief:
        """The post in phrases that fit into a sentence."""
        return brief.of(self.post)

    @cached_property
    def fit(self) -> Fit:
        """Whether the work is this freelancer's."""
        found = fit_of(self.post, self.knowledge.profile)
        answered = found.names_a_skill and any(r.leans == "met" for r in found.requirements)
        return found if answered or _is_proven(self._proofs(found)) else replace(found, unproven=True)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """The lines of experience that prove something the post asks for."""
        return self._proofs(self.fit)

    def _proofs(self, fit: Fit) -> tuple[Evidence, ...]:
        return evidence_for(self.post, self.knowledge.profile, fit)

    @cached_property
    def decision(self) -> Decision:
        """Apply, ask first, or skip."""
        return self._decided(self.red_flags, self.stops, self.verdict, self.scope)

    @cached_property
    def another_work(self) -> str:
        """What the work is, in the sentence that would decide if no stop did; empty where none decides, or the work may fit."""
        if self.fit.level != "none" or self.decision.stop is None:
            return ""
        return self._decided(self.red_flags, (), self.verdict, self.scope).why

    @cached_property
    def stops(self) -> tuple[Stop, ...]:
        """What alone is reason enough not to apply."""
        return stops(self.post, self.red_flags, self.knowledge.profile, self.scope)

    @property
    def pay(self) -> Pay | None:
        """The pay worked out; None where the post names no amount."""
        return self.scope.pay

    @cached_property
    def verdict(self) -> Verdict:
        """The score, and how much is known."""
        return judge(self.fired, self.scope, self.fit.level)

    def outcome(self, fired: tuple[Fired, ...], scope: Scope) -> Outcome:
        """The choice and the score if these signals held in this scope."""
        flags = tuple(f for f in fired if f.signal.kind == "red-flag")
        verdict = judge(fired, scope, self.fit.level)
        against = stops(self.post, flags, self.knowledge.profile, scope)
        return Outcome(self._decided(flags, against, verdict, scope).choice, verdict.score)

    def _decided(self, flags: tuple[Fired, ...], against: tuple[Stop, ...], verdict: Verdict, names: Scope) -> Decision:
        shown, profile = self.evidence, self.knowledge.profile
        proven, close = _is_proven(shown), bool(shown)
        return decide(Case(self.post, names, profile, self.fit, proven, against, flags, verdict, close))


def _is_proven(found: tuple[Evidence, ...]) -> bool:
    """Whether a line proves more than that somebody of this trade is wanted."""
    return any(not one.by_role for one in found)
