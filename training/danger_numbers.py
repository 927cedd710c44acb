"""`python -m training.danger_numbers [FOLDER…]`: learn from labeled posts what sentence, post and likeness count for a danger.

The posts are those of `danger_posts/`. Each is judged by weights that weren't learned from it: they are learned anew for each
share of the posts, which takes minutes. Further posts of your own can stand in folders: `posts/*.txt`, and for each
`labels/*.json` with `flags`: a `kind`, and whether it is `sure`. Without labels they are ordinary ones.

It prints the numbers of `danger_kinds.toml`, and how many dangers and false alarms are seen at them among posts that were left
out in learning. What honest posts say (`reassuring`, `surer`) counts as it stands there, so all else is told in its measure.
Needs scikit-learn, which is in the `dev` extra.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from training.danger_posts import LabeledPost, danger_posts
from training.dangers import without
from vault_tool.language.dangers.likely import Likelihoods
from vault_tool.language.dangers.likely_dangers import Sign, closer, surely, weighed

SHARES = 5
"""Into how many shares the posts of `danger_posts/` are cut."""
IN_A_ROW = 14
"""How many posts that stand near each other belong to one share: a danger and the honest one most like it do."""
FOLDS = 10
ORDINARY_COUNTS = 0.6
"""What an ordinary post counts: they are many, and their like is seen most."""
PARTS = ("sentence", "post", "closer")
KIND_PARTS = ("kind_sentence", "kind_post", "kind_behind", "kind_closer")


class Case(NamedTuple):
    """What speaks for something, in the order of the parts and what speaks against it, whether it is so, and what it counts."""

    told: tuple[float, ...]
    is_one: bool
    counts: float


def of_folder(folder: Path) -> Iterator[tuple[LabeledPost, float]]:
    """Each post of a folder, and what it counts."""
    for file in sorted(folder.glob("posts/*.txt")):
        label = folder / "labels" / f"{file.stem}.json"
        flags = json.loads(label.read_text("utf-8"))["flags"] if label.exists() else []
        sure = frozenset(flag["kind"] for flag in flags if flag.get("sure", True))
        doubtful = frozenset(flag["kind"] for flag in flags) - sure
        yield LabeledPost(file.read_text("utf-8"), sure, doubtful), 1.0 if label.exists() else ORDINARY_COUNTS


def cases(labeled: Iterable[tuple[LabeledPost, float]], by: Likelihoods | None = None) -> tuple[list[Case], list[Case]]:
    """The posts, without those about which careful readers aren't sure; and the kinds of those that are dangers."""
    found, of_kinds = [], []
    for post, counts in labeled:
        signs, against = weighed(post.text, by=by)
        if not signs or not post.is_settled:
            continue
        first = max(signs, key=lambda kind: surely(signs[kind]))
        told = _told(first, signs[first])
        found.append(Case((*told, against + signs[first].surer), bool(post.kinds), counts))
        asked = (kind for kind in signs if post.kinds and kind not in post.doubtful)
        of_kinds += [Case(_kind_told(kind, signs[kind]), kind in post.kinds, 1.0) for kind in asked]
    return found, of_kinds


def left_out() -> tuple[list[Case], list[Case]]:
    """The posts of `danger_posts/` and their kinds, each by weights that weren't learned from it."""
    found: list[Case] = []
    of_kinds: list[Case] = []
    for number in range(SHARES):
        share = [post for at, post in enumerate(danger_posts()) if at // IN_A_ROW % SHARES == number]
        posts, some_kinds = cases(((post, 1.0) for post in share), Likelihoods(without(share)))
        found += posts
        of_kinds += some_kinds
    return found, of_kinds


def _told(kind: str, sign: Sign) -> tuple[float, ...]:
    return sign.sentence + sign.at_all, sign.post + sign.post_at_all, closer(kind, sign)


def _kind_told(kind: str, sign: Sign) -> tuple[float, ...]:
    return sign.sentence, sign.post, sign.post_behind, closer(kind, sign)


def learned(found: Sequence[Case]) -> tuple[list[float], float, list[float]]:
    """What each part counts, how sure one must be for it to be as likely as not, and how sure each case is when left out."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_predict

    told = np.array([case.told for case in found])
    spread = told.std(axis=0) + 1e-9
    is_one, counts = np.array([case.is_one for case in found]), np.array([case.counts for case in found])
    model = LogisticRegression()
    seen = cross_val_predict(
        model, told / spread, is_one, cv=FOLDS, method="decision_function", params={"sample_weight": counts}
    )
    model.fit(told / spread, is_one, sample_weight=counts)
    return [float(n) for n in model.coef_[0] / spread], -float(model.intercept_[0]), [float(n) for n in seen]


def main(names: Sequence[str]) -> None:
    """Learn and print."""
    posts, of_kinds = left_out()
    further, further_kinds = cases(one for name in names for one in of_folder(Path(name)))
    parts, least, seen = learned([*posts, *further])
    unit = -parts[-1]
    for name, number in zip((*PARTS, "least"), (*parts[:-1], least), strict=True):
        print(f"{name} = {number / unit:.2f}")
    told = [(sure > 0, case.is_one) for sure, case in zip(seen, [*posts, *further], strict=True)]
    dangers = sum(is_one for _, is_one in told)
    print(f"left out: {told.count((True, True))} of {dangers} dangers seen")
    print(f"{told.count((True, False))} of {len(told) - dangers} others taken for one")
    parts, beside, _ = learned([*of_kinds, *further_kinds])
    print("\n".join(f"{name} = {number:.2f}" for name, number in zip(KIND_PARTS, parts, strict=True)))
    print(f"beside = {beside:.2f} where a kind is as likely as not")


if __name__ == "__main__":
    main(sys.argv[1:])
