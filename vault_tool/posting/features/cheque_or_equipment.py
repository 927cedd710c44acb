r"""The post sends a cheque to cash, or has the freelancer buy equipment from someone it names.

Found:
    We will mail you a cheque to buy your equipment.
    Deposit the check and forward the rest to our vendor.
    Purchase the equipment from our approved vendor.
    A check will be mailed to you for the laptop.
Not found:
    We provide a laptop.
    Check the equipment list before each shoot.
    You need your own laptop and headset.
    Check the invoices and forward the rest to accounting.
    We never send a cheque to buy equipment.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "cheque_or_equipment"

_PHRASES = phrases("""
    send/mail/issue/give/sent/mailed/receive (you) (a/the) (cashier's/certified/company) check/cheque ... buy/
        purchase/cover/laptop/equipment/supplies/office/software/materials
    check/cheque (will/is/would) be/being mailed/sent/issued/emailed ... you/laptop/equipment/supplies/office
    deposit/cash/print the/this/our/a (cashier's/company/mobile) check/cheque unless customers/users/app/tellers
    buy/purchase/order (the/your/all/this) (office/home/work/necessary/required) (office) equipment/laptop/software/
        supplies/macbook/printer ... vendor/vendors/supplier/reimburse/reimbursed/refund/refunded/approved
    purchase/buy (of) (the/your) equipment ... reimburs*/refund*
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
