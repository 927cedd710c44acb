"""`python -m training.dangers`: learn from the examples of `vault_tool/language/dangers/examples/` what speaks for a danger.

One logistic regression a kind, and one for any danger at all, on grams and ideas (`vault_tool.language.dangers`), each
part divided by the root of its number. Beside each example alone, it is learned among harmless sentences, and harmless
ones together, as sentences stand in posts; what is harmless is also taught by the posts in `pieces/`. Needs scikit-learn,
which is in the `dev` extra; the same examples give the same file.
"""

import hashlib
import math
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from training.examples import posts
from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_examples import told
from vault_tool.language.dangers.danger_weights import SCALE, written
from vault_tool.language.dangers.likely import ANY
from vault_tool.language.dangers.passages import Passage, cuts_of, settings

LANGUAGE = Path(__file__).parents[1] / "vault_tool" / "language"
TARGET = LANGUAGE / "dangers" / "dangers.json"
STRENGTH = 1.5
"""Inverse of how much weights are held down (C)."""
OF_GRAMS, OF_IDEAS = 2.0, 1.2
"""How much each part counts in learning."""
OTHER_KIND = 0.4
"""What a danger of another kind counts as one that is not of this kind."""
LEAST_SEEN = 2
LEAST_WEIGHT = 0.3
TOGETHER = 7000
"""How many groups of harmless sentences are put together."""

Row = tuple[str, frozenset[str]]


def rows() -> list[Row]:
    """Every example with the kinds that it is; none for a harmless one."""
    found: dict[str, set[str]] = {}
    for one in told():
        found.setdefault(one.text, set()).update({one.kind} if one.is_one else ())
    for post in posts():
        for start, end, mark in post.marks:
            if mark != "h":
                found.setdefault(post.text[start:end], set())
    return [(text, frozenset(kinds)) for text, kinds in found.items()]


def among_others(found: Sequence[Row], chance: random.Random) -> list[Row]:
    """Examples as they stand in posts: some harmless ones in a row, and each danger thrice among harmless ones."""
    harmless = [text for text, kinds in found if not kinds]
    groups = [
        (" ".join(chance.sample(harmless, chance.choice((2, 2, 3, 3, 5)))), frozenset[str]()) for _ in range(TOGETHER)
    ]
    for text, kinds in (*found, *found, *found):
        if kinds:
            around = chance.sample(harmless, chance.choice((1, 2)))
            around.insert(chance.randrange(len(around) + 1), text)
            groups.append((" ".join(around), kinds))
    return groups


def cues_of(text: str) -> dict[str, float]:
    """The cues of a text and what each counts, as `likely.logits` has them, times how much its part counts in learning."""
    passage = Passage(cuts_of(text))
    counted: Counter[str] = Counter()
    for cut in passage.cuts:
        for word in cut.words:
            counted.update(grams.of_word(word))
        counted.update(grams.pairs(cut.words))
    ideas = grams.of_ideas(passage.ideas)
    by_grams = math.sqrt(max(settings()["all"]["least_grams"], counted.total()))
    by_ideas = math.sqrt(max(settings()["all"]["least_ideas"], len(ideas)))
    found = {cue: OF_GRAMS * number / by_grams for cue, number in counted.items()}
    found |= dict.fromkeys(ideas, OF_IDEAS / by_ideas)
    return found | dict.fromkeys(passage.effort, OF_IDEAS)


def learned(found: Sequence[Row], kinds: Sequence[str]) -> tuple[list[float], dict[str, list[int]]]:
    """The bias of each kind and of `any`, and each cue's weights times SCALE."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    every = [*found, *among_others(found, random.Random(1))]
    table = [cues_of(text) for text, _ in every]
    seen = Counter(cue for row in table for cue in row)
    names = sorted(cue for cue, times in seen.items() if times >= LEAST_SEEN)
    places = {cue: at for at, cue in enumerate(names)}
    cells = [(n, places[cue], value) for n, row in enumerate(table) for cue, value in row.items() if cue in places]
    lines, columns, values = zip(*cells, strict=True)
    matrix = csr_matrix((values, (lines, columns)), shape=(len(table), len(names)))
    danger = np.array([bool(told_kinds) for _, told_kinds in every])
    bias, weights = [], []
    for kind in (*kinds, ANY):
        is_one = danger if kind == ANY else np.array([kind in told_kinds for _, told_kinds in every])
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
        model.fit(matrix, is_one, sample_weight=np.where(is_one | ~danger, 1.0, OTHER_KIND))
        bias.append(float(model.intercept_[0]))
        weights.append(model.coef_[0])
    kept: dict[str, list[int]] = {}
    for cue, row in zip(names, np.array(weights).T, strict=True):
        if np.abs(row).max() >= LEAST_WEIGHT:
            part = 1.0 if cue[0] in "wbc" else OF_IDEAS
            kept[cue] = [round(float(w) * (OF_GRAMS if cue[0] in "wbc" else part) * SCALE) for w in row]
    return bias, kept


def digest() -> str:
    """What is learned from, in twelve letters: changed examples or ideas ask for new weights."""
    folders = (LANGUAGE / "dangers" / "examples", LANGUAGE / "data" / "dangers")
    texts = b"".join(file.read_bytes() for folder in folders for file in sorted(folder.glob("*.txt")))
    return hashlib.sha256(texts).hexdigest()[:12]


def main() -> None:
    """Learn and write."""
    kinds = sorted(kind for kind in settings() if kind != "all")
    bias, kept = learned(rows(), kinds)
    TARGET.write_text(written([*kinds, ANY], bias, digest(), kept), "utf-8")
    print(f"{len(rows())} examples, {len(kept)} cues, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
