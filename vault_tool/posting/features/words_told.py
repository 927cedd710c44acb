r"""Words of the client's own sentences: lines of under five words are labels, headings and names, and do not count.

Found:
    We need a logo of two colors. => 7
    Logo\nBudget: $200\nWe need a logo of two colors. => 7
Not found:
    Logo designer\nBudget: $200
"""

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature

NAME = "words_told"


def find(prose: Prose) -> Feature | None:
    """How many, and the first of the sentences."""
    told = prose.told
    if not told:
        return None
    return Feature(NAME, sum(len(sentence.words) for sentence in told), (mention(prose.text, told[0], 0, 0),))
