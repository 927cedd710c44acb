"""What makes a part of the work worth a question, though the rest is another's: each reason by itself."""

from collections.abc import Callable

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.fitting.clients_field import is_made_for_it
from vault_tool.judging.fitting.how_much import A_GOOD_PART, A_QUARTER, HALF, MOST, NEARLY_ALL, WORTH_NAMING
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.trades import trade_cues
from vault_tool.judging.work.whose_work import MOST_NAMED
from vault_tool.language import likeness
from vault_tool.language.wordlists import words as word_list

_FEW = 2
"""How many demands may be lacking where a line proves something. Own threshold."""


def is_worth_a_question(case: Case) -> bool:
    """Whether any of the reasons holds."""
    return not _seeks_its_own_role(case) and any(reason(case) for reason in _REASONS)


def _seeks_its_own_role(case: Case) -> bool:
    """Whether the title names whoever does such work for a living, where all that the freelancer has of it is a skill."""
    fit = case.fit
    hardly = max(fit.core, fit.near) < A_QUARTER
    return bool(case.role_in_title and fit.main_by_skill) and hardly and not fit.title.tells_own


def lacks_most(case: Case) -> bool:
    """Whether several tools that it surely takes are lacking, and far fewer are there: nobody waits for an answer to that."""
    lacking = len(case.beyond.lack.tools or case.beyond.lack.unmet)
    return lacking >= MOST_NAMED and lacking > 2 * len(case.beyond.whose.names)


def is_made_for_a_field(case: Case) -> bool:
    """Whether what is wanted is made for people of the freelancer's line of work, with their tools."""
    return is_made_for_it(case.fit.shares.main, case.fit.named)


def _proven(case: Case) -> bool:
    lack = case.beyond.lack
    few = lack.demands <= _FEW and not lack.deep
    return case.proven and case.fit.core >= WORTH_NAMING and few and not case.is_grave


def _in_hand(case: Case) -> bool:
    return (case.fit.is_all_in_hand or is_made_for_a_field(case)) and not case.is_grave


def _half_with_nothing_named_lacking(case: Case) -> bool:
    lack = case.beyond.lack
    lacks = lack.tools or lack.trades or lack.deep or lack.demands > 1
    return case.fit.core >= HALF and not (lacks or case.is_grave)


def _done_before(case: Case) -> bool:
    """Lines of experience show the work that leads, and nothing that is named is lacking: who has done work of a trade that is
    open to all does it again, and so does who has worked with the tool that the title is about."""
    if not _shows_what_leads(case) or _lacks_what_takes_time(case) or case.is_on_site:
        return False
    fit = case.fit
    worked_in = fit.side >= MOST and fit.work.shown >= NEARLY_ALL
    return _is_about_a_tool_at_hand(case) or worked_in or fit.shares.open >= A_GOOD_PART


def _shows_what_leads(case: Case) -> bool:
    work = case.fit.work
    return case.proven and work.is_led_by_main and (work.main_shown or 0.0) >= NEARLY_ALL


def _lacks_what_takes_time(case: Case) -> bool:
    """Whether anything is lacking but tools that are soon learned, and one demand."""
    lack = case.beyond.lack
    heavy = set(map(likeness.plain_name, case.fit.named.lacking)) - word_list("judging", "soon learned")
    much = case.fit.work.also_leads or heavy or lack.trades or lack.deep or lack.firm or lack.demands > 1
    return bool(much) or says("depth", case.beyond.demand.words)


def _is_about_a_tool_at_hand(case: Case) -> bool:
    """Whether a tool of the freelancer's leads the title, which tells no trade beside it that they have never worked in."""
    fit = case.fit
    beside = trade_cues.told_by(case.post.title) - trade_cues.told_by(fit.title.led_by)
    return fit.title.names_own and fit.title.led_by != "" and beside <= fit.side_trades and not fit.main_by_skill


_REASONS: tuple[Callable[[Case], bool], ...] = (_proven, _in_hand, _done_before, _half_with_nothing_named_lacking)
