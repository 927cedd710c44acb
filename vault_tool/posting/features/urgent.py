r"""The client is in a hurry.

Found:
    This is urgent, we launch tomorrow.
    Needed ASAP.
    Looking for someone who can start immediately.
    I need this done within 24 hours.
Not found:
    It is not urgent.
    There is no rush.
    Handle urgent tickets from customers.
    Reply to emails within 24 hours.
    Solve problems as soon as possible.
    Join today to be seen.
    We receive many fast turnaround requests.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "urgent"

_PHRASES = phrases("""
    (is/very/super/extremely/quite/bit/rather/really/most) urgent/urgently need/needed/job/project/task/hiring/
        looking/require/required/requirement/work/start/help/fix/hire/turnaround/deadline/please/attention
    is/very/super/extremely/quite/bit/rather/really/that's/its/it's urgent
    urgently
    need/needed/done/completed/finished/delivered/start/starting/hire/hiring/fixed/someone/delivery/turnaround
        asap/as_soon_as_possible/immediately/right_away/today/tonight/straight_away
    immediate start/availability/hire/hiring/joiner/joiners/need/opening
    available/start/begin/join (to) (start/begin) (work/working) immediately/asap/right_away/straight_away
        unless ability/able
    available/start/begin (to) (start/begin) (work/working) today
    need/needs/must/want/wants/has/have ... done/completed/finished/delivered/ready/back/turned ... today/
        tonight/tomorrow/asap/24/12/48/hours
    asap
    rush job/order/project
    tight/short/urgent deadline/turnaround
    need/require/looking_for/want (a/very) (a) quick/fast turnaround
    time sensitive project/job/task/work
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
