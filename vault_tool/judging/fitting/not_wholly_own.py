"""Why a post is not wholly a freelancer's own work: each reason by itself, in the order in which one would name them."""

from vault_tool.judging.fitting.comparison import Comparison
from vault_tool.judging.fitting.how_much import (
    A_GOOD_PART,
    A_QUARTER,
    HALF,
    HARDLY_ANY,
    MOST,
    MUCH_TOLD,
    NEARLY_ALL,
    SEVERAL,
    SOME_SHOWN,
    TOLD,
)
from vault_tool.judging.fitting.reasons import Reason, first_of
from vault_tool.judging.trades import trade_table

_WELL_KNOWN = 3
"""Tools that a post names and the profile has, with none lacking, from which further work that its goal tells needs no line."""


def _only_plain_words(one: Comparison) -> bool:
    return one.faint


def _trade_of_title(one: Comparison) -> bool:
    return bool(one.title.apart)


def _specialist(one: Comparison) -> bool:
    return bool(one.special)


def _core(one: Comparison) -> bool:
    return bool(one.core_lacking)


def _led_by_a_tool(one: Comparison) -> bool:
    """But one more product beside the freelancer's own trade and several of their tools is soon learned."""
    beside = one.core >= NEARLY_ALL and len(one.named.meant) >= _WELL_KNOWN
    return one.title.led_by in one.named.lacking and not beside


def _outnumbered(one: Comparison) -> bool:
    return one.outnumbered


def _trade_of_a_demand(one: Comparison) -> bool:
    return bool(one.apart_and_asked)


def _work_that_stands_out(one: Comparison) -> bool:
    """The client's words ask for some that only those do who have done it before: live speech, in whatever application."""
    asked = trade_table.marked("stands out") & one.shares.by_words.keys()
    return not asked <= one.side_trades


def _leading_work(one: Comparison) -> bool:
    """A title or all tools of the profile's stand in for what no line shows."""
    well = one.tools_known == 1 and len(one.named.meant) >= _WELL_KNOWN
    wholly = one.title.tells_own and one.core >= NEARLY_ALL
    stands_in = one.title.names_own or (well and one.shares.main_is_core) or wholly
    return bool(one.work.also_leads) and not stands_in


def _one_usual_tool(one: Comparison) -> bool:
    """The title tells another trade, and no line shows what leads."""
    told = one.title.names_own or one.title.tells_own or one.work.leads_shown
    return not told and len(one.named.yours) == 1 and one.names_only_the_usual


def _names_nothing(one: Comparison) -> bool:
    """A trade is of many kinds of work: where a post asks for some, and no tool of the profile, a line has to show what leads."""
    asks_for_work = one.work.main != "" and not one.work.leads_shown
    return asks_for_work and not (one.named.yours or one.unproven)


def _few_tools(one: Comparison) -> bool:
    """More are lacking than known; or as many, unless the title names one of the profile's, and the post, mostly of the
    freelancer's own trade, several."""
    if one.tools_known is None:
        return False
    well_known = one.title.names_own and one.core >= HALF and len(one.named.meant) >= _WELL_KNOWN
    return one.tools_known < HALF or (one.tools_known == HALF and not well_known)


def _few_words_and_no_names(one: Comparison) -> bool:
    """Where a post asks for some work, and no tool of the profile, more than a title and a word or two has to tell the trade."""
    nothing_named = one.work.main != "" and not (one.named.yours or one.unproven)
    return _is_own(one) and nothing_named and one.shares.told * one.core < MUCH_TOLD


def _too_little_told(one: Comparison) -> bool:
    return _is_own(one) and one.shares.told * max(one.core, one.side) < TOLD


def _main_work(one: Comparison) -> bool:
    shown = one.work.main_shown
    return _is_own(one) and shown is not None and shown < SOME_SHOWN


def _another_trade(one: Comparison) -> bool:
    """Unless the title tells the freelancer's own, or lines show what leads, and the names in it are theirs."""
    near = one.near >= MOST and one.core >= HARDLY_ANY and one.title.names_own
    return not (_is_own(one) or near or _is_own_by_title(one) or _is_shown_by_lines(one))


def _is_own_by_title(one: Comparison) -> bool:
    all_known = one.tools_known == 1 and len(one.named.meant) >= SEVERAL
    return one.title.tells_own and one.core >= A_GOOD_PART and all_known


def _is_shown_by_lines(one: Comparison) -> bool:
    """Whether lines show all that leads, of a trade near to the own, and several tools of the profile are named and none it lacks."""
    work = one.work
    shown = work.leads_shown and work.main_shown == 1 and not work.also_leads and not one.faint
    return shown and one.near >= NEARLY_ALL and not one.named.lacking and len(one.named.meant) >= SEVERAL


def _is_own(one: Comparison) -> bool:
    """Whether the freelancer's own trades are what it is about, or nearly all of it one of many years' practice that lines show."""
    practised = one.shares.main in one.long_practised and one.side >= NEARLY_ALL and one.work.main_shown == 1
    return practised or (one.shares.main_is_core and one.core >= A_GOOD_PART)


_NOT_SHOWN: tuple[Reason, ...] = (
    _only_plain_words,
    _trade_of_title,
    _specialist,
    _core,
    _led_by_a_tool,
    _outnumbered,
    _trade_of_a_demand,
    _work_that_stands_out,
    _leading_work,
    _one_usual_tool,
)
"""Reasons that hold whatever else there is."""

_NOT_ENOUGH: tuple[Reason, ...] = (
    _names_nothing,
    _few_words_and_no_names,
    _few_tools,
    _too_little_told,
    _main_work,
    _another_trade,
)
"""Reasons that do not hold where all of it is in hand."""


def against_all_of_it(one: Comparison) -> str:
    """The name of the first reason against; empty where there is none."""
    in_hand = one.is_all_in_hand and one.core >= A_QUARTER
    reasons = _NOT_SHOWN if in_hand else (*_NOT_SHOWN, *_NOT_ENOUGH)
    return first_of(reasons, one)
