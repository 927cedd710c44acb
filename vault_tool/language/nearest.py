"""The known word that an unknown one stood for. Both are worked out by rapidfuzz, which is loaded when asked."""

from collections.abc import Iterable

ALIKE = 0.7
"""Likeness (Jaro-Winkler, of 1; a common beginning counts more) from which a word is worth asking after: a reader decides."""


def slip(word: str, known: Iterable[str]) -> str | None:
    """The one known word that differs from `word` by case, or by no more than a slip in five letters; None if none does."""
    from rapidfuzz.distance import OSA

    folded = word.strip().casefold().replace(" ", "_").replace("-", "_")
    allowed = max(1, len(folded) // 5)
    scored = sorted((OSA.distance(folded, k.casefold(), score_cutoff=allowed), k) for k in known)
    if not scored or scored[0][0] > allowed or len(folded) < 3:
        return None
    return scored[0][1]


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, whatever its case, for "did you mean …?"; None where none is like it."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extractOne

    found = extractOne(
        word.casefold(), sorted(known), scorer=JaroWinkler.similarity, processor=str.casefold, score_cutoff=ALIKE
    )
    return found[0] if found else None
