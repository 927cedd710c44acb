r"""The lines of business the post speaks of.

Found:
    We run an online store for lamps. => ("e-commerce",)
    A dental clinic with a law firm next door. => ("healthcare", "legal")
Not found:
    We like long walks.
    Set up a farm of phones.
"""

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import table
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "industries"

_PHRASES = {name: of_list("industries", name) for name in table("industries")}


def find(prose: Prose) -> Feature | None:
    """Each industry once, in the order the post comes to them."""
    places: dict[str, int] = {}
    shown: dict[str, Mention] = {}
    for name, wanted in _PHRASES.items():
        first = min(matches(prose, wanted), key=lambda match: match[0].span, default=None)
        if first:
            sentence, word, last = first
            places[name] = sentence.spans[word].start
            shown[name] = mention(prose.text, sentence, word, last)
    return lists.feature(NAME, ((name, shown[name]) for name in sorted(places, key=places.__getitem__)))
