r"""The work includes money matters: payroll, invoicing, budgets, bookkeeping.

Found:
    Financial management skills (payroll, invoicing, tracking profitability).
    You prepare invoices and chase late payers.
    Own the budget of each campaign.
    Reconcile bank statements every week.
Not found:
    No bookkeeping is needed.
    Our budget is $500.
    Tell us your budget.
    The invoice goes to our office.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "financial_duties"

_PHRASES = phrases("""
    payroll
    invoicing
    bookkeeping
    budgeting
    prepare/send/sending/process/processing/create/creating/issue/track/manage (the/our/client/all) invoices
    manage/managing/own/track/tracking/oversee/overseeing/control (the/our/project/a) budget/budgets
    accounts payable/receivable
    financial management/reporting/reports/statements/planning/analysis/modeling/modelling/forecasting
    reconcile/reconciling/reconciliation (of) (bank/all/the/our) (bank) statements/accounts/transactions
    bank reconciliation/reconciliations
    profitability tracking/analysis
    track/tracking ... profitability/expenses/spending
    profit and loss
    cash flow
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
