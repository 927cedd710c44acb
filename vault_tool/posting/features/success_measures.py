r"""How the client will tell that the work is good: goals, figures, criteria.

Found:
    KPIs:\n- Ten calls a day\n- Replies in an hour => ("Ten calls a day", "Replies in an hour")
    Key Performance Indicators (KPIs)\n- Ten calls a day\n- Replies in an hour => ("Ten calls a day", "Replies in an hour")
    Success is measured by booked meetings. => ("Success is measured by booked meetings.",)
    Our goal is to reach 5,000 followers by June. => ("Our goal is to reach 5,000 followers by June.",)
Not found:
    We have no KPIs yet.
    Your success is our success.
    Enhance our KPI trackers.
    KPIs:\n- Have you baked for fifty?\n- Have you sold bread?
"""

from collections.abc import Iterator

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.markdown.marks import plain

NAME = "success_measures"

_PHRASES = of_list("success_measures", "phrases")


def find(prose: Prose) -> Feature | None:
    """Each measure in the post's words."""
    told = (entry for entry in prose.entries("success") if not entry.words.endswith("?"))
    listed = lists.from_entries(prose.text, told)
    return lists.feature(NAME, listed) or lists.feature(NAME, _said(prose))


def _said(prose: Prose) -> Iterator[tuple[str, Mention]]:
    found = {s.span: mention(prose.text, s, first, last) for s, first, last in matches(prose, _PHRASES)}
    for span in sorted(found):
        yield lists.short(plain(found[span].quote)), found[span]
