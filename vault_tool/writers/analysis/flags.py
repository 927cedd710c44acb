"""### Red Flags, ### Positive Indicators, ### Protective Measures: the signals that fired."""

from vault_tool.knowledge import signals
from vault_tool.knowledge.signals import Fired, fire
from vault_tool.writers.analysis.lines import Names, inline, sentence
from vault_tool.writers.writer import Job

CALLOUTS = {"high": "danger", "medium": "warning", "low": "note"}
"""Obsidian's callout for each severity; elsewhere they read as quotes."""

MOST_MEASURES = 6


def fired(job: Job, names: Names) -> tuple[Fired, ...]:
    """The vault's signals that hold for the post, in order of consequence."""
    return fire(job.knowledge.signals, names)


def sections(found: tuple[Fired, ...], names: Names) -> dict[str, object]:
    """What the three subsections show: grave flags in full, low ones in a line each."""
    red = [f for f in found if f.signal.kind == "red-flag"]
    grave = [f for f in red if f.signal.severity != "low"]
    numbered = [_flag(number, f, names) for number, f in enumerate(red, 1)]
    return {
        "red_flags": numbered[: len(grave)],
        "minor_flags": numbered[len(grave) :],
        "good_signs": [{"name": f.signal.name, "evidence": f.evidence} for f in good(found)],
        "measures": _measures(red, names),
    }


def good(found: tuple[Fired, ...]) -> list[Fired]:
    """The good signs, the weightiest first."""
    return sorted((f for f in found if f.signal.kind == "good-sign"), key=lambda f: -f.signal.weight)


def _flag(number: int, item: Fired, names: Names) -> dict[str, object]:
    return {
        "number": number,
        "callout": CALLOUTS[item.signal.severity],
        "name": item.signal.name,
        "evidence": sentence(item.evidence.rstrip(".")),
        "quotes": [inline(q) for q in item.quotes],
        "risk": signals.text(item.signal.risk, names),
        "protection": signals.text(item.signal.protection, names),
    }


def _measures(red: list[Fired], names: Names) -> list[str]:
    """What to do beside asking, each once, the gravest flag's first."""
    texts = (signals.text(f.signal.measure, names) for f in red if f.signal.measure)
    return list(dict.fromkeys(texts))[:MOST_MEASURES]
