r"""The lines of business the post speaks of.

Found:
    We run an online store for lamps. => ("e-commerce",)
    A dental clinic with a law firm next door. => ("healthcare", "legal")
Not found:
    We like long walks.
    Set up a farm of phones.
"""

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import table
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "industries"

_PHRASES = {name: of_list("industries", name) for name in table("industries")}


def find(prose: Prose) -> Feature | None:
    """Each industry once, in the order the post comes to them."""
    found = []
    for name, wanted in _PHRASES.items():
        if got := min(matches(prose, wanted), key=lambda m: m[0].span, default=None):
            found.append((got[0].spans[got[1]].start, name, mention(prose.text, *got)))
    found.sort(key=lambda f: f[0])
    return lists.feature(NAME, ((name, shown) for _, name, shown in found))
