"""Text features: what a post's own words say beyond its labeled facts.

Those that are phrases are notes in Features/; a module here is one that needs more than that. Both may have one name:
the note then adds phrases to what the module finds. `learned.py` has those that are told by likeness to examples.
"""

import pkgutil
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec

from vault_tool.language.prose import Prose, of
from vault_tool.posting.features.feature import Feature, FeatureFile, Features, FeatureValue, texts
from vault_tool.posting.features.flags import joined
from vault_tool.posting.features.learned import example_names, learned, learned_names
from vault_tool.posting.features.phrased import Phrased, PhraseFeature, shipped_features

__all__ = [
    "Feature",
    "FeatureFile",
    "FeatureValue",
    "Features",
    "PhraseFeature",
    "Phrased",
    "all_features",
    "feature_names",
    "find",
    "has",
    "texts",
]


@cache
def all_features() -> tuple[FeatureFile, ...]:
    """Every feature's file: each module of this package that has a NAME, by name."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return tuple(sorted((m for m in modules if hasattr(m, "NAME")), key=lambda m: str(m.NAME)))


def feature_names(phrased: Phrased = None) -> frozenset[str]:
    """What the features are called; `phrased` as in `find`."""
    theirs = (f.name for f in _or_shipped(phrased))
    return frozenset((*(f.NAME for f in all_features()), *learned_names(), *example_names(), *theirs))


def find(text: str, title_at: int = 0, phrased: Phrased = None, hires: float = 0) -> Features:
    """Every feature of a post's text, by name; `title_at` is where its title stands, `hires` are its client's on the site.

    `phrased` are those that a vault has as notes; None: the shipped ones.
    """
    prose = of(text, title_at)
    found = {file.NAME: feature for file in all_features() if (feature := file.find(prose))}
    notes = _or_shipped(phrased)
    taught = tuple(example for one in notes for example in one.taught)
    found |= {feature.name: feature for feature in learned(text, taught, hires)}
    for one in notes:
        if feature := one.saying(prose):
            found[one.name] = joined(found[one.name], feature) if one.name in found else feature
    return dict(sorted(found.items()))


@lru_cache(maxsize=1024)
def has(name: str, text: str, phrased: Phrased = None) -> bool:
    """Whether a text has one feature: no other feature's file is loaded. Many notes have the same few lines of a form."""
    prose = Prose(text)
    if find_spec(f"{__name__}.{name}"):
        file: FeatureFile = import_module(f"{__name__}.{name}")
        if file.find(prose):
            return True
    return any(one.find(prose) for one in _or_shipped(phrased) if one.name == name)


def _or_shipped(phrased: Phrased) -> tuple[PhraseFeature, ...]:
    return shipped_features() if phrased is None else phrased
