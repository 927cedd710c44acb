"""`python -m training.train`: learn what each trait speaks for, and write the weights that travel with the package.

Multinomial logistic regression with weights kept small (L2), by gradient steps that shrink with what a trait has already
moved (AdaGrad); the examples are taken in an order that never changes, so that the same examples give the same file.
"""

import hashlib
import math
import random
from collections import Counter
from pathlib import Path

from training.examples import FOLDER, Example, examples
from vault_tool.language.weighing import ALWAYS
from vault_tool.posting.asked.piece_kinds import PieceKind

TARGET = Path(__file__).parents[1] / "vault_tool" / "language" / "data" / "weights" / "pieces.txt"
KINDS = tuple(PieceKind)
ROUNDS = 5
ORDERS = 6
"""Times that everything is learned anew in another order."""
STEP = 0.1
SHRINK = 0.001
"""How much of a weight each example takes back, so that what is seen once weighs little."""
LEAST_SEEN = 2
LEAST_WEIGHT = 6
"""Hundredths: a trait that never weighs more is left out."""

Weights = dict[str, list[float]]


def learned(found: list[Example]) -> Weights:
    """The weights of every trait that occurs twice, one a kind: the mean of several orders, of which none matters."""
    seen = Counter(trait for example in found for trait in example.traits)
    rows = [([ALWAYS, *(t for t in e.traits if seen[t] >= LEAST_SEEN)], KINDS.index(e.kind)) for e in found]
    tries = [_learned_once(rows, seed) for seed in range(ORDERS)]
    return {
        trait: [sum(numbers) / ORDERS for numbers in zip(*(t[trait] for t in tries), strict=True)] for trait in tries[0]
    }


def _learned_once(given: list[tuple[list[str], int]], seed: int) -> Weights:
    rows = list(given)
    weights: Weights = {trait: [0.0] * len(KINDS) for row, _ in rows for trait in row}
    moved: Weights = {trait: [1e-3] * len(KINDS) for trait in weights}
    order = random.Random(seed)
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for traits, kind in rows:
            _learn(traits, kind, weights, moved)
    return weights


def _learn(traits: list[str], kind: int, weights: Weights, moved: Weights) -> None:
    sums = [sum(weights[t][k] for t in traits) for k in range(len(KINDS))]
    most = max(sums)
    shares = [math.exp(s - most) for s in sums]
    whole = sum(shares)
    wrong = [share / whole - (k == kind) for k, share in enumerate(shares)]
    for trait in traits:
        mine, path = weights[trait], moved[trait]
        for k, error in enumerate(wrong):
            slope = error + (SHRINK * mine[k] if trait != ALWAYS else 0)
            path[k] += slope * slope
            mine[k] -= STEP * slope / math.sqrt(path[k])


def digest() -> str:
    """What the examples are, in twelve letters: changed examples ask for new weights."""
    texts = b"".join(file.read_bytes() for file in sorted(FOLDER.glob("*.txt")))
    return hashlib.sha256(texts).hexdigest()[:12]


def written(weights: Weights) -> str:
    """The file of weights."""
    lines = [
        "# What each trait of a piece of a post speaks for (see weighing.py). Made by training/train.py.",
        f"# examples: {digest()}",
    ]
    lines.append(f"kinds: {' '.join(KINDS)}")
    for trait in sorted(weights):
        numbers = [round(100 * w) for w in weights[trait]]
        if max(map(abs, numbers)) >= LEAST_WEIGHT or trait == ALWAYS:
            lines.append(f"{' '.join(map(str, numbers))}\t{trait}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(written(learned(list(examples()))), "utf-8")
