r"""Spoken languages that whoever is hired cannot do without, English left out.

Found:
    We only hire Russian speaking developers. => ("Russian",)
    You are fluent in German and French. => ("German", "French")
    Native Dutch speaker needed. => ("Dutch",)
    Language : IN GERMAN Time : this week => ("German",)
Not found:
    Fluent English is a must.
    German is a plus.
    Fluency in French would be highly appreciated.
    French or Spanish speaking abilities are welcome.
    Build a chatbot that speaks Macedonian.
    Translate our site into French.
"""

from vault_tool.language import tongues
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "languages_required"


def find(prose: Prose) -> Feature | None:
    """Each language once, by its English name."""
    found = []
    for sentence, words in tongues.sentences(prose):
        asked = [language.name for language in tongues.asked_for(words)]
        found += [(name, mention(prose.text, sentence, 0, 0)) for name in asked if name != "English"]
    return lists.feature(NAME, found)
