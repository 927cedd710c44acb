r"""The post asks the freelancer for money: a deposit, a fee, equipment or software to buy first.

Found:
    A refundable deposit of $50 is needed before you start.
    You pay a small registration fee.
    Buy the training kit first, we refund you.
    We will mail you a cheque to buy your equipment.
    Applicants must pay for the background check.
Not found:
    No deposit is asked.
    Candidates never pay a registration fee.
    Build a form where tenants pay their security deposit.
    We pay a deposit of 30% upfront.
"""

from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.phrases import flag, phrases
from vault_tool.posting.features.prose import Prose

NAME = "asks_deposit"

_PHRASES = phrases("""
    refundable deposit/fee
    deposit/fee ... before you/starting/start/we/hiring
    (you/must/applicants/candidates/freelancers) pay (a/an/the) (small/one_time/refundable) registration/
        training/application/onboarding/processing/activation/starter/membership/security/joining fee/deposit/
        kit
    you/must/applicants/candidates/freelancer/freelancers/to pay/buy/purchase (for) (a/an/the/your/own) (own)
        deposit/starter/training/equipment/background_check/kit/software_license/laptop/gift_cards/upfront
    buy/purchase (the/a/your) (training/starter/equipment/software) ... refund/reimburse/refunded/reimbursed
    check/cheque ... to/for buy/purchase/purchasing/buying/cover your/equipment/office/home/a/the
    deposit (the/this) check/cheque
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
