"""The documentation of the signals, made from the signals themselves."""

from collections.abc import Iterable

from vault_tool.knowledge.signals import TOPICS, Signal
from vault_tool.knowledge.verdict import LEVELS, MOST, START

_INTRODUCTION = """\
# Signals

What `vault` looks for in a post: {red} red flags and {good} good signs. Each is a note in `Signals/` of your vault.
Change one, or add your own note: nothing else has to know. This page is made from the notes that ship with the tool.

A post's score is the sum of its parts: {parts}. Each part begins at {start:.0%} of its points, a flag takes its points
away, a good sign adds them; safety only takes away. What a post does not say moves nothing. Levels: {levels}.
A grave flag about safety is always *avoid*; a grave flag about pay is never better than *medium*.
"""


def catalogue(signals: Iterable[Signal]) -> str:
    """All signals by kind and topic, as a Markdown page."""
    every = sorted(signals, key=lambda s: (TOPICS.index(s.topic), -s.weight, s.name))
    red = [s for s in every if s.kind == "red-flag"]
    good = [s for s in every if s.kind == "good-sign"]
    page = [
        _INTRODUCTION.format(
            red=len(red),
            good=len(good),
            parts=", ".join(f"{topic} {most}" for topic, most in MOST.items()),
            start=START,
            levels=", ".join(f"{name} from {least}" for name, least in LEVELS),
        )
    ]
    for title, group in (("Red flags", red), ("Good signs", good)):
        page += [f"## {title}", ""]
        for topic in TOPICS:
            page += _table(topic, [s for s in group if s.topic == topic])
    return "\n".join(page).rstrip() + "\n"


def _table(topic: str, signals: list[Signal]) -> list[str]:
    if not signals:
        return []
    rows = [
        f"| {s.name} | {s.severity} | {s.points:+d} | `{_cell(s.when.source)}` | {_cell(s.source)} |" for s in signals
    ]
    head = ["| Signal | Severity | Points | Fires when | Threshold from |", "| --- | --- | ---: | --- | --- |"]
    return [f"### {topic.capitalize()}", "", *head, *rows, ""]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")
