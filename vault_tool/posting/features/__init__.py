"""Text features: what a post's own words say beyond its labelled facts. One file each, found by rules one can read."""

from vault_tool.posting.features.feature import Feature, Features, FeatureValue, Mention

__all__ = ["Feature", "FeatureValue", "Features", "Mention", "find"]


def find(text: str) -> Features:
    """Every feature of a post's text, by name."""
    raise NotImplementedError
