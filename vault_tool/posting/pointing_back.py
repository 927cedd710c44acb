"""A request that points back at the sentence before it: "Please highlight this experience." says nothing alone."""

from vault_tool.language import prose
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.asked.asks import Ask

FARTHEST = 400
"""Characters before a request among which the sentence before it stands."""
MOST_WORDS = 14
"""Words of a request that says little by itself."""
_POINTS_BACK = Pattern(r"^{requests.points back}\b")


def with_what_it_means(ask: Ask, text: str) -> Ask:
    """The request behind the sentence that it points back at; as it is where it points at none, or where that is not whole."""
    if len(ask.quote.split()) > MOST_WORDS or not _POINTS_BACK.match(ask.quote):
        return ask
    first = max(0, ask.span.start - FARTHEST)
    line = text[first : ask.span.start].rstrip(" \t").rpartition("\n")[2]
    before = [line[slice(*sentence.span)].strip() for sentence in prose.of(line).sentences]
    whole = len(before) > 1 or len(line) < FARTHEST
    told = before[-1].lstrip("-*•⭐✅ ") if before and whole else ""
    return ask._replace(quote=f"{told} {ask.quote}") if told[:1].isupper() and told.endswith((".", "!")) else ask
