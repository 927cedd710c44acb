"""`python -m training.dangers`: learn what speaks for a danger, from the examples of `vault_tool/language/dangers/examples/`
and the posts of `danger_posts/`.

One logistic regression a kind and one for any danger at all, on grams, words in a row, ideas and pairs of ideas
(`vault_tool.language.dangers`), each part divided by the root of its number. Beside each example alone, it is learned among
harmless sentences, and harmless ones together, as sentences stand in posts; what is harmless is also taught by the posts in
`pieces/`. Needs scipy, which scikit-learn of the `dev` extra brings; the same examples give the same file.
"""

import hashlib
import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from training.danger_posts import FOLDER, LabeledPost, danger_posts
from training.examples import posts
from vault_tool.language.dangers import grams
from vault_tool.language.dangers.danger_examples import told
from vault_tool.language.dangers.danger_weights import SCALE, DangerWeights, values, written
from vault_tool.language.dangers.likely import ANY
from vault_tool.language.dangers.likely_dangers import kinds
from vault_tool.language.dangers.passages import Cut, Passage, cuts_of, meant, settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

LANGUAGE = Path(__file__).parents[1] / "vault_tool" / "language"
TARGET = LANGUAGE / "dangers" / "dangers.json"
STRENGTH = 0.7
"""Inverse of how much weights are held down (C)."""
STEPS = 100
"""How often weights are bettered, at most; more steps move nothing that is seen."""
OF_GRAMS, OF_NEIGHBORS, OF_IDEAS, OF_PAIRS, OF_EFFORT = 4.0, 2.0, 2.0, 2.0, 1.2
"""How much each part counts in learning."""
OTHER_KIND = 0.25
"""What a danger of another kind counts as one that is not of this kind."""
OF_HONEST_POST = 0.5
"""What a sentence of an honest post counts; the post itself counts 1."""
LEAST_SEEN = {"w": 2, "c": 2, "b": 2, "k": 2, "p": 3, "e": 1}
"""In how many examples a cue must be, by what it is."""
LEAST_WEIGHT = 0.2
"""What a cue must weigh for one of the kinds, in learning, to be kept."""
TOGETHER = 4000
"""How many groups of harmless sentences are put together."""
CHANCES = (1, 2, 3)
"""Ways in which examples are put together; all are learned from, as one way alone moves what is nearly a danger."""


def part_of(cue: str) -> str:
    """What a cue is: w a word, c a piece of one, b two words in a row, k an idea, p two ideas, e effort."""
    return cue[0] if cue[1] == " " else "c"


class Row(NamedTuple):
    """Sentences that are learned from: the kinds of danger that they are, none if harmless, those that are doubtful, what they
    count, and the letters of the whole post, 0 for less than a post."""

    cuts: tuple[Cut, ...]
    kinds: frozenset[str]
    doubtful: frozenset[str] = frozenset()
    counts: float = 1.0
    length: int = 0


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
    counts = 1 / len(CHANCES)

    def some(numbers: Sequence[int]) -> list[tuple[Cut, ...]]:
        return chance.sample(harmless, min(chance.choice(numbers), len(harmless)))

    groups = [
        Row(tuple(cut for cuts in some((2, 2, 3, 3, 5)) for cut in cuts), frozenset(), counts=counts)
        for _ in range(TOGETHER)
    ]
    for row in found:
        if row.kinds:
            around = some((1, 2))
            around.insert(chance.randrange(len(around) + 1), row.cuts)
            groups.append(Row(tuple(cut for those in around for cut in those), row.kinds, counts=counts))
    return groups


def of_posts(labeled: Iterable[LabeledPost]) -> list[Row]:
    """Each post as a whole, and of an honest one each sentence."""
    found = []
    for text, some_kinds, doubtful in labeled:
        if cuts := meant(cuts_of(text)):
            found.append(Row(cuts, some_kinds, doubtful, length=len(text)))
            honest = not some_kinds and not doubtful
            found += [Row((cut,), some_kinds, counts=OF_HONEST_POST) for cut in cuts if honest]
    return found


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


