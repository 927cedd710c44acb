"""`python -m training.dangers`: learn from the examples of `vault_tool/language/dangers/examples/` what speaks for a danger.

One logistic regression a kind and one for any danger at all, on grams, words in a row, ideas and pairs of ideas
(`vault_tool.language.dangers`), each part divided by the root of its number. Beside each example alone, it is learned among harmless sentences, and harmless
ones together, as sentences stand in posts; what is harmless is also taught by the posts in `pieces/`. Needs scikit-learn,
which is in the `dev` extra; the same examples give the same file.
"""

import hashlib
import math
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from training.examples import posts
from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_examples import told
from vault_tool.language.dangers.danger_weights import SCALE, written
from vault_tool.language.dangers.likely import ANY
from vault_tool.language.dangers.passages import Cut, Passage, cuts_of, settings

LANGUAGE = Path(__file__).parents[1] / "vault_tool" / "language"
TARGET = LANGUAGE / "dangers" / "dangers.json"
STRENGTH = 0.7
"""Inverse of how much weights are held down (C)."""
OF_GRAMS, OF_NEIGHBORS, OF_IDEAS, OF_PAIRS, OF_EFFORT = 4.0, 2.0, 2.0, 2.0, 1.2
"""How much each part counts in learning."""
OTHER_KIND = 0.25
"""What a danger of another kind counts as one that is not of this kind."""
LEAST_SEEN = {"w": 2, "c": 2, "b": 2, "k": 2, "p": 3, "e": 1}
"""In how many examples a cue must be, by what it is."""
LEAST_WEIGHT = 0.2
"""What a cue must weigh for one of the kinds, in learning, to be kept."""
TOGETHER = 4000
"""How many groups of harmless sentences are put together."""
CHANCES = (1, 2, 3)
"""Ways in which examples are put together, each learned from; the mean holds, as one way alone moves what is nearly a danger."""
EXACT = 1e-2
"""How exactly weights are found."""


def part_of(cue: str) -> str:
    """What a cue is: w a word, c a piece of one, b two words in a row, k an idea, p two ideas, e effort."""
    return cue[0] if cue[1] == " " else "c"


class Row(NamedTuple):
    """An example: its sentences, and the kinds that it is, none for a harmless one."""

    cuts: tuple[Cut, ...]
    kinds: frozenset[str]


def rows() -> list[Row]:
    """Every example cut into sentences, with the kinds that it is; none for a harmless one."""
    found: dict[str, set[str]] = {}
    for one in told():
        found.setdefault(one.text, set()).update({one.kind} if one.is_one else ())
    for post in posts():
        for start, end, mark in post.marks:
            if mark != "h":
                found.setdefault(post.text[start:end], set())
    every = ((cuts_of(text), frozenset(kinds)) for text, kinds in found.items())
    return [Row(part, kinds) for cuts, kinds in every for part in (([cuts] if cuts else []) if kinds else _parts(cuts))]


def _parts(cuts: tuple[Cut, ...]) -> list[tuple[Cut, ...]]:
    """Each sentence, and each two or three in a row: of what is harmless as a whole, they are too."""
    return [cuts[at : at + size] for size in (1, 2, 3) for at in range(len(cuts) - size + 1)]


def among_others(found: Sequence[Row], chance: random.Random) -> list[Row]:
    """Examples as they stand in posts: some harmless ones in a row, and each danger among harmless ones."""
    harmless = [row.cuts for row in found if not row.kinds]

    def some(counts: Sequence[int]) -> list[tuple[Cut, ...]]:
        return chance.sample(harmless, min(chance.choice(counts), len(harmless)))

    groups = [
        Row(tuple(cut for cuts in some((2, 2, 3, 3, 5)) for cut in cuts), frozenset[str]()) for _ in range(TOGETHER)
    ]
    for cuts, kinds in found:
        if kinds:
            around = some((1, 2))
            around.insert(chance.randrange(len(around) + 1), cuts)
            groups.append(Row(tuple(cut for those in around for cut in those), kinds))
    return groups


