"""Why a post is not even in part a freelancer's work: each reason by itself, in the order in which one would name them."""

from vault_tool.judging.fitting.comparison import Comparison
from vault_tool.judging.fitting.how_much import (
    A_LITTLE,
    HALF,
    MOST,
    SEVERAL,
    SOME_SHOWN,
    TOLD,
)
from vault_tool.judging.fitting.reasons import Reason, first_of
from vault_tool.judging.trades import trade_table

OTHERS_FOR_ONE = 2
"""Tools lacking for each that the profile has, from which a post is of those who work with them."""


def _trade_hardly_told(one: Comparison) -> bool:
    """Names of the profile, with none lacking, tell of the trade as well as its cues do; so do lines that show what leads, or half of
    the work where the profile has most of the tools."""
    if one.faint or one.shares.told >= TOLD:
        return False
    named = one.title.names_own or len(one.named.yours) >= SEVERAL
    own = one.shares.main_is_core and one.tools_known == 1 and named
    shown = one.near >= MOST and (one.work.leads_shown or _is_half_shown(one))
    return not (own or shown or _is_wholly_shown(one))


def _is_wholly_shown(one: Comparison) -> bool:
    """Where lines show the work that is asked for most, of the freelancer's own trade, and the profile has half of the tools."""
    own = one.shares.main_is_core and one.core >= HALF
    return own and one.work.main_shown == 1 and one.has_half_of_the_tools


def _is_half_shown(one: Comparison) -> bool:
    """Where more than one word in passing tells the trade."""
    known = (one.tools_known or 0.0) >= HALF and one.shares.told >= HALF * TOLD
    return known and one.work.shown >= HALF


def _specialist_of_another_tool(one: Comparison) -> bool:
    return bool(one.special) and not (one.named.yours and one.core >= A_LITTLE)


def _developer_wanted(one: Comparison) -> bool:
    return one.title.for_makers and len(one.named.yours) < SEVERAL


def _nothing_speaks_for_it(one: Comparison) -> bool:
    """No name and no line of the profile; its trade alone does where most of the post is of it, or any maker can do a part."""
    in_reach = one.shares.reach > one.core and one.shares.main in trade_table.marked("reach")
    done = one.is_led_by_shown_work or one.is_all_worked_in
    return one.unproven and not one.named.yours and one.core < MOST and not (in_reach or one.is_in_reach or done)


def _nothing_but_another_product(one: Comparison) -> bool:
    """What it is about is lacking, no line shows any of it, and the client's words name no tool of the profile."""
    nothing_else = one.unproven and not one.named.meant and not one.has_half_of_the_tools
    return bool(one.core_lacking) and nothing_else


def _mostly_with_other_tools(one: Comparison) -> bool:
    """A tool that is lacking leads the title, more are lacking than known, and no line shows what is asked for most."""
    named = one.named
    other = one.title.led_by in named.lacking and len(named.lacking) >= max(SEVERAL, OTHERS_FOR_ONE * len(named.yours))
    return other and not (one.work.main_shown or one.has_half_of_the_tools)


def _work_with_another_product(one: Comparison) -> bool:
    """Lines show such work, and it is all about a product that the profile lacks: who writes React is no Flutter developer."""
    shown = (one.work.main_shown or 0.0) >= HALF
    return bool(one.core_lacking) and shown and one.core < SOME_SHOWN


AGAINST: tuple[Reason, ...] = (
    _trade_hardly_told,
    _specialist_of_another_tool,
    _developer_wanted,
    _work_with_another_product,
    _nothing_but_another_product,
    _mostly_with_other_tools,
    _nothing_speaks_for_it,
)


def against_any_of_it(one: Comparison) -> str:
    """The name of the first reason against; empty where there is none."""
    return first_of(AGAINST, one)
