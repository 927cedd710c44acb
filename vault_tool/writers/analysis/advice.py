"""### Recommendation: what to do, the score with its parts, pros, cons, approach, and what would change the verdict."""

from vault_tool.judging.asking.what_next import HEADLINES, in_a_word
from vault_tool.judging.changes import changes
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.verdict import ScorePart, Verdict
from vault_tool.knowledge.conditions.scope import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.spelling import upper_first
from vault_tool.language.wording import listed, money, number, plural
from vault_tool.letters.bullets import inline
from vault_tool.letters.flag_callouts import arranged, good
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.post import Post

_FITS = {
    "strong": "most of the work is yours",
    "partly": "part of the work is yours",
    "none": "none of the work is yours",
}
_ASKED = ("client", "pay", "scope", "terms")
"""Topics a client can be asked about; a crowd of applicants is none."""
_MOST_NAMED = 4
_MOST_UNKNOWN = 5


def section(judged: Judgment) -> dict[str, object]:
    """What the subsection shows."""
    verdict = judged.verdict
    red = [flag.fired for flag in arranged(judged.fired)]
    total = verdict.known + len(verdict.unknown)
    return {
        "choice": in_a_word(judged.decision),
        "score": None if judged.decision.too_little else verdict.score,
        "confidence": f"{verdict.confidence}, {verdict.known} of {total} key facts known",
        "not_stated": listed(verdict.unknown, _MOST_UNKNOWN),
        "parts": _parts(verdict, judged.fit.level),
        "pros": [f.signal.name for f in good(judged.fired)][:_MOST_NAMED],
        "cons": [f.signal.name for f in red][:_MOST_NAMED],
        "approach": _approach(judged, red),
        "changes": [{"text": c.text, "choice": HEADLINES[c.choice], "score": c.score} for c in changes(judged)],
    }


def _parts(judged: Verdict, fit: str) -> list[dict[str, object]]:
    """The rows of the score: each part that something speaks for or against, the others together in one."""
    moved = [part for part in judged.parts if part.signals or part.topic == "fit"]
    still = [part for part in judged.parts if part.most and part not in moved]
    rows = [_part(part, fit) for part in moved]
    if moved and still:
        names = listed([part.topic.capitalize() for part in still])
        points, most = sum(part.points for part in still), sum(part.most for part in still)
        rows.append({"name": names, "points": str(points), "most": most, "why": "nothing for or against"})
    return rows


def _part(part: ScorePart, fit: str) -> dict[str, object]:
    if part.topic == "fit":
        return {"name": part.topic.capitalize(), "points": str(part.points), "most": part.most, "why": _FITS[fit]}
    reasons = [f"{signal.name} {_signed(signal.points)}" for signal in part.signals if signal.points]
    base = [f"begins at {part.start}"] if part.most else []
    return {
        "name": part.topic.capitalize(),
        "points": _signed(part.points) if not part.most else str(part.points),
        "most": part.most or "",
        "why": "; ".join([*base, *reasons]),
    }


def _signed(points: int) -> str:
    return f"+{points}" if points > 0 else f"−{-points}"


def _approach(judged: Judgment, red: list[Fired]) -> list[str]:
    """What to do about it, in the order of doing; nothing where it is better left."""
    kinds = {stop.kind for stop in judged.stops}
    if "safety" in kinds:
        return [
            "Do not apply. Report the post if it asks for money, documents, your account or contact outside the site."
        ]
    if judged.decision.choice == "skip":
        return []
    names = judged.scope
    steps = [_first_question(red), _bid(names), _opening(names), _formalities(names, judged.post)]
    return [step for step in steps if step]


def _first_question(red: list[Fired]) -> str:
    grave = [(n, f) for n, f in enumerate(red, 1) if f.signal.severity == "high"]
    if not grave:
        first = red[0] if red and red[0].signal.severity == "medium" and red[0].signal.topic in _ASKED else None
        return f"Ask the question of flag 1 ({first.signal.name}) in your first exchange." if first else ""
    position, name = grave[0][0], grave[0][1].signal.name
    return f"Ask the question of flag {position} ({name}) before you write a full proposal."


def _bid(names: Scope) -> str:
    pay: Pay | None = names.get("pay")
    profile = names["profile"]
    floor, target = profile.rate_floor, profile.rate_target or profile.rate_floor
    if pay is None or not floor or (profile.currency and profile.currency != pay.currency):
        return ""
    if pay.kind == "fixed" and pay.rows and pay.break_even_hours and pay.rows[0].gross_hourly < floor:
        hours, price = number(round(pay.break_even_hours)), money(pay.amount_high, pay.currency)
        return f"Offer {hours} hours for {price} as a first milestone, then {money(target, pay.currency)} an hour."
    if pay.kind == "hourly" and pay.high:
        top = money(pay.high.gross, pay.currency)
        if target <= pay.high.gross:
            if pay.low and pay.low.gross > target:
                least, aim = money(pay.low.gross, pay.currency), money(target, pay.currency)
                return f"Bid at least {least} an hour: even the low end is above your target of {aim}."
            return f"Bid {money(target, pay.currency)} an hour: your target is within what they offer."
        if floor <= pay.high.gross:
            return (
                f"Bid {top} an hour, the top of the range; your target of {money(target, pay.currency)} lies above it."
            )
        return f"Bid {money(floor, pay.currency)} an hour, your floor, and say what it buys; the range ends at {top}."
    return ""


def _opening(names: Scope) -> str:
    yours = [*names.get("tools_yours", ()), *names.get("skills_yours", ())]
    if yours:
        return f"Open with work that shows {listed(dict.fromkeys(yours), 4)}."
    groups = names.get("duty_groups", ())
    if len(groups) > 1:
        return f"Open with one result in each of {listed([inline(g) for g in groups][:3])}."
    return ""


def _formalities(names: Scope, post: Post) -> str:
    words, count = names.get("required_words", ()), len(post.questions)
    parts = [
        f"put {listed([f'“{inline(w)}”' for w in words])} where the post wants it" if words else "",
        f"answer the {plural(count, 'screening question') if count > 1 else 'screening question'}" if count else "",
        f"confirm {names['working_hours']} {names.get('time_zone', '')}".strip() if names.get("working_hours") else "",
    ]
    wanted = [p for p in parts if p]
    return f"{upper_first(listed(wanted))}." if wanted else ""
