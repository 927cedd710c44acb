r"""Percent of the post's sentences that are stock phrases: they would fit any job of the kind, and say nothing of this one.

Found:
    We are seeking an experienced designer. The ideal candidate has a strong background in design. => 100
    We need a logo of two colors for our bakery. Attention to detail is a must here. => 50
Not found:
    We need a logo of two colors for our bakery by 3 May.
    Move 40 articles from the old site to the new one.
"""

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import LEAST_TOLD, Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "stock_share"

_STOCK = of_list("stock", "phrases")


def find(prose: Prose) -> Feature | None:
    """The share, and the stock sentences; one with a number in it tells something all the same."""
    stock: dict[Span, Mention] = {}
    for sentence, first, last in matches(prose, _STOCK):
        if len(sentence.words) >= LEAST_TOLD and not any(c.isdigit() for c in "".join(sentence.words)):
            stock.setdefault(sentence.span, mention(prose.text, sentence, first, last))
    if not stock:
        return None
    return Feature(NAME, round(100 * len(stock) / len(prose.told)), tuple(stock[span] for span in sorted(stock)))
