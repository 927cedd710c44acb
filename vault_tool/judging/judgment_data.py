"""A judgment as data: what `vault judge --format json` prints of one post (schemas/judge-report.schema.json)."""

from collections.abc import Iterable

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.work.effort import WorkAgainstPay, item_line, sentence
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.pay import hours


def as_data(judgment: Judgment) -> dict[str, object]:
    """The judgment without its path. Every quote is the post's own words; absent values are None."""
    post, decision, fit = judgment.post, judgment.decision, judgment.fit
    names = judgment.scope
    return {
        "title": post.title,
        "verdict": {
            "level": decision.choice,
            "confidence": judgment.verdict.confidence,
            "score": None if decision.too_little else judgment.verdict.score,
            "why": decision.why,
            "stops": [stop.words for stop in decision.stops],
        },
        "fit": {
            "level": fit.level,
            "reason": fit.why,
            "met": [f"{r.piece.words} ({r.by})" for r in fit.those("met") if not r.wish],
            "missing": [r.piece.words for r in fit.those("missing") if not r.wish],
        },
        "flags": [
            {"risk": f.signal.tells, "signal": f.signal.name, "severity": f.signal.severity, "quote": _quote(f)}
            for f in judgment.red_flags
        ],
        "merits": [
            {"merit": f.signal.tells, "signal": f.signal.name, "quote": _quote(f)}
            for f in judgment.fired
            if f.signal.kind == "good-sign"
        ],
        "effort": _effort(judgment.work_against_pay),
        "asks": [{"kind": ask.kind, "quote": ask.quote} for ask in post.asks],
        "evidence": [{"line": e.number, "text": e.line.text} for e in judgment.evidence],
        "goal": post.asked.goal_words,
        "duties": _words(post.asked.duties),
        "requirements": _words((*post.asked.requirements, *post.asked.wishes)),
        "weekly_hours": _stated_hours(post.facts.get("weekly_hours")),
        "length_months": names.number("months_high") or names.number("months_low"),
    }


def _effort(work: WorkAgainstPay | None) -> dict[str, object] | None:
    if work is None:
        return None
    return {
        "items": [
            {"work": i.effort.name, "quote": i.quote, "said": item_line(i), "hours_low": i.low, "hours_high": i.high}
            for i in work.items
        ],
        "hours_low": work.low,
        "hours_high": work.high,
        "price": work.price,
        "currency": work.currency,
        "bids": work.bids,
        "hours_paid": work.paid,
        "hours_given": work.given,
        "mismatch": work.mismatch,
        "said": sentence(work),
    }


def _quote(fired: Fired) -> str:
    return fired.quotes[0].quote if fired.quotes else ""


def _words(pieces: Iterable[Segment]) -> list[str]:
    return [piece.words for piece in pieces]


def _stated_hours(words: object) -> float | None:
    """Hours a week that stand in the post; "full-time" and the hours of a day state none."""
    found = hours.parse(str(words)) if words else None
    return found.working if found else None
