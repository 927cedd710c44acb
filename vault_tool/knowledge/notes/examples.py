"""The examples of a signal, run through the evaluator that judges posts."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from vault_tool.knowledge.conditions import scope as scopes
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Example, Fired, Signal, fire
from vault_tool.knowledge.who_applies import Profile
from vault_tool.notemaking.frontmatter import keys
from vault_tool.posting import features
from vault_tool.posting.features import Feature, Phrased
from vault_tool.posting.pay.assumptions import Assumptions

TODAY = date(2026, 3, 10)
"""The day on which examples are judged, unless they name `today`."""


def run(signal: Signal, example: Example, phrased: Phrased = None) -> Fired | None:
    """What the signal says of an example; None where it does not fire. Raises ValueError for a name nothing has."""
    return next(iter(fire((signal,), scope_of(example.values, phrased))), None)


def scope_of(values: Mapping[str, Any], phrased: Phrased = None) -> Scope:
    """A scope from an example's `key: value` lines: facts, features, `text`, `profile`, `today`, figures.

    `phrased` as in `features.find`.
    """
    rest = dict(values)
    text, profile = str(rest.pop("text", "")), _profile(rest.pop("profile", {}))
    today = date.fromisoformat(str(rest.pop("today", TODAY.isoformat())))
    facts = {key: rest.pop(key) for key in keys() if key in rest}
    found = dict(features.find(text, phrased=phrased)) if text else {}
    names = features.feature_names(phrased)
    found |= {key: _feature(key, rest.pop(key)) for key in sorted(names & rest.keys())}
    if "post" in rest:
        raise ValueError("what the post says stands under `text`, not `post`")
    if unknown := sorted(rest.keys() - scopes.known_names(phrased)):
        raise ValueError(f"no fact, feature or figure is called {', '.join(unknown)}")
    return scopes.of_facts(facts, scopes.Words(text, found), profile, Assumptions(), today).with_names(rest)


def _profile(values: Mapping[str, Any]) -> Profile:
    made = dict(values)
    if "hours" in made:
        first, _, last = str(made["hours"]).partition("-")
        made["hours"] = (first, last)
    return Profile(**made)


def _feature(name: str, value: Any) -> Feature:
    return Feature(name, tuple(value) if isinstance(value, list) else value, ())
