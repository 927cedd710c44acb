r"""The post is only the first lines of one: the site keeps the rest behind "… more", or ends it with "…".

Found:
    We look for someone to run our studio, and to ... more\nLogo Design
    We look for someone to run our studio … see more
    You have kept the books of small bakeries for years. You plan the week of twelve bakers, order what they…
Not found:
    We look for someone to run our studio, and more.
    We look for someone to run our studio…
    You have kept the books of small bakeries for years. You plan the week, order flour, hire and so on…\nBe quick.
    All that we know of the bakery stands on our page at https://bakery.example/about/the-people-who-bake...
"""

from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.posting import cut_short
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "cut_off"


def find(prose: Prose) -> Feature | None:
    """Where it is cut off."""
    found = cut_short.first_cut(prose.text)
    return Feature(NAME, True, (Mention(found[0], Span(*found.span())),)) if found else None
