"""Why a post is in part a freelancer's work: each reason by itself, in the order in which one would name them."""

from vault_tool.judging.fitting.clients_field import is_made_for_it
from vault_tool.judging.fitting.comparison import Comparison
from vault_tool.judging.fitting.how_much import (
    A_GOOD_PART,
    A_LITTLE,
    A_QUARTER,
    HALF,
    HARDLY_ANY,
    MOST,
    SEVERAL,
    SOME_SHOWN,
    WORTH_NAMING,
)
from vault_tool.judging.fitting.reasons import Reason, first_of


def _own_trade(one: Comparison) -> bool:
    return one.core >= A_QUARTER


def _open_trade(one: Comparison) -> bool:
    return one.shares.open >= A_GOOD_PART


def _in_the_title(one: Comparison) -> bool:
    """A name that tells little tells nothing of a trade that has to be shown, or beside no other."""
    enough = len(one.named.yours) >= SEVERAL or (one.work.shown >= HALF and not one.names_only_the_usual)
    return one.title.names_own and one.side >= A_LITTLE and enough and one.shares.apart < WORTH_NAMING


def _near_and_shown(one: Comparison) -> bool:
    near = one.near >= A_GOOD_PART and not one.faint
    return near and one.work.shown >= SOME_SHOWN and not _is_foreign(one)


def _in_reach(one: Comparison) -> bool:
    return (one.shares.reach >= MOST and not one.faint) or one.is_in_reach


def _made_for_a_field(one: Comparison) -> bool:
    return is_made_for_it(one.shares.main, one.named)


def _worked_in(one: Comparison) -> bool:
    shown = one.side >= A_GOOD_PART and one.work.shown >= HALF and one.shares.apart < WORTH_NAMING
    return (shown and bool(one.tools_known)) or one.is_all_worked_in


def _is_foreign(one: Comparison) -> bool:
    """Whether nothing but a near trade speaks for it: hardly any of it is the freelancer's own, and all it names is lacking."""
    return one.core < HARDLY_ANY and bool(one.named.lacking) and not one.named.yours


FOR: tuple[Reason, ...] = (
    _own_trade,
    _open_trade,
    _in_the_title,
    _near_and_shown,
    _in_reach,
    _made_for_a_field,
    _worked_in,
)


def for_some_of_it(one: Comparison) -> str:
    """The name of the first reason for it; empty where there is none."""
    return first_of(FOR, one)
