r"""The client says that the price is open upwards.

Found:
    I am willing to pay higher rates for the most experienced freelancers.
    The budget is a placeholder, name your price.
    Budget is negotiable for the right person.
    Pay goes up after the first month.
    We can pay more for good work.
Not found:
    We are not willing to pay more.
    The budget is not negotiable.
    Negotiate prices with our suppliers.
    Fixed budget, no exceptions.
    Salary and performance bonuses.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "willing_to_pay_more"

_PHRASES = phrases("""
    willing/happy/open/ready/prepared/able (and/to) (pay/paying) (pay/to_pay) more/higher/extra/premium/top/
        well/above
    can/will/would/could/may pay more/extra/higher for/if/to/when/once
    budget/rate/price/pay/salary/payment/compensation/rates (is/are/can/may/could/will/be) (just/only/also/a/
        an) (be/somewhat/slightly/fully) negotiable/flexible/open/placeholder/increase/increased/go_up/adjusted/
        raised
    negotiable/flexible (hourly/on/with) budget/rate/price/pay/salary/rates
    open to (discuss/discussing/negotiating/negotiation/negotiations/higher) (on/of) (the/higher) budget/rate/
        price/rates/negotiation/pay
    pay/rate/salary/rates/compensation/hourly (can/will/may/rate) goes/go/increase/increases/grow/grows/rise/
        rises/be_raised/raise/be_increased ... after/with/over/based/as/if/once/depending
    placeholder budget/price/amount/rate
    budget/price/amount/rate ... placeholder
    ignore the budget/price
    name/tell/give/quote/send/provide/bid (me/us) your (own/best/hourly) price/rate/quote/budget
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
