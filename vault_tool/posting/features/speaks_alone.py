r"""The client speaks as one person, "I" and "my", and never as "we": nobody else works there as far as the post tells.

Found:
    I run a kite shop. My site needs a new page.
    I need help with my spreadsheet.
Not found:
    I run a kite shop with my wife. We need a new page.
    We need a new page.
    Our team of three needs you.
    Kite maker wanted.
"""

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import words
from vault_tool.posting.features.feature import Feature

NAME = "speaks_alone"


def find(prose: Prose) -> Feature | None:
    """The first two sentences in which the client says "I"."""
    alone, together = words("clients", "speaks for one"), words("clients", "speaks for several")
    if any(True for _ in prose.having(tuple(together))):
        return None
    found: list[Mention] = []
    for sentence in prose.having(tuple(alone)):
        first = next(n for n, word in enumerate(sentence.words) if word in alone)
        found.append(mention(prose.text, sentence, first, first))
    return Feature(NAME, True, tuple(found[:2])) if found else None
