r"""Whoever is hired deals with the client's own customers.

Found:
    Client-facing experience is required.
    Be the main point of contact for our customers.
    Handle escalations from clients politely.
    You will run client calls twice a week.
Not found:
    This is not a client-facing role.
    Contact us for more information.
    Our clients are dentists.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "client_facing"

_PHRASES = phrases("""
    client/customer facing/calls/communication/communications/communications/relationship/relationships/
        relations/meetings/escalations/onboarding/expectations/satisfaction/inquiries/enquiries/service/support/
        success
    main/primary/first/single point of contact
    communicate/communicating/liaise/liaising/interact/interacting/meet/meeting/speak/speaking/talk/talking
        directly/regularly/professionally/effectively (with) (our) clients/customers
    communicate/communicating/liaise/liaising/interact/interacting/work/speak/deal/dealing (directly/closely/
        effectively) with (our/the/all) (existing/new) clients/customers/guests/patients/tenants
    manage/managing/handle/handling/answer/answering/respond ... clients/customers/escalations/tickets/inquiries
    relationship building/management
    account management
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
