r"""Spoken languages that a post would rather have and can do without, English left out.

Found:
    Egyptian Arabic speakers are preferable. => ("Arabic",)
    Spanish preferred. => ("Spanish",)
    German is a plus. => ("German",)
Not found:
    We only hire Russian speaking developers.
    You are fluent in German.
    English is a plus.
    Translate our site into French.
"""

from vault_tool.language import tongues
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "languages_wished"


def find(prose: Prose) -> Feature | None:
    """Each language once, by its English name."""
    found = []
    for sentence, words in tongues.sentences(prose):
        wished = (language.name for language in tongues.wished_for(words))
        found += [(name, mention(prose.text, sentence, 0, 0)) for name in wished if name != "English"]
    return lists.feature(NAME, found)
