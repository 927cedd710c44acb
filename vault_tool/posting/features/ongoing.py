r"""The work goes on: ongoing, long-term, monthly, a retainer.

Found:
    This is an ongoing role for the right person.
    We hope for a long-term partnership.
    We pay monthly and expect ten posts per month.
    Potential for more work after the first site.
Not found:
    This is a one-off job, not ongoing.
    There is no long-term commitment.
    Our monthly revenue has grown.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "ongoing"

_PHRASES = phrases("""
    ongoing/continuous work/project/projects/basis/role/position/collaboration/support/maintenance/relationship/
        partnership/engagement/contract/need/needs/opportunity/job/tasks/assignment/assignments/help/assistance/
        management/freelance/retainer/monthly/long/part/full/weekly
    is/be/become ongoing
    on_an/an/possibly/potentially/and/or/for ongoing
    (a/the) long term relationship/relationships/partnership/partnerships/collaboration/collaborator/work/
        project/projects/role/position/engagement/contract/opportunity/opportunities/basis/commitment/
        cooperation/partner/job/team/support/freelancer/hire/assistant/developer/potential/working/ongoing/
        business/client/association
    for/is/be/as/go/becoming long term
    long term (and/or/,) ongoing
    longterm relationship/partnership/collaboration/work/project/role/basis
    monthly/weekly retainer/basis/salary/payment/payments/pay/contract
    retainer basis/model/agreement/contract/position/arrangement
    on_a/monthly/as_a/for_a retainer
    per/each/every month
    pay/paid monthly
    more/additional/future/further work/projects/tasks/jobs/videos/articles/assignments ... after/following/
        available/follow/come/coming/future/right/if/for
    potential/possibility/opportunity/chance for/of (a) (more/ongoing/long/future/continued/additional)
        (ongoing/long/future/continued/additional) (term) work/projects/collaboration/employment/term/
        engagement/contract
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
