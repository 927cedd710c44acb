"""Why no letter is written, and what would change that."""

from dataclasses import dataclass

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.settling import poor_odds, poor_offer


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why not. `kind` says what would change it: a kind of stop, or "trade" (another one), "beyond" (more than the profile
    shows), "unproven" (no line of experience shows what is asked for), "gaps" (too many
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
