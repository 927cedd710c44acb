"""`python -m training.danger_numbers FOLDER…`: learn from labeled posts what sentence, post and likeness count for a danger.

A folder has `posts/*.txt`, and for each `labels/*.json` with `flags`: a `kind`, and whether it is `sure`. Without labels its
posts are ordinary ones. No posts travel with the project. It prints the numbers of `danger_kinds.toml`, and how many dangers
and false alarms are seen at them among posts that were left out in learning. What honest posts say (`reassuring`, `surer`)
counts as it stands there, so all else is told in its measure. Needs scikit-learn, which is in the `dev` extra.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from vault_tool.language.dangers.likely_dangers import Sign, closer, surely, weighed

FOLDS = 10
ORDINARY_COUNTS = 0.6
"""What an ordinary post counts: they are many, and their like is seen most."""
PARTS = ("sentence", "post", "closer")
KIND_PARTS = ("kind_sentence", "kind_post", "kind_closer")


class Case(NamedTuple):
    """What speaks for something, in the order of the parts and what speaks against it, whether it is so, and what it counts."""

    told: tuple[float, ...]
    is_one: bool
    counts: float


def _labeled(folder: Path) -> Iterator[tuple[str, list[dict[str, object]] | None]]:
    """Each post's text and its flags, None without labels."""
    for post in sorted(folder.glob("posts/*.txt")):
        label = folder / "labels" / f"{post.stem}.json"
        yield post.read_text("utf-8"), json.loads(label.read_text("utf-8"))["flags"] if label.exists() else None


def cases(folders: Iterable[Path]) -> tuple[list[Case], list[Case]]:
    """The posts, without those about which careful readers aren't sure; and the kinds of those that are dangers."""
    posts, kinds = [], []
    for text, flags in (one for folder in folders for one in _labeled(folder)):
        signs, against = weighed(text)
        sure = {str(flag["kind"]) for flag in flags or () if flag.get("sure", True)}
        if not signs or (flags and not sure):
            continue
        first = max(signs, key=lambda kind: surely(signs[kind]))
        told = _told(first, signs[first])
        counts = ORDINARY_COUNTS if flags is None else 1.0
        posts.append(Case((*told, against + signs[first].surer), bool(sure), counts))
        kinds += [Case(_kind_told(kind, sign), kind in sure, 1.0) for kind, sign in signs.items() if sure]
    return posts, kinds


def _told(kind: str, sign: Sign) -> tuple[float, ...]:
    return sign.sentence + sign.at_all, sign.post + sign.post_at_all, closer(kind, sign)


def _kind_told(kind: str, sign: Sign) -> tuple[float, ...]:
    return sign.sentence, sign.post, closer(kind, sign)


def learned(found: Sequence[Case]) -> tuple[list[float], float, list[float]]:
    """What each part counts, how sure one must be for it to be as likely as not, and how sure each case is when left out."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict

    told = np.array([case.told for case in found])
    spread = told.std(axis=0) + 1e-9
    is_one, counts = np.array([case.is_one for case in found]), np.array([case.counts for case in found])
    model = LogisticRegression()
    left_out = cross_val_predict(
        model, told / spread, is_one, cv=FOLDS, method="decision_function", params={"sample_weight": counts}
    )
    model.fit(told / spread, is_one, sample_weight=counts)
    return [float(n) for n in model.coef_[0] / spread], -float(model.intercept_[0]), [float(n) for n in left_out]


def main(names: Sequence[str]) -> None:
    """Learn and print."""
    posts, kinds = cases(map(Path, names))
    parts, least, left_out = learned(posts)
    unit = -parts[-1]
    for name, number in zip((*PARTS, "least"), (*parts[:-1], least), strict=True):
        print(f"{name} = {number / unit:.2f}")
    seen = [(sure > 0, case.is_one) for sure, case in zip(left_out, posts, strict=True)]
    dangers = sum(is_one for _, is_one in seen)
    print(f"left out: {seen.count((True, True))} of {dangers} dangers seen")
    print(f"{seen.count((True, False))} of {len(seen) - dangers} others taken for one")
    parts, beside, _ = learned(kinds)
    print("\n".join(f"{name} = {number:.2f}" for name, number in zip(KIND_PARTS, parts, strict=True)))
    print(f"beside = {beside:.2f} where a kind is as likely as not")


if __name__ == "__main__":
    main(sys.argv[1:])
