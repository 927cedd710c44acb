"""A judgment in one line: what to do, what it pays, and the gravest risks by name."""

from dataclasses import dataclass

from vault_tool.judging.glance import gravest
from vault_tool.judging.judgment import Judgment
from vault_tool.language.wording import plural
from vault_tool.posting.pay.pay_in_words import pay_in_words


@dataclass(frozen=True, slots=True)
class Headline:
    """`verdict` is apply, ask or skip; `pay` may be empty; `risks` are names of signals, the gravest first; `why` is
    the sentence that says why a post is skipped, and then stands in their place."""

    verdict: str
    pay: str
    risks: tuple[str, ...]
    why: str = ""

    def __str__(self) -> str:
        risks = f"{plural(len(self.risks), 'risk')}: {'; '.join(self.risks)}" if self.risks else "no risk seen"
        return "  ".join(filter(None, (self.verdict, self.pay, self.why or risks)))


def headline(judgment: Judgment) -> Headline:
    """What a list shows of a post: the choice, the pay, the gravest flags, and why where it is to be skipped."""
    names = tuple(f.signal.name for f in gravest(judgment))
    decision = judgment.decision
    why = decision.why if decision.choice == "skip" else ""
    return Headline(decision.choice, pay_in_words(judgment.post.facts), names, why)
