"""Features that are told by likeness to examples: `seems_easy_money`, and `easy_money_example` for what it is most like.

One for each kind of danger (`language/dangers/`). A note in Features/ that has the name of one teaches it: the sentences
under Found and Not found are examples of the user's own.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from vault_tool.language.dangers.danger_examples import Told
from vault_tool.language.dangers.likely_dangers import dangers, kinds
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, of
from vault_tool.posting.features.feature import Feature

_SEEMS, _EXAMPLE = "seems_", "_example"


@cache
def learned_names() -> dict[str, str]:
    """The kind of danger behind each feature that is learned, by the feature's name."""
    return {_SEEMS + kind.replace("-", "_"): kind for kind in kinds()}


@cache
def example_names() -> tuple[str, ...]:
    """What the example is called that each of them is most like."""
    return tuple(name.removeprefix(_SEEMS) + _EXAMPLE for name in learned_names())


def lessons(name: str, found: Iterable[str], not_found: Iterable[str]) -> tuple[Told, ...]:
    """Sentences of a note as examples of the feature of a name."""
    kind = learned_names()[name]
    return (*(Told(text, kind, True) for text in found), *(Told(text, kind, False) for text in not_found))


@lru_cache(maxsize=8)
def learned(text: str, taught: tuple[Told, ...] = (), hires: float = 0) -> tuple[Feature, ...]:
    """The features of a text that are told by likeness, and the example for each; `hires` are its client's on the site."""
    prose, names = of(text), {kind: name for name, kind in learned_names().items()}
    found: list[Feature] = []
    for danger in dangers(text, taught, hires):
        name, sentence = names[danger.kind], prose.sentence_at(danger.span.start)
        last = len(sentence.words) - 1 if sentence else 0
        shown = (mention(text, sentence, last // 2, last // 2),) if sentence else ()
        found += [
            Feature(name, True, shown),
            Feature(name.removeprefix(_SEEMS) + _EXAMPLE, danger.like.rstrip("."), shown),
        ]
    return tuple(found)


def learned_in(prose: Prose, name: str, taught: tuple[Told, ...]) -> Feature | None:
    """One such feature of a text."""
    return next((feature for feature in learned(prose.text, taught) if feature.name == name), None)