@dataclass(frozen=True)
class Table:
    """Rows as numbers. `cues` has a column for each of `names`; `is_one` and `counts` one for each of `kinds` and for any."""

    names: list[str]
    kinds: tuple[str, ...]
    cues: "csr_matrix"
    is_one: "NDArray[np.float32]"
    counts: "NDArray[np.float32]"

    def learned(self) -> tuple[list[float], dict[str, list[int]]]:
        """The bias of each kind and of any, and each cue's weights times SCALE: those at which all is likeliest, held down."""
        import numpy as np
        from scipy.optimize import minimize

        shape = (len(self.names) + 1, len(self.kinds))
        cues, across = self.cues, self.cues.T.tocsr()
        sign = 2 * self.is_one - 1
        strength = (STRENGTH * self.counts).astype(np.float32)

        def loss(flat: "NDArray[np.float64]") -> "tuple[float, NDArray[np.float64]]":
            weights = flat.reshape(shape).astype(np.float32)
            against = -sign * (cues @ weights[:-1] + weights[-1])
            total = float((strength * np.logaddexp(0, against)).sum(dtype=np.float64)) + float(flat @ flat) / 2
            slope = -sign * strength / (1 + np.exp(-against))
            down = np.vstack([across @ slope, slope.sum(axis=0)]) + weights
            return total, down.ravel().astype(np.float64)

        best = minimize(loss, np.zeros(math.prod(shape)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS})
        weights = best.x.reshape(shape)
        kept = {
            cue: [round(float(weight) * _PARTS[part_of(cue)] * SCALE) for weight in row]
            for cue, row in zip(self.names, weights[:-1], strict=True)
            if np.abs(row).max() >= LEAST_WEIGHT
        }
        return [float(number) for number in weights[-1]], kept


def table(found: Sequence[Row], some_kinds: Sequence[str]) -> Table:
    """Rows as numbers, with what they are of some kinds and of any."""
    import numpy as np
    from scipy.sparse import csr_matrix

    told_kinds = (*some_kinds, ANY)
    grouped = [
        row for chance in CHANCES for row in among_others([r for r in found if not r.length], random.Random(chance))
    ]
    every = [*found, *grouped]
    counted = [_shared(cues_of(row.cuts), row.length) for row in every]
    seen = Counter(cue for row in counted[: len(found)] for cue in row)
    enough = (cue for cue, times in seen.items() if times >= LEAST_SEEN[part_of(cue)])
    names = sorted(enough, key=lambda cue: (part_of(cue), cue))
    places = {cue: at for at, cue in enumerate(names)}
    cells = [(n, places[cue], value) for n, row in enumerate(counted) for cue, value in row.items() if cue in places]
    lines, columns, numbers = zip(*cells, strict=True)
    matrix = csr_matrix((np.array(numbers, np.float32), (lines, columns)), shape=(len(every), len(names)))
    is_one = np.array([[_is(row, kind) for kind in told_kinds] for row in every], np.float32)
    counts = np.array([[_counts(row, kind) for kind in told_kinds] for row in every], np.float32)
    return Table(names, told_kinds, matrix, is_one, counts)


def _shared(cues: dict[str, float], length: int) -> dict[str, float]:
    """What each cue counts in a post of some length, as `likely.logits` has it."""
    share = math.sqrt(min(1.0, settings()["all"]["usual_post"] / max(1, length)))
    return {cue: value * share for cue, value in cues.items()} if share < 1 else cues


def _is(row: Row, kind: str) -> bool:
    return bool(row.kinds) if kind == ANY else kind in row.kinds


def _counts(row: Row, kind: str) -> float:
    """What a row counts for a kind: nothing where it is doubtful, little if it is a danger of another one."""
    doubtful = bool(row.doubtful) and not row.kinds if kind == ANY else kind in row.doubtful
    return 0.0 if doubtful else row.counts * (OTHER_KIND if row.kinds and not _is(row, kind) else 1.0)


def weights_of(labeled: Iterable[LabeledPost]) -> str:
    """The file's text of weights learned from all examples and some labeled posts."""
    every = table([*rows(), *of_posts(labeled)], kinds())
    bias, kept = every.learned()
    return written(every.kinds, bias, digest(), kept)


def without(labeled: Iterable[LabeledPost]) -> DangerWeights:
    """Weights for which none of some labeled posts was learned from."""
    left_out = {post.text for post in labeled}
    return DangerWeights(*values(weights_of(post for post in danger_posts() if post.text not in left_out)))


def digest() -> str:
    """What is learned from, in twelve letters: changed examples, posts or ideas ask for new weights."""
    folders = (LANGUAGE / "dangers" / "examples", LANGUAGE / "data" / "dangers", FOLDER)
    files = (
        *(file for folder in folders for file in sorted(folder.glob("*.txt"))),
        LANGUAGE / "data" / "danger_denials.txt",
    )
    texts = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(texts).hexdigest()[:12]


def main() -> None:
    """Learn and write."""
    TARGET.write_text(weights_of(danger_posts()), "utf-8")
    print(f"{len(danger_posts())} posts beside the examples, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
