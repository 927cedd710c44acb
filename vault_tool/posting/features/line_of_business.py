"""The lines of business that the post keeps coming back to: one named in passing is none.

Found:
    We run a dental clinic. Patients of the clinic book by phone. => ("healthcare",)
    Our hotel has forty rooms. You answer the guests of the hotel. => ("hospitality",)
Not found:
    We run a dental clinic. You answer the phone.
    The benefits include dental and health care.
"""

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import table
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "line_of_business"
LEAST = 2
"""Sentences that speak of it."""

_PHRASES = {name: of_list("industries", name) for name in table("industries")}


def find(prose: Prose) -> Feature | None:
    """Each line of business that two sentences or more speak of, the most spoken of first."""
    found = []
    for name, wanted in _PHRASES.items():
        told = {m[0].span.start: m for m in matches(prose, wanted)}
        if len(told) >= LEAST:
            found.append((-len(told), min(told), name, mention(prose.text, *told[min(told)])))
    return lists.feature(NAME, ((name, shown) for *_, name, shown in sorted(found, key=lambda f: f[:2])))
