"""What a post means for one freelancer, worked out once and handed to all who write or speak of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from vault_tool.judging import brief, verdict
from vault_tool.judging.brief import Brief
from vault_tool.judging.decision import Decision, decide
from vault_tool.judging.evidence import Evidence
from vault_tool.judging.evidence import evidence as evidence_for
from vault_tool.judging.fit import Fit
from vault_tool.judging.fit import fit as fit_of
from vault_tool.judging.verdict import Verdict
from vault_tool.knowledge.conditions.scope import Scope, of_facts, scope
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.notes.signals import Fired, fire
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post


@dataclass(frozen=True)
class Judgment:
    """A post seen with the vault's knowledge on one day; each part is worked out when first asked for, and kept."""

    post: Post
    knowledge: Knowledge
    today: date
    assumptions: Assumptions = field(default_factory=Assumptions)

    @cached_property
    def scope(self) -> Scope:
        """Every name that a condition or a template may use of this post."""
        known = self.knowledge
        return scope(self.post, known.profile, known.clients, self.assumptions, self.today)

    @cached_property
    def fired(self) -> tuple[Fired, ...]:
        """The signals that hold, in order of consequence."""
        return fire(self.knowledge.signals, self.scope)

    @cached_property
    def red_flags(self) -> tuple[Fired, ...]:
        """Those of them that speak against the job."""
        return tuple(f for f in self.fired if f.signal.kind == "red-flag")

    @cached_property
    def brief(self) -> Brief:
        """The post in phrases that fit into a sentence."""
        return brief.of(self.post)

    @cached_property
    def fit(self) -> Fit:
        """Whether the work is this freelancer's."""
        return fit_of(self.post, self.knowledge.profile)

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """The lines of experience that prove something the post asks for."""
        return evidence_for(self.post, self.knowledge.profile, self.fit)

    @cached_property
    def decision(self) -> Decision:
        """Apply, ask first, or skip."""
        return decide(self.fit, self.red_flags, self.knowledge.profile, self.post.facts)

    @property
    def pay(self) -> Pay | None:
        """The pay worked out; None where the post names no amount."""
        found = self.scope.get("pay")
        return found if isinstance(found, Pay) else None

    @cached_property
    def verdict(self) -> Verdict:
        """How good an opportunity it is, and what would change that."""
        return verdict.with_changes(verdict.judge(self.fired, self.scope), self.fired, self.scope, self._suppose)

    def _suppose(self, facts: Mapping[str, object]) -> tuple[tuple[Fired, ...], Scope]:
        """The signals and the scope if these facts were other ones."""
        names = self.scope
        changed = {**names["facts"], **facts}
        supposed = of_facts(changed, names["post"], names["profile"], self.assumptions, self.today)
        supposed |= {key: names[key] for key in ("screening_questions", "client") if key in names}
        return fire(self.knowledge.signals, supposed), supposed
