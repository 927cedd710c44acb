r"""Percent of the post's sentences that are stock phrases: they would fit any job of the kind, and say nothing of this one.

Found:
    We are seeking an experienced designer. The ideal candidate has a strong background in design. => 100
    We need a logo of two colors for our bakery. Attention to detail is a must here. => 50
Not found:
    We need a logo of two colors for our bakery by 3 May.
    Move 40 articles from the old site to the new one.
"""

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose, Sentence
from vault_tool.posting.features.feature import Feature

NAME = "stock_share"

LEAST_WORDS = 5
"""Words of a sentence that counts: shorter lines are labels, headings and names."""

_STOCK = of_list("stock", "phrases")


def find(prose: Prose) -> Feature | None:
    """The share, and the stock sentences; one with a number in it tells something all the same."""
    told = told_in(prose)
    stock = {}
    for sentence, first, last in matches(prose, _STOCK):
        if len(sentence.words) >= LEAST_WORDS and not any(c.isdigit() for c in "".join(sentence.words)):
            stock.setdefault(sentence.span, mention(prose.text, sentence, first, last))
    if not stock:
        return None
    return Feature(NAME, round(100 * len(stock) / len(told)), tuple(stock[span] for span in sorted(stock)))


def told_in(prose: Prose) -> list[Sentence]:
    """The sentences and list items that are long enough to tell something."""
    return [sentence for sentence in prose.sentences if len(sentence.words) >= LEAST_WORDS]
