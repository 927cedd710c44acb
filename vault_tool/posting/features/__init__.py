"""Text features: what a post's own words say beyond its labelled facts. One file each, found by rules one can read."""

import pkgutil
from functools import cache
from importlib import import_module

from vault_tool.language.prose import of
from vault_tool.posting.features.feature import Feature, FeatureFile, Features, FeatureValue

__all__ = ["Feature", "FeatureFile", "FeatureValue", "Features", "all_features", "find"]


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
