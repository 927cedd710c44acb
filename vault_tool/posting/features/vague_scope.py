r"""The post leaves open what is to be done, or for how long.

Found:
    Details will be shared after hiring.
    I need help with a few things.
    You will do various tasks as needed.
    We will explain the rest in chat.
    Message me for details.
Not found:
    There is a detailed brief attached.
    Nothing will be decided after hiring.
    Attention to detail is a must.
    Details are in the attached file.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "vague_scope"

_PHRASES = phrases("""
    details/information/info/requirements/scope/specifics/specs/brief ... after/upon/once/in/during/over (we/
        the/you/a) (are/have) hire/hired/hiring/chat/interview/contact/contacted/private/selected/selection/
        shortlisted/connect/talk/discussion/call/inbox
    details ... will/would/can be/discuss/discussed/shared/share/provided/given/explained/sent/follow (be) (in)
        (discussed/shared/provided/given/explained/sent) (later/in_chat/privately/in_private/over/after/on/upon/
        once/during/with)
    message/contact/inbox/dm/pm/ask me/us for (more/further/the/full/additional) details/info/information
    will/can/would explain/discuss/tell/share/describe (you/it/more/everything/further/the_rest/the_details/
        details) ... chat/interview/inbox/call/later/private/message/messages/hired/dm/zoom
    various/miscellaneous/different/other/random/any/adhoc tasks/duties/things/stuff/projects/work as/when/that/
        which/needed/required/assigned/may/come (needed/required/assigned/arise/come/requested)
    (a/some) few/couple/some/other/various/several/random things/stuff
    and/or so_on/much_more/anything_else/whatever
    more details (to) (come/follow/later)
    tbd
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
