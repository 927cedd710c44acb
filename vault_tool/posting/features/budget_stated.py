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

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "budget_stated"

_NUMBER = r"\d[\d,]*(?:\.\d{1,2})?"
_WITH_SIGN = rf"(?:US|CA|AU)?[$€£₹]\s?{_NUMBER}\s?[kK]?\b(?:\s?(?:-|–|—|to)\s?[$€£₹]?\s?{_NUMBER}[kK]?\b)?"
_WITH_NAME = rf"\b{_NUMBER}[kK]?(?:\s?(?:-|–|to)\s?{_NUMBER}[kK]?)?\s?" r"{budget_stated.currencies}\b"
_EACH = r"(?:\s?(?:/|per |an )\s?{budget_stated.units}\b)?"
_AMOUNT = Pattern(f"(?:{_WITH_SIGN}|{_WITH_NAME}){_EACH}", re.RegexFlag(0))
_LABEL_BEFORE = re.compile(r":[*\s]*$")
_PAY = words("budget_stated", "pay")
_OTHER = words("budget_stated", "other")


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
    if _PAY.isdisjoint(sentence.words) or not _OTHER.isdisjoint(sentence.words):
        return False
    said = [w for w in sentence.words if not any(c.isdigit() for c in w)]
    return len(said) >= 4 or (len(said) >= 3 and not _LABEL_BEFORE.search(text, sentence.span.start, m.start()))
