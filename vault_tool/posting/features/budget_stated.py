r"""Amounts that the post's own sentences name as pay or budget (not the site's labelled figures), as written.

Found:
    Our budget is $400 for the whole set. => ("$400",)
    We pay 15 USD per hour and $50 for each extra. => ("15 USD per hour", "$50")
    The rate is $20-$25/hr to begin with. => ("$20-$25/hr",)
Not found:
    **Fixed Price:** $1,000
    We raised $5M last year.
    The client sells $30 mugs.
    $88K total spent
"""

import re

from vault_tool.language.phrases import mention, word_set
from vault_tool.language.prose import Prose, Sentence
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "budget_stated"

_AMOUNT = re.compile(
    r"(?:(?:US|CA|AU)?[$€£₹]\s?\d[\d,]*(?:\.\d{1,2})?\s?[kK]?\b(?:\s?(?:-|–|—|"
    r"to)\s?[$€£₹]?\s?\d[\d,]*(?:\.\d{1,2})?[kK]?\b)?"
    r"|\b\d[\d,]*(?:\.\d{1,2})?[kK]?(?:\s?(?:-|–|to)\s?\d[\d,]*(?:\.\d{1,2})?[kK]?)?\s?(?:USD|EUR|GBP|"
    r"dollars|euros|bucks|INR|AUD|CAD)\b)"
    r"(?:\s?(?:/|per |an )\s?(?:hour|hr|h|day|week|month|year|article|video|page|word|post|item|image|"
    r"project|lead|task)\b)?"
)
_PAY = word_set("""
    budget pay pays paying paid rate price salary offer offering compensation fee hourly hour hr fixed bonus per
    payment month monthly week willing spend cost worth article video post
""")
_NOT_PAY = word_set("""
    spent raised revenue funding valuation sells sell sold ad ads monthly_revenue arr mrr million billion loan
    loans portfolio connects fund bid high avg low range average total proposals deposit savings earned profit
    investment
""")


def find(prose: Prose) -> Feature | None:
    """Each amount once, in order."""
    found = []
    for sentence, m in ((s, m) for s in prose.having(_PAY) for m in _AMOUNT.finditer(prose.text, *s.span)):
        if _is_pay(prose.text, sentence, m):
            at = sentence.word_after(m.start())
            found.append((m[0].strip(), mention(prose.text, sentence, at, at)))
    return lists.feature(NAME, found)


def _is_pay(text: str, sentence: Sentence, m: re.Match[str]) -> bool:
    """A sentence about pay, not a label with its figure."""
    words = set(sentence.words)
    if words.isdisjoint(_PAY) or not words.isdisjoint(_NOT_PAY):
        return False
    said = [w for w in sentence.words if not any(c.isdigit() for c in w)]
    return len(said) >= 4 or (len(said) >= 3 and not re.search(r":[*\s]*$", text[sentence.span.start : m.start()]))
