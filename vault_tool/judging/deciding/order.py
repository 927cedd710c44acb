"""What decides, in its order: the first that has something to say has said it."""

from collections.abc import Callable, Mapping

from vault_tool.judging.deciding import saved_in_part, small_part, to_apply, to_ask, to_skip, too_far
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision, Reason

DECIDERS: Mapping[Reason, Callable[[Case], Decision | None]] = {
    "closed or dangerous": to_skip.closed_or_dangerous,
    "empty profile": to_ask.profile_is_empty,
    "another tongue": to_skip.in_another_tongue,
    "another trade": to_skip.another_trade,
    "stopped": to_skip.stopped,
    "another profession": to_skip.another_profession,
    "title alone": saved_in_part.only_a_title,
    "another specialty": to_skip.another_specialty,
    "another core": to_skip.another_core,
    "far fewer years": too_far.far_fewer_years,
    "many musts": too_far.many_musts,
    "small part": small_part.too_small_a_part,
    "start alone": saved_in_part.only_the_start,
    "says too little": to_ask.says_too_little,
    "wasted letter": to_skip.wasted_letter,
    "grave risk": to_ask.grave_risk,
    "unpaid work": to_ask.unpaid_work,
    "pitch": to_ask.is_a_pitch,
    "lacks background": to_ask.lacks_background,
    "names no tools": to_ask.names_no_tools,
    "takes more": to_ask.takes_more,
    "risk to settle": to_ask.risk_to_settle,
    "takes practice": to_ask.takes_practice,
    "tells little": to_ask.tells_little,
    "no shared name": to_ask.shares_no_name,
}
"""Dangers and trade first, then the other stops, then what is missing, then what has to be settled."""


def decide(case: Case) -> Decision:
    """Apply, ask first or skip: what one would say to a friend about the post."""
    said = ((reason, decider(case)) for reason, decider in DECIDERS.items())
    first = next((found._replace(reason=reason) for reason, found in said if found), None)
    return first or to_apply.nothing_against(case)
