"""The documentation of the signals, made from the signals themselves."""

from collections.abc import Iterable

from vault_tool.judging.verdict import FIT, MOST, START
from vault_tool.knowledge.client_history import History
from vault_tool.knowledge.conditions import site_names
from vault_tool.knowledge.conditions.figures import NAMES
from vault_tool.knowledge.notes.signals import TOPICS, Signal
from vault_tool.posting.features import FeatureFile, all_features
from vault_tool.posting.features.learned import example_names
from vault_tool.posting.features.phrased import shipped_features
from vault_tool.posting.pay.arithmetic import Hourly, Pay

_INTRODUCTION = """\
# Signals

What `vault` looks for in a post: {red} red flags and {good} good signs. Each is a note in `Signals/` of your vault.
Change one, or add your own note: nothing else has to know. This page is made from the notes that ship with the tool.

A post's score is the sum of its parts: {parts}. Beside the fit each part begins at {start:.0%} of its points, a flag takes its points
away, a good sign adds them; safety only takes away. What a post does not say moves nothing. The fit's points are
{fits}. The score does not decide: what rules you out (a danger, another trade, the place, a language, the
pay) comes first, then what has to be settled.
"""

_CONDITIONS = """\
## What a condition can use

A `when` is an expression over names. A name that the post says nothing about is unknown, and so is what depends on it:
the signal then does not fire, unless it asks `is undefined` or gives a `default(…)`. Beside the names below there are
the facts ([properties](properties.md)), and `profile` with the keys of Profile.md. What holds at a job site is asked of
`site`, which is unknown where the post names none that we know: `not site.is_board`.

Words are asked for with `post is saying("free sample", "pay/paid ... outside (of) the_site")`: `/` parts
alternatives, `(…)` may be missing, `*` ends a word's beginning, `_` joins words, `%` is any number in digits, `...` lets up to
five words stand between, `unless` begins a list of words that rule a sentence out. What the sentence denies is not found, unless the
phrase begins with `!`: it is meant as it stands, `! test is not paid`. `title is saying("manager*")` asks the title alone.

What many conditions ask for has a name. A note in `Features/` gives phrases a name, with `feature: night_work` as its
property, the phrases in a code block under `## Phrases` (one a line; a line that stands further in goes on with the one
before), and sentences to try them on under `## Found` and `## Not found`. Change one of those that came with your vault,
or write your own and ask `when: night_work`. Several notes may have one name, and add to each other;
where your vault has none of a name, the one that comes with the tool holds.

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
            fits=", ".join(f"{points} ({name})" for name, points in FIT.items()),
        )
    ]
    for title, group in (("Red flags", red), ("Good signs", good)):
        page += [f"## {title}", ""]
        for topic in TOPICS:
            page += _table(topic, [s for s in group if s.topic == topic])
    page += [_CONDITIONS + "\n".join(_names())]
    return "\n".join(page).rstrip() + "\n"


def _names() -> list[str]:
    """Tables of the names that come from the text, from figures, from pay, from the site and from the client's note."""
    figures = [f"| `{name}` | {meaning} |" for name, meaning in NAMES.items()]
    meanings = {file.NAME: _first_line(file) for file in all_features()}
    meanings |= {feature.name: _cell(feature.meaning) for feature in shipped_features()}
    meanings |= dict.fromkeys(example_names(), "the example that the sentence is most like ([dangers](dangers.md))")
    features = [f"| `{name}` | {meaning} |" for name, meaning in sorted(meanings.items())]
    site = [f"| `{name}` | {meaning} |" for name, meaning in site_names.NAMES.items()]
    pay = ", ".join(f"`pay.{name}`" for name in Pay._fields if name not in ("assumption_lines", "rows"))
    rate = ", ".join(f"`.{name}`" for name in Hourly._fields)
    client = ", ".join(f"`client.{name}`" for name in ("name", "previous_postings", *_OWN))
    return [
        *("| Figure | Is |", "| --- | --- |", *figures, ""),
        *("| From the text | Finds |", "| --- | --- |", *features, ""),
        f"Pay, worked out: {pay}; of `pay.low`, `pay.high` and each of `pay.rows`: {rate}.",
        "",
        *("| Site | Is |", "| --- | --- |", *site, ""),
        f"The client's own note in `Clients/`, where there is one: {client}.",
    ]


_OWN = tuple(name for name in History._fields if name in ("contracts", "paid_late", "posted_before"))


def _first_line(file: FeatureFile) -> str:
    return _cell((file.__doc__ or "").partition("\n\n")[0])


def _table(topic: str, signals: list[Signal]) -> list[str]:
    if not signals:
        return []
    rows = [
        f"| {s.name} | {_severity(s)} | {s.points:+d} | `{_cell(s.when.source)}` | {_cell(s.source)} |" for s in signals
    ]
    head = ["| Signal | Severity | Points | Fires when | Threshold from |", "| --- | --- | ---: | --- | --- |"]
    return [f"### {topic.capitalize()}", "", *head, *rows, ""]


def _severity(signal: Signal) -> str:
    return f"`{_cell(signal.grading.condition.source)}`" if signal.grading else signal.severity


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")
