r"""The pay is equity, revenue share, commission or exposure alone.

Found:
    This is an equity-only role until we raise.
    Commission only, uncapped.
    We can't pay yet but offer a revenue share.
    You will work for equity as a co-founder.
    Equity partner needed for a shopping channel.
    The pay is 20% of each sale.
Not found:
    This is not commission only.
    Salary plus equity.
    Competitive pay and equity.
    Model the equity of our fund.
    We are a private equity partnership.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "equity_only"

_PHRASES = phrases("""
    equity/commission/commissions/rev_share/revenue_share/profit_share/sweat_equity/performance/results only/
        based_only
    only/solely/purely/100 commission/commissions/equity/commission_based/performance/performance_based
    work/working (with_us) for equity/exposure/shares
    (paid/payment/pay/compensation/compensated/rewarded) (is) (in/as/by/with) (sweat/company) equity for/until/
        instead/rather/as
    (offer/offering/is/on_a/as_a/for_a) (a) revenue/profit share/sharing basis/only/model/partnership/instead/deal
    commission/performance based pay/role/position/job/compensation/only/opportunity/sales/basis/commission
    commission basis
    co founder ... equity
    equity partner/partners/partnership (needed/wanted) unless private/firm/fund
    can't/cannot/unable ... pay ... equity/revenue/profit/share
    sweat equity
    pay/paid/get/earn/receive/compensation/commission (is) (a) 5/10/15/20/25/30/35/40/50 (percent) (commission)
        of/on/for each/every/all/the/any (closed) sale/sales/deal/deals/revenue/profit/profits/client
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
