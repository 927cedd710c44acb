"""Why no letter is written, and what would change that."""

from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.settling import poor_odds, poor_offer
from vault_tool.judging.work.beyond import MOST_NAMED
from vault_tool.language.wording import listed


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why not. `kind` says what would change it: a kind of stop, or "trade" (another one), "beyond" (more than the profile
    shows), "little" (the post says too little), "lacking" (a tool that the profile does not show, and no line comes close),
    "unproven" (no line of experience shows what is asked for), "gaps" (too many
    requests that nothing answers), "odds" (little to win), "profile" (an empty one), "tongue" (the post's language). `words` is
    the sentence that says what stands against it; "" where the kind says all, the language's name for a tongue."""

    kind: str
    words: str = ""


def reason(judged: Judgment) -> Unfit | None:
    """Why there is no case for a letter; None where there is one."""
    decision, profile = judged.decision, judged.knowledge.profile
    if not (profile.headline or profile.skills or profile.experience):
        return Unfit("profile")
    stop = next((stop for stop in decision.stops if stop.words == decision.why), None)
    if stop and stop.kind == "tongue":  # whoever has a template in that language writes it
        return None
    if stop:
        return Unfit(stop.kind, stop.words)
    if judged.fit.level == "none":
        return Unfit("trade", next((s.words for s in decision.stops if s.kind == "pay"), ""))
    wasted = poor_odds(judged.red_flags) or poor_offer(judged.red_flags, judged.scope)
    kind = "odds" if decision.why == wasted else "beyond"
    return Unfit(kind, decision.why) if decision.choice == "skip" else None


def without_case(judged: Judgment) -> Unfit:
    """Why nothing in the profile opens a letter, in the words of the Brief: what has to be found out, or what is lacking."""
    decision = judged.decision
    if decision.look_up:
        return Unfit("little", decision.why)
    lacking = not_shown(judged)
    takes = f"The work takes {listed(lacking)}, which your profile doesn't show, and none of your lines comes close."
    return Unfit("lacking", takes) if lacking else Unfit("unproven")


def not_shown(judged: Judgment) -> tuple[str, ...]:
    """The tools that the Brief says to be honest about: the profile shows none of them."""
    decision = judged.decision
    if decision.choice != "ask" or decision.settle or decision.look_up:
        return ()
    others = judged.fit.named.lacking[:MOST_NAMED] if decision.tells and decision.question else ()
    company = str(judged.post.facts.get("client_company") or "")
    return tuple(tool for tool in decision.tools or others if tool not in company)
