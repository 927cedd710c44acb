r"""The client wants to pay, or be paid, outside the site.

Found:
    We pay directly through PayPal outside of Upwork.
    Payment will be made in crypto, off-platform.
    After the first milestone we move payment off Upwork.
    Payments are sent by Zelle or Cash App.
    We will work outside Upwork to save the fees.
    El pago se hace fuera de la plataforma.
    O pagamento é feito fora da plataforma.
    Die Zahlung erfolgt außerhalb der Plattform.
Not found:
    Payment is not off-platform.
    We never pay outside of Upwork.
    Integrate PayPal payments into the shop.
    All payments go through Upwork.
    Customers pay with Bitcoin or USDT.
    Nunca pagamos fuera de la plataforma.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "payment_outside"

_PHRASES = phrases("""
    pay/paid/payment/payments/paying/transfer/salary/invoice/invoicing/contract/hire/hired/billing ... outside/
        off (of) (the/this) upwork/platform/site/fiverr/freelancer/system
    off platform payment/payments/pay
    pago/pagos/pagar/pagamos/pagamento/pagamentos/trabajar/trabajamos/contrato ... fuera_de/fora (de) (la/da/del/do)
        plataforma/sitio/site/upwork/freelancer/workana
    bezahlung/zahlung/bezahlen/zahlen/zahle ... außerhalb (der/von) plattform/upwork/seite
    paiement/payer/payons ... hors/dehors (de) (la) plateforme/site/upwork
    outside (of) (the) upwork/platform payment/payments/contract/pay
    pay/paid/paying/payment/payments/salary (you) (is/are/will_be/be/made/sent/done/weekly/monthly/directly/
        only) (made/sent/done/paid/directly/weekly/monthly/issued) via/through/by/with/in/using paypal/zelle/
        venmo/cash_app/cashapp/crypto/bitcoin/usdt/btc/wise/western_union/moneygram/gift_cards/gift/payoneer/
        check/cheque/wire/bank_transfer/cryptocurrency
        unless customers/customer/users/user/guests/tenants/buyers/visitors/shoppers/donors/checkout/website/
        store/shop/integrate/integration/accept/invoices
    work/working/deal/hire/hiring/contract/go/take_this outside/off (of) (the) upwork/platform/fiverr/freelancer
    direct/directly to your bank/paypal/account unless customers/users/app/checkout
    avoid/save/skip/without/saving/avoiding (the) upwork/upwork's/platform/site/service fee/fees
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
