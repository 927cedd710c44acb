r"""The time of day the work has to be done at, as "09:00-17:00".

Found:
    You work from 9 AM to 4 PM, Monday to Friday. => "09:00-16:00"
    Hours are 9-5pm EST. => "09:00-17:00"
    Shift 22:00 - 06:00 GMT. => "22:00-06:00"
    Working hours are 8-5 EST. => "08:00-17:00"
Not found:
    We need 9-12 banners.
    It takes 3 to 5 days.
    The talk ends at 2-3 CET.
    Our shop is open at 9 am.
    With problems, call our office from 9 AM to 4 PM.
    Fully flexible, not 9am to 5pm.
"""

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.values.shifts import shifts
from vault_tool.posting.features.feature import Feature

NAME = "working_hours"


def find(prose: Prose) -> Feature | None:
    """The first stretch of the day the post names."""
    for sentence, first, found in shifts(prose):
        return Feature(NAME, found.clock, (mention(prose.text, sentence, first, first),))
    return None
