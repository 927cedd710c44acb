"""The Brief as plain text for a terminal."""

from collections.abc import Iterator

from vault_tool.judging.glance import glance
from vault_tool.judging.judgment import Judgment


def half_page(judgment: Judgment) -> str:
    """About 20 lines; what a post does not say is left out."""
    return "\n".join(_lines(judgment))


def _lines(judgment: Judgment) -> Iterator[str]:
    seen = glance(judgment)
    yield judgment.post.title or "Untitled post"
    yield f"{seen.headline}. {seen.why}"
    yield from (f"  Also: {stop}" for stop in seen.also)
    if seen.fit:
        yield f"{'Fit: ' if seen.graded else ''}{seen.fit}"
    within = "  " if seen.fit else ""
    yield from (f"{within}{line}" for line in seen.missing)
    yield from (f"{within}{'Closest' if line.closest else 'Shows it'}: {line.text}" for line in seen.shows)
    for number, line in enumerate(seen.work):
        yield f"  {line}" if number else f"Work against pay: {line}"
    if seen.risks:
        yield "Risks:"
    for number, risk in enumerate(seen.risks, 1):
        yield f"  {number}. {risk.name}" + (f": {risk.evidence}" if risk.evidence else "")
        if risk.question:
            yield f"     Ask: {risk.question}"
    if seen.further:
        yield f"  Also: {'; '.join(seen.further)}."
    if seen.asks:
        yield "They ask you to send:"
    yield from (f"  [ ] {quote}" for quote in seen.asks)
    if seen.asks and seen.more_asks:
        yield f"  and {seen.more_asks} more in the post"
    if seen.costs:
        yield f"Applying costs {seen.costs}."
    if seen.following:
        yield f"Next: {seen.following}"
