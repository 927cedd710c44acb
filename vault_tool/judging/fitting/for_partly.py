"""Why a post is in part a freelancer's work, and why it is none of it: each reason by itself, in the order in which one would name them."""

from collections.abc import Callable, Mapping

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
    TOLD,
)
from vault_tool.judging.trades import trade_table


def _too_little_told(one: Comparison) -> bool:
    """Names of the profile, with none lacking, tell of the trade as well as its cues do; so does a line that shows what leads."""
    if one.faint or one.shares.told >= TOLD:
        return False
    named = one.title.names_own or len(one.named.yours) >= SEVERAL
    own = one.shares.main_is_core and one.tools_known == 1 and named
    return not own and not (one.near >= MOST and one.work.leads_shown)


def _specialist(one: Comparison) -> bool:
    return bool(one.special) and not (one.named.yours and one.core >= A_LITTLE)


def _developer(one: Comparison) -> bool:
    return one.title.for_makers and len(one.named.yours) < SEVERAL


def _nothing_speaks_for_it(one: Comparison) -> bool:
    """No name and no line of the profile; its trade alone does where most of the post is of it, or any maker can do a part."""
    in_reach = one.shares.reach > one.core and one.shares.main in trade_table.marked("reach")
    return one.unproven and not one.named.yours and one.core < MOST and not in_reach


def _own_trade(one: Comparison) -> bool:
    return one.core >= A_QUARTER


def _open_trade(one: Comparison) -> bool:
    return one.shares.open >= A_GOOD_PART


def _in_the_title(one: Comparison) -> bool:
    several = len(one.named.yours) >= SEVERAL
    return one.title.names_own and one.side >= A_LITTLE and (several or one.work.shown >= HALF)


def _near_and_shown(one: Comparison) -> bool:
    near = one.near >= A_GOOD_PART and not one.faint
    return near and one.work.shown >= SOME_SHOWN and not _is_foreign(one)


def _in_reach(one: Comparison) -> bool:
    return one.shares.reach >= MOST and not one.faint


def _made_for_a_field(one: Comparison) -> bool:
    return is_made_for_it(one.shares.main, one.named)


def _worked_in(one: Comparison) -> bool:
    return one.side >= A_GOOD_PART and one.work.shown >= HALF and bool(one.tools_known)


def _is_foreign(one: Comparison) -> bool:
    """Whether nothing but a near trade speaks for it: hardly any of it is the freelancer's own, and all it names is lacking."""
    return one.core < HARDLY_ANY and bool(one.named.lacking) and not one.named.yours


_AGAINST: Mapping[str, Callable[[Comparison], bool]] = {
    "too little tells its trade": _too_little_told,
    "a specialist in another tool is wanted": _specialist,
    "a developer is wanted": _developer,
    "nothing in the profile speaks for it": _nothing_speaks_for_it,
}

_FOR: Mapping[str, Callable[[Comparison], bool]] = {
    "a part of it is your trade": _own_trade,
    "people come to its trade from others, as you did": _open_trade,
    "its title names something of yours": _in_the_title,
    "it is near to your trade, and lines show such work": _near_and_shown,
    "any maker of software can do a part of it": _in_reach,
    "it is made for a field, with your tools": _made_for_a_field,
    "you have worked in its trade, and lines show such work": _worked_in,
}


def against_any(one: Comparison) -> str:
    """The first reason why it is not even in part; empty where there is none."""
    return _first(_AGAINST, one)


def for_partly(one: Comparison) -> str:
    """The first reason why it is in part; empty where there is none."""
    return _first(_FOR, one)


def _first(reasons: Mapping[str, Callable[[Comparison], bool]], one: Comparison) -> str:
    return next((name for name, holds in reasons.items() if holds(one)), "")
