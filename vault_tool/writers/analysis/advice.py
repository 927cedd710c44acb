"""### Recommendation: what to do, the score with its parts, pros, cons, approach, and what would change the verdict."""

from vault_tool.judging.asking.what_next import HEADLINES, in_a_word
from vault_tool.judging.changes import changes
from vault_tool.judging.verdict import ScorePart, Verdict
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language.spelling import upper_first
from vault_tool.language.wording import listed, plural
from vault_tool.letters.bullets import inline
from vault_tool.letters.flag_callouts import arranged, good
from vault_tool.posting.post import Post
from vault_tool.writers.analysis.offer_line import offer_line
from vault_tool.writers.writer import Job

_FITS = {
    "strong": "most of the work is yours",
    "partly": "part of the work is yours",
    "some": "little of the work is yours",
    "none": "none of the work is yours",
}
_MOST_NAMED = 4
_MOST_UNKNOWN = 5


def section(judged: Job) -> dict[str, object]:
    """What the subsection shows."""
    verdict = judged.verdict
    red = [flag.fired for flag in arranged(judged.fired)]
    total = verdict.known + len(verdict.unknown)
    return {
        "choice": in_a_word(judged.decision),
        "score": None if judged.decision.too_little else verdict.score,
        "confidence": f"{verdict.confidence}, {verdict.known} of {total} key facts known",
        "not_stated": listed(verdict.unknown, _MOST_UNKNOWN),
        "parts": _parts(verdict, _how_much(judged)),
        "pros": [f.signal.name for f in good(judged.fired)][:_MOST_NAMED],
        "cons": [f.signal.name for f in red][:_MOST_NAMED],
        "approach": _approach(judged),
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


def _how_much(judged: Job) -> str:
    fit = judged.fit
    return "some" if fit.level == "none" and (fit.shares_something or judged.evidence) else fit.level


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


def _approach(job: Job) -> list[str]:
    """What to do about it, in the order of doing; nothing where it is better left. The question is the Brief's; the line that opens
    and the offer are the letter's."""
    if any(stop.kind == "safety" for stop in job.stops):
        return [
            "Do not apply. Report the post if it asks for money, documents, your account or contact outside the site."
        ]
    if job.decision.choice == "skip":
        return []
    said, question = job.application, inline(job.decision.question)
    letter = [] if said.unfit else [f"Open with: {inline(said.opening)}" if said.opening else "", offer_line(said)]
    steps = [f"Ask: {question}" if question else "", *letter, _formalities(job.scope, job.post)]
    return [step for step in steps if step]


def _formalities(names: Scope, post: Post) -> str:
    words, count = names.get("required_words", ()), len(post.questions)
    parts = [
        f"put {listed([f'“{inline(w)}”' for w in words])} where the post wants it" if words else "",
        f"answer the {plural(count, 'screening question') if count > 1 else 'screening question'}" if count else "",
        f"confirm {names['working_hours']} {names.get('time_zone', '')}".strip() if names.get("working_hours") else "",
    ]
    wanted = [p for p in parts if p]
    return f"{upper_first(listed(wanted))}." if wanted else ""
