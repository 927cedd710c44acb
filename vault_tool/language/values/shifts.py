"""The stretches of the day that a post names for its work."""

from collections.abc import Iterator

from vault_tool.language.phrases import negated
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.values.clock import Shift, shift
from vault_tool.language.wordlists import Pattern, words

OF_OTHERS = Pattern(r"(?<!\w){working_hours.hours of others}(?!\w)")
"""What says that the hours beside it are those of a desk or an office, at which somebody can be reached."""
_DIGITS = tuple(f"{digit}*" for digit in range(10))


def shifts(prose: Prose) -> Iterator[tuple[Sentence, int, Shift]]:
    """Each stretch of the day that is not negated: its sentence, its first word's number, itself."""
    for sentence in prose.having(_DIGITS):
        found = shift(prose.text, sentence.span)
        if found is None or not words("working_hours", "others").isdisjoint(sentence.words):
            continue
        if OF_OTHERS.search(prose.text, *sentence.span):
            continue
        first = sentence.word_after(found.span.start)
        if not negated(sentence, first, first):
            yield sentence, first, found
