"""Text features: what a post's own words say beyond its labelled facts. One file each, found by rules one can read."""

import pkgutil
from functools import cache, lru_cache
from importlib import import_module

from vault_tool.language.prose import Prose, of
from vault_tool.posting.features.feature import Feature, FeatureFile, Features, FeatureValue

__all__ = ["Feature", "FeatureFile", "FeatureValue", "Features", "all_features", "find", "has"]


@cache
def all_features() -> tuple[FeatureFile, ...]:
    """Every feature's file: each module of this package that has a NAME, by name."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return tuple(sorted((m for m in modules if hasattr(m, "NAME")), key=lambda m: str(m.NAME)))


def find(text: str, title_at: int = 0) -> Features:
    """Every feature of a post's text, by name; `title_at` is where its title stands."""
    prose = of(text, title_at)
    found = ((file.NAME, file.find(prose)) for file in all_features())
    return {name: feature for name, feature in found if feature}


@lru_cache(maxsize=1024)
def has(name: str, text: str) -> bool:
    """Whether a text has a feature: no other feature's file is loaded. Many notes have the same few lines of a form."""
    file: FeatureFile = import_module(f"{__name__}.{name}")
    return file.find(Prose(text)) is not None
