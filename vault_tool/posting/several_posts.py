"""Whether a text holds several posts, as a copied page of search results does: what stands once in each stands there several times."""

from vault_tool.language.wordlists import words

SEVERAL = 3
"""Times from which it is no chance. Own threshold."""


def are_several(text: str) -> bool:
    """Whether lines that each post has once begin so often."""
    begins = tuple(words("answering", "stands once in a post"))
    lines = [line.strip().lower() for line in text.splitlines()]
    return any(sum(line.startswith(start) for line in lines) >= SEVERAL for start in begins)
