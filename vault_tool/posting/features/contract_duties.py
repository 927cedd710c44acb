r"""The work includes writing or handling contracts, agreements or proposals to customers.

Found:
    Draft offers, contracts and their renewals.
    Ensure contract compliance and manage renewals.
    Experience drafting contracts is a must.
Not found:
    We will sign a contract with you.
    This is a contract position.
    You do not have to write contracts.
    Reviewing Proposals
    Develop smart contracts for our token.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "contract_duties"

_PHRASES = phrases("""
    write/writing/draft/drafting/structure/structuring/prepare/preparing/review/reviewing/negotiate/negotiating/
        create/creating/develop/handle/handling/manage/managing ... contracts/agreements/sows unless smart
    write/writing/draft/drafting/structure/structuring/prepare/preparing ... proposals
    write/writing/draft/drafting/structure/structuring/prepare/preparing/negotiate/negotiating/reviewing (a/the/
        our/client/custom) contract/agreement
    contract management/compliance/negotiation/negotiations/renewals/drafting/administration
    proposal writing
    handle/handling/manage renewals
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