def cues_of(cuts: tuple[Cut, ...]) -> dict[str, float]:
    """The cues of a passage and what each counts, as `likely.logits` has them, times how much its part counts in learning."""
    numbers = settings()["all"]
    counted = Counter(gram for cut in cuts for word in cut.marked for gram in grams.of_word(word))
    neighbors = Counter(two for cut in cuts for two in grams.neighbors(cut.words))
    ideas = frozenset[str]().union(*(cut.ideas for cut in cuts))
    pairs = frozenset[str]().union(*(grams.pairs(cut.ideas) for cut in cuts))
    by_grams = OF_GRAMS / math.sqrt(max(numbers["least_grams"], counted.total()))
    found = {cue: times * by_grams for cue, times in counted.items()}
    by_neighbors = OF_NEIGHBORS / math.sqrt(max(numbers["least_neighbors"], neighbors.total()))
    found |= {two: times * by_neighbors for two, times in neighbors.items()}
    found |= {f"k {idea}": OF_IDEAS / math.sqrt(max(numbers["least_ideas"], len(ideas))) for idea in ideas}
    found |= dict.fromkeys(pairs, OF_PAIRS / math.sqrt(max(numbers["least_pairs"], len(pairs))))
    return found | dict.fromkeys(Passage(cuts).effort, OF_EFFORT)


_PARTS = {"w": OF_GRAMS, "c": OF_GRAMS, "b": OF_NEIGHBORS, "k": OF_IDEAS, "p": OF_PAIRS, "e": OF_EFFORT}


def learned(found: Sequence[Row], kinds: Sequence[str]) -> tuple[list[float], dict[str, list[int]]]:
    """The bias of each kind and of `any`, and each cue's weights times SCALE."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    alone = [cues_of(row.cuts) for row in found]
    seen = Counter(cue for row in alone for cue in row)
    enough = (cue for cue, times in seen.items() if times >= LEAST_SEEN[part_of(cue)])
    names = sorted(enough, key=lambda cue: (part_of(cue), cue))
    places = {cue: at for at, cue in enumerate(names)}
    bias, weights = np.zeros(len(kinds) + 1), np.zeros((len(kinds) + 1, len(names)))
    for chance in map(random.Random, CHANCES):
        grouped = among_others(found, chance)
        table = [*alone, *(cues_of(row.cuts) for row in grouped)]
        every = [row.kinds for row in (*found, *grouped)]
        cells = [(n, places[cue], value) for n, row in enumerate(table) for cue, value in row.items() if cue in places]
        lines, columns, values = zip(*cells, strict=True)
        matrix = csr_matrix((values, (lines, columns)), shape=(len(table), len(names)))
        danger = np.array([bool(told_kinds) for told_kinds in every])
        for at, kind in enumerate((*kinds, ANY)):
            is_one = danger if kind == ANY else np.array([kind in told_kinds for told_kinds in every])
            counts = np.where(is_one | ~danger, 1.0, OTHER_KIND)
            model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0, tol=EXACT)
            model.fit(matrix, is_one, sample_weight=counts)
            bias[at] += model.intercept_[0] / len(CHANCES)
            weights[at] += model.coef_[0] / len(CHANCES)
    kept: dict[str, list[int]] = {}
    for cue, row in zip(names, weights.T, strict=True):
        if np.abs(row).max() >= LEAST_WEIGHT:
            kept[cue] = [round(float(w) * _PARTS[part_of(cue)] * SCALE) for w in row]
    return [float(number) for number in bias], kept


def digest() -> str:
    """What is learned from, in twelve letters: changed examples or ideas ask for new weights."""
    folders = (LANGUAGE / "dangers" / "examples", LANGUAGE / "data" / "dangers")
    files = (
        *(file for folder in folders for file in sorted(folder.glob("*.txt"))),
        LANGUAGE / "data" / "danger_denials.txt",
    )
    texts = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(texts).hexdigest()[:12]


def main() -> None:
    """Learn and write."""
    kinds = sorted(kind for kind in settings() if kind != "all")
    bias, kept = learned(rows(), kinds)
    TARGET.write_text(written([*kinds, ANY], bias, digest(), kept), "utf-8")
    print(f"{len(rows())} examples, {len(kept)} cues, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
