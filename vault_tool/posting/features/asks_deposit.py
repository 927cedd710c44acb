r"""The post asks the freelancer for money: a deposit, a fee, a kit to buy first.

Found:
    A refundable deposit of $50 is needed before you start.
    You pay a small registration fee.
    Buy the training kit first, we refund you.
    Applicants must pay for the background check.
    Send $30 to activate your account.
    Se pide un depósito de garantía antes de empezar.
Not found:
    No deposit is asked.
    Candidates never pay a registration fee.
    Build a form where tenants pay their security deposit.
    We pay a deposit of 30% upfront.
    The app takes a refundable deposit from every guest.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "asks_deposit"

_PHRASES = phrases("""
    refundable (security) deposit/fee unless guest/guests/tenant/tenants/customer/customers/user/users/booking/
        bookings/app/checkout/page/rental
    deposit/fee ... before you/starting/start/we/hiring unless guest/guests/tenant/tenants/customer/customers/users/
        booking/app/page
    depósito/deposito (de) reembolsable/reembolsável/garantía/garantia unless clientes/usuarios/huéspedes/inquilinos
    cuota/taxa/pago (de) inscripción/inscrição/registro unless clientes/usuarios/usuários/alumnos/alunos
    training/registration/onboarding/activation/application/starter/joining fee unless students/student/users/user/
        customers/customer/members/course/app/page/form/website/participants/parents/checkout
    send/pay/transfer $/1*/2*/3*/4*/5*/6*/7*/8*/9* (usd/dollars) (to) activate/unlock/register/secure/reserve/get_started
    (you/must/applicants/candidates/freelancers) pay (a/an/the) (small/one_time/refundable) registration/
        training/application/onboarding/processing/activation/starter/membership/security/joining fee/deposit/
        kit unless customers/users/students/members/guests/tenants/visitors/page/form/app
    you/must/applicants/candidates/freelancer/freelancers/have_to/need_to (must/will/have_to/need_to) pay/buy/purchase
        (for) (a/an/the/your/their/own) (own) deposit/starter/training/equipment/background_check/kit/software_license/gift_cards/upfront
        unless customers/users/guests/tenants/page/app
    buy/purchase (the/a/your) (training/starter) kit/course/manual/subscription/gift_cards ... refund/reimburse/
        refunded/reimbursed
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
