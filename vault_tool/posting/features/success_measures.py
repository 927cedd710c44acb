r"""How the client will tell that the work is good: goals, figures, criteria.

Found:
    KPIs:\n- Ten calls a day\n- Replies in an hour => ("Ten calls a day", "Replies in an hour")
    Success is measured by booked meetings. => ("Success is measured by booked meetings.",)
    Our goal is to reach 5,000 followers by June. => ("Our goal is to reach 5,000 followers by June.",)
Not found:
    We have no KPIs yet.
    Your success is our success.
    Enhance our KPI trackers.
"""

from collections.abc import Iterator

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, mention, phrases
from vault_tool.language.pieces import plain
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "success_measures"

_PHRASES = phrases("""
    success/performance (will) (is/be) measured/judged/evaluated
    success looks like
    success means/metrics/criteria (is/are/include/will_be)
    measured by/on/against
    kpi/kpis are/include/is/such_as/like/will/to unless tracker/trackers/dashboard/dashboards/report/reports
    goal/target/objective/aim is (to) reach/increase/grow/double/reduce/get/book/generate/achieve/hit/sell
    (must/should/have_to) meet/hit/reach/achieve (a/our/the/your) (weekly/monthly/daily/sales/quarterly) target/
        targets/quota/quotas/kpis
    at_least/minimum_of 1*/2*/3*/4*/5*/6*/7*/8*/9*/ten/five/twenty (qualified/booked/new) leads/calls/meetings/
        appointments/sales/bookings
""")


def find(prose: Prose) -> Feature | None:
    """Each measure in the post's words."""
    listed = lists.from_entries(prose.text, prose.entries("success"))
    return lists.feature(NAME, listed) or lists.feature(NAME, _said(prose))


def _said(prose: Prose) -> Iterator[tuple[str, Mention]]:
    found = {s.span: mention(prose.text, s, first, last) for s, first, last in matches(prose, _PHRASES)}
    for span in sorted(found):
        yield lists.short(plain(found[span].quote)), found[span]
