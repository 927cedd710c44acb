"""The known word that a slip of the pen stood for."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one known word that differs from `word` by case, or by no more than a slip in five letters; None if none does."""
    from rapidfuzz.distance import OSA

    folded = word.strip().casefold().replace(" ", "_").replace("-", "_")
    allowed = max(1, len(folded) // 5)
    scored = sorted((OSA.distance(folded, k.casefold(), score_cutoff=allowed), k) for k in known)
    if not scored or scored[0][0] > allowed or len(folded) < 3:
        return None
    return scored[0][1]
