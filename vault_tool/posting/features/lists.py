"""Features whose value is a list: its entries, each with its mention."""

from collections.abc import Iterable

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import LONGEST_QUOTE
from vault_tool.language.pieces import ListEntry
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

MOST = 60


def feature(name: str, found: Iterable[tuple[str, Mention]]) -> Feature | None:
    """The feature with each value once, in order; mention i belongs to value i."""
    kept: dict[str, tuple[str, Mention]] = {}
    for value, shown in found:
        if value and len(kept) < MOST:
            kept.setdefault(value.casefold(), (value, shown))
    if not kept:
        return None
    return Feature(name, tuple(v for v, _ in kept.values()), tuple(m for _, m in kept.values()))


def quote(text: str, span: Span) -> Mention:
    """The text at a span as a mention; what is too long is cut at the last whole word that fits."""
    start, end = span
    if end - start > LONGEST_QUOTE:
        cut = text.rfind(" ", start, start + LONGEST_QUOTE + 1)
        end = cut if cut > start else start + LONGEST_QUOTE
    return Mention(text[start:end], Span(start, end))


def from_entries(text: str, entries: Iterable[ListEntry]) -> Iterable[tuple[str, Mention]]:
    """Entries of a list as values with their mentions."""
    return ((short(e.words), quote(text, e.span)) for e in entries)


def short(words: str) -> str:
    """Words up to 200 characters, cut at a whole word."""
    if len(words) <= 200:
        return words
    cut = words.rfind(" ", 0, 200)
    return words[: cut if cut > 0 else 199].rstrip(" ,;:") + "…"
