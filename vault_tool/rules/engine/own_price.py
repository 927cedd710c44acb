"""The rates that a letter names as its writer's own, as the rules about price look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vault_tool.language.wordlists import Pattern
from vault_tool.text.edits import Span

if TYPE_CHECKING:
    from vault_tool.language.values.money import Money
    from vault_tool.rules.engine.subject import Posting

_QUOTED = re.compile(r"“[^”]*”|\"[^\"\r\n]*\"")
_NOT_MINE = Pattern(
    r"\b(?:{proposals.the client's}|{proposals.no offer})\b(?!.*\b(?:I|my)\b)|n['’]t\b[^,;]*\Z", re.IGNORECASE
)
_REFUSED = Pattern(
    r"[ ,]*(?:(?:that |which )?{proposals.you name}|(?:is|was|would be) (?:far |well |just )?{proposals.no offer})\b"
)
_FOR_THE_HOUR = Pattern(r" (?:for|by) (?:the|each|every|one) {time.pay_period}\b")


def rates(posting: Posting) -> Iterator[tuple[Span, Money]]:
    """Each amount by the hour, day, week or month that the letter asks for, and where it stands in the letter.

    None that is called the client's, that is quoted, or that is told of work already done.
    """
    text = posting.proposal_text
    if not any(c.isdigit() for c in text):
        return
    from vault_tool.language.values.money import monies
    from vault_tool.rules.engine import letter

    for sentence in letter.sentences(text):
        said = text[slice(*sentence.span)]
        if not any(c.isdigit() for c in said) or letter.tells_what_was_done(sentence):
            continue
        plain = _QUOTED.sub(lambda m: " " * len(m[0]), said)
        for money in monies(plain[:2000]):
            if not (money.currency or money.sign) or not (money.period or _FOR_THE_HOUR.match(plain, money.end)):
                continue
            if _NOT_MINE.search(plain, 0, money.start) or _REFUSED.match(plain, money.end):
                continue
            yield Span(sentence.span.start + money.start, sentence.span.start + money.end), money
