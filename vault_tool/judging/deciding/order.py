"""What decides, in its order: the first that has something to say has said it."""

from collections.abc import Callable

from vault_tool.judging.deciding import to_apply, to_ask, to_skip
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision

DECIDERS: tuple[Callable[[Case], Decision | None], ...] = (
    to_skip.closed_or_dangerous,
    to_ask.profile_is_empty,
    to_skip.in_another_tongue,
    to_skip.another_trade,
    to_skip.stopped,
    to_skip.another_profession,
    to_ask.only_a_title,
    to_skip.another_specialty,
    to_skip.another_core,
    to_skip.too_small_a_part,
    to_ask.says_too_little,
    to_skip.wasted_letter,
    to_ask.grave_risk,
    to_ask.unpaid_work,
    to_ask.is_a_pitch,
    to_ask.lacks_background,
    to_ask.names_no_tools,
    to_ask.takes_more,
    to_ask.risk_to_settle,
    to_ask.takes_practice,
    to_ask.tells_little,
    to_ask.shares_no_name,
)
"""Dangers and trade first, then the other stops, then what is missing, then what has to be settled."""


def decide(case: Case) -> Decision:
    """Apply, ask first or skip: what one would say to a friend about the post."""
    return next(filter(None, (decider(case) for decider in DECIDERS)), None) or to_apply.nothing_against(case)
