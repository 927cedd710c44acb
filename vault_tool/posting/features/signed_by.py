r"""The name under the post: who signs it, behind a closing like "Best regards".

Found:
    Please send a quote.\n\nBest regards,\nIlse => "Ilse"
    Please send a quote.\nThank you, Ilse Brandt => "Ilse Brandt"
    Please send a quote.\nThanks so much!\nAnna-Lena => "Anna-Lena"
    Bitte ein Angebot.\nViele Grüße\nIlse Brandt => "Ilse Brandt"
Not found:
    Please send a quote.\nThank you
    Please send a quote.\nThank You\nAbout The Client
    Please send a quote.\nThanks, The Kite Team
    Thank you for reading. We sew kites.
"""

from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

NAME = "signed_by"

_CLOSING = Pattern(
    r"(?m:^[ \t]*|(?<=[.!?])[ \t]+)(?:{closings.thanks}|{closings.regards})[ \t]*[,.!:–—-]*[ \t]*(?:\r?\n[ \t]*){0,2}"
)
_NAME = Regex(r"(?P<name>[^\W\d_a-zß-ÿ][^\W\d_]{1,14}(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]{1,14}){0,2})[ \t.,!]*(?:\r?\n|$)")
_NO_NAMES = words("closings", "no_names")


def find(prose: Prose) -> Feature | None:
    """The last name of one to three words that stands alone behind a closing."""
    found = None
    for closing in _CLOSING.finditer(prose.text):
        named = _NAME.match(prose.text, closing.end())
        if named and _NO_NAMES.isdisjoint(named["name"].casefold().replace("-", " ").split()):
            found = named
    if found is None:
        return None
    span = Span(*found.span("name"))
    return Feature(NAME, found["name"], (Mention(found["name"], span),))
