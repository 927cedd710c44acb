r"""The post asks for a full working week.

Found:
    This is a full-time position in our London hours.
    Full time, remote, starting in May.
    We need you eight hours a day, 40 hours per week.
Not found:
    This is not a full-time role.
    Part-time to begin with.
    No need to be available full time.
    People who do this fulltime already are welcome to apply.
"""

from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.phrases import flag, phrases
from vault_tool.posting.features.prose import Prose

NAME = "full_time"

_PHRASES = phrases("""
    full time position/role/job/work/employment/contract/remote/basis/opportunity/availability/hours/commitment/engagement/schedule/employee/hire/contractor/freelancer/team/assistant/developer/designer/manager/va/permanent/onsite/pst/est/est/cst/gmt/monday
    full time
    fulltime position/role/job/work/employment/contract/basis/remote
    40/45/48 (hours/hrs) (per/a/each/every) week
    8/eight hours per/a/each/every day
    9/nine to 5/five
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
