"""Which requests want an answer because they stand in one list with some that surely do."""

from collections.abc import Sequence

from vault_tool.posting.asked.asks import Ask

NEXT_TO = 60
"""Characters between two entries of a list at most: one that was not heard may stand between them. Own threshold."""
MOST_WORDS = 8
"""Words of an entry that names a thing and tells no work. Own threshold."""


def answered(asks: Sequence[Ask], wanted: Sequence[bool], may_be: Sequence[bool]) -> list[bool]:
    """`wanted`, and true also for each short request next to such a one that may be one."""
    found = list(wanted)
    for order in (range(1, len(asks)), range(len(asks) - 2, -1, -1)):
        step = 1 if order.step > 0 else -1
        for n in order:
            first, second = sorted((asks[n], asks[n - step]), key=lambda ask: ask.span.start)
            near = 0 <= second.span.start - first.span.end <= NEXT_TO
            short = len(asks[n].quote.split()) <= MOST_WORDS and not asks[n].quote.endswith("?")
            found[n] = found[n] or (found[n - step] and near and short and may_be[n])
    return found
