r"""The ratings in the client's recent history, where a whole job page was pasted; the latest first, as the site lists them.

Found:
    Client's recent history (3)\nRating is 3.0 out of 5.\nTo freelancer: Ada B.\nRating is 5.0 out of 5. => ("3.0", "5.0")
    Client’s recent history\nRating is 5 out of 5.\nRating is 5 out of 5. => ("5", "5")
Not found:
    Rating is 4.9 out of 5.
    Client's recent history (2)\nTo freelancer: Ada B. No feedback given
"""

from itertools import islice

from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.posting import sites
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "recent_ratings"


def find(prose: Prose) -> Feature | None:
    """Each rating in the history; of a pair, the first is what the freelancer gave the client."""
    listed = sites.history_in(prose.text)
    if listed is None:
        return None
    history, start = listed
    found = list(islice(history.rating.finditer(prose.text, start), lists.MOST))
    if not found:
        return None
    return Feature(NAME, tuple(m[1] for m in found), tuple(Mention(m[0], Span(*m.span())) for m in found))
