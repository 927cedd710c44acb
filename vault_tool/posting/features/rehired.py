r"""Freelancers whom the client's recent history names more than once.

Found:
    Client's recent history\nTo freelancer: Ada B.\nTo freelancer: Cem D.\nTo freelancer: Ada B. => ("Ada B.",)
Not found:
    Client's recent history\nTo freelancer: Ada B.\nTo freelancer: Cem D.
    To freelancer: Ada B.\nTo freelancer: Ada B.
"""

from collections import Counter

from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.posting import sites
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "rehired"


def find(prose: Prose) -> Feature | None:
    """Each of them once, at the first mention."""
    listed = sites.history_in(prose.text)
    if listed is None:
        return None
    history, start = listed
    named = [(m[1], Mention(m[0], Span(*m.span()))) for m in history.freelancer.finditer(prose.text, start)]
    often = Counter(name for name, _ in named)
    first = {name: mention for name, mention in reversed(named) if often[name] > 1}
    return lists.feature(NAME, sorted(first.items(), key=lambda pair: pair[1].span))
