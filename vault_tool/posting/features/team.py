r"""Whoever is hired leads or manages people.

Found:
    You will manage a team of six designers.
    Oversee account managers and assign tasks.
    Lead our remote developers day to day.
    The candidate has a record of managing teams.
Not found:
    You will join a team of six designers.
    There is no team to manage.
    You will not be managing people.
    Manage our inbox.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "team"

_PHRASES = phrases("""
    manage/managing/lead/leading/oversee/overseeing/supervise/supervising/coordinate/coordinating/mentor/
        mentoring/coach/coaching ... team/teams/staff/developers/designers/engineers/writers/editors/
        freelancers/contractors/employees/vas/assistants/account_managers/managers/people/direct_reports/crew/
        interns
    leadership of (a/our/the) team/teams/initiatives/staff
    (track) team performance
    delegate/assign/assigning/delegating (the) (daily) tasks/work
    project_managers/team leadership/lead/leader
    direct reports
    people management/manager
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
