"""To apply: what is said where nothing speaks against a post."""

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision
from vault_tool.judging.work.whose_work import listed_whole

_YOURS = "This is your kind of work: they name {}, which you have."
_HAD = "They name {}, which you have."
_NAMED = "They name {}, which you have, and no tool that you lack."
_SURE = 2
"""Names that post and profile share from which the work is called one's own, where its title doesn't tell so."""
_SHOWN = "You've done work like this, and they name no tool that you lack."
_DONE = "You've done work like this."
_TRADE_ALONE = (
    "This is your kind of work. It names none of your tools, so begin with what you've done that comes closest."
)
_KIND = "This is your kind of work."
_NAME_YOUR_RATE = "They name no pay, so say what you charge."
_BUT_NAMES = " They also name {}, which your profile doesn't show; if you haven't used {}, say so in your letter."


def names_no_pay(case: Case) -> Decision:
    """Behind whose work it is, where all that is missing is a price."""
    said = case.beyond.whose.said or (_DONE if case.proven else _KIND)
    return Decision("apply", f"{said} {_NAME_YOUR_RATE}")


def nothing_against(case: Case) -> Decision:
    """With the tools named beside it that the profile lacks."""
    named, title = case.fit.named, case.fit.title
    if named.told:
        sure = len(named.told) >= _SURE or title.names_own or title.tells_own
        yours = (_YOURS if sure else _HAD if named.lacking else _NAMED).format(listed_whole(named.told))
    else:
        yours = _TRADE_ALONE if not case.proven else _DONE if named.lacking else _SHOWN
    them = "them" if len(named.unmet) > 1 else "it"
    return Decision("apply", f"{yours}{_BUT_NAMES.format(listed_whole(named.unmet), them) if named.unmet else ''}")
