r"""Amounts that the post's own sentences name as pay or budget (not the site's labeled figures), as written.

Found:
    Our budget is $400 for the whole set. => ("$400",)
    We pay 15 USD per hour and $50 for each extra. => ("15 USD per hour", "$50")
    The rate is $20-$25/hr to begin with. => ("$20-$25/hr",)
    Budget: Maximum $900 for the drawn part of it => ("$900",)
    Salary range: good, by experience and skills. $30-32/hr => ("$30-32/hr",)
    We pay ₽900 for each map. => ("₽900",)
    Salary between 41k and 52k, by what you have done, plus bonuses. => ("41k and 52k",)
Not found:
    **Fixed Price:** $1,000
    Budget: Maximum $900
    We raised $5M last year.
    The client sells $30 mugs.
    $88K total spent
    We pay you to grow our list from 50k to 70k readers.
"""

import re
from collections.abc import Iterator

from vault_tool.language.chains import Chain
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.values.currencies import marks
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

NAME = "budget_stated"

_CAPITALS_COUNT = re.RegexFlag(0)
_NUMBER = r"\d[\d,]{0,20}(?:\.\d{1,2})?"
_EACH = Pattern(r"(?:\s?(?:/|per |an )\s?{budget_stated.units}\b)?", _CAPITALS_COUNT)
_AMOUNTS = (
    Chain(
        Regex(rf"(?:US|CA|AU)?[{marks()}]\s?{_NUMBER}\s?[kK]?\b"),
        Regex(rf"(?:\s?(?:-|–|—|to)\s?[{marks()}]?\s?{_NUMBER}[kK]?\b)?"),
        _EACH,
    ),
    Chain(
        Regex(rf"\b{_NUMBER}[kK]?(?:\s?(?:-|–|to)\s?{_NUMBER}[kK]?)?"),
        Pattern(r"\s?{budget_stated.currencies}\b", _CAPITALS_COUNT),
        _EACH,
    ),
)
_WITHOUT_A_SIGN = Pattern(
    r"\b{budget_stated.pay a year}\b[^.;:\r\n\d]{0,20}:? ?(?P<said>{thousands}\s?(?:-|–|to|and)\s?{thousands})\b",
    thousands=r"\d{2,3}[kK]",
)
"""A range in thousands whose currency is left out, right behind what it is: "Salary between 50k and 60k"."""
_WORD = Regex(r"[a-z]+")
_RATE_ALONE = Regex(rf"[{marks()}] ?[\d.,]{{1,9}}(?: ?[-–] ?[{marks()}]? ?[\d.,]{{1,9}})? ?/ ?(?:hr|hour|h)\.?\s*")
_LEAST_BEFORE = 5
"""Words before a rate that closes a line: fewer are a label."""
_LABEL_BEFORE = Regex(r":[*\s]*$")
_LONGEST_LABEL = 2
"""Words that a label may have, and that what stands behind it has more of than a site's own figure."""
_PAY = words("budget_stated", "pay")
_OTHER = words("budget_stated", "other")


def find(prose: Prose) -> Feature | None:
    """Each amount once, in order."""
    found = []
    labeled = frozenset(_behind_labels(prose))
    about_pay = (prose.sentences[n] for n in sorted(prose.numbers_having(_PAY) | labeled))
    behind = {prose.sentences[n].span for n in labeled}
    for sentence, amount in ((s, amount) for s in about_pay for amount in _amounts(prose.text, s.span)):
        if _is_pay(prose.text, sentence, amount.start) or sentence.span in behind:
            at = sentence.word_after(amount.start)
            found.append((prose.text[slice(*amount)].strip(), mention(prose.text, sentence, at, at)))
    return lists.feature(NAME, found)


def _behind_labels(prose: Prose) -> Iterator[int]:
    """The numbers of sentences that a label on their own line says to be about pay: "Budget: At most $900 for the first part"."""
    for number in prose.numbers_having(_PAY):
        label = prose.sentences[number]
        if len(label.words) > _LONGEST_LABEL or not _PAY.issuperset(label.words) or number + 1 == len(prose.sentences):
            continue
        told = prose.sentences[number + 1]
        between = prose.text[label.span.start : told.span.start]
        said = [w for w in told.words if not any(c.isdigit() for c in w)]
        if ":" in between and "\n" not in between and len(said) > _LONGEST_LABEL and _OTHER.isdisjoint(said):
            yield number + 1


def _amounts(text: str, inside: Span) -> Iterator[Span]:
    """Where amounts stand, in order; the name of a currency behind a sign belongs to no other number."""
    end = inside.start
    signed = (Span(a.start(), z.end()) for chain in _AMOUNTS for a, _, z in chain.finditer(text, *inside))
    for span in sorted((*signed, *(Span(*m.span("said")) for m in _WITHOUT_A_SIGN.finditer(text, *inside)))):
        if span.start >= end:
            yield span
            end = span.end


def _is_pay(text: str, sentence: Sentence, start: int) -> bool:
    """A sentence about pay, not a label with its figure, which begins at `start`."""
    if _PAY.isdisjoint(sentence.words) or not _OTHER.isdisjoint(sentence.words):
        return False
    if _closes_a_line(text, sentence):
        return True
    said = [w for w in sentence.words if not any(c.isdigit() for c in w)]
    return len(said) >= 4 or (len(said) >= 3 and not _LABEL_BEFORE.search(text, sentence.span.start, start))


def _closes_a_line(text: str, sentence: Sentence) -> bool:
    """An hourly rate alone at the end of a line about pay: "Salary: good, by experience. $30/hr"."""
    start = text.rfind("\n", 0, sentence.span.start) + 1
    before = text[start : sentence.span.start].lower()
    if not _RATE_ALONE.fullmatch(text, *sentence.span) or len(before.split()) < _LEAST_BEFORE:
        return False
    return not _PAY.isdisjoint(_WORD.findall(before)) and _OTHER.isdisjoint(_WORD.findall(before))
