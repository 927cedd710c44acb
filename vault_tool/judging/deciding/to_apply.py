"""To apply: what is said where nothing speaks against a post."""

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision
from vault_tool.judging.work.whose_work import MOST_NAMED
from vault_tool.language.wording import listed

_YOURS = "This is your kind of work, and nothing in the post rules it out."
_TRADE_ALONE = (
    "This is your kind of work, and nothing in the post rules it out. It names none of your tools, so begin with what"
    " you've done that comes closest."
)
_BUT_TAKES = " It also takes {}, which your profile doesn't show."


def nothing_against(case: Case) -> Decision:
    """With the tools named beside it that the profile lacks."""
    also = listed(case.fit.named.lacking, MOST_NAMED)
    yours = _YOURS if case.proven or case.fit.named.yours else _TRADE_ALONE
    return Decision("apply", f"{yours}{_BUT_TAKES.format(also) if also else ''}")
