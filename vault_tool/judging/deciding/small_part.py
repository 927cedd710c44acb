"""To skip what is the freelancer's in part: what of it is lacking, unshown or paid too little to be worth a question."""

from vault_tool.judging.deciding import work_of_others
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.deciding.worth_a_question import is_made_for_a_field, is_worth_a_question, lacks_most
from vault_tool.judging.decision import Decision
from vault_tool.judging.fitting.how_much import A_GOOD_PART, A_QUARTER, HALF, MOST, NEARLY_ALL, SEVERAL
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.musts import MUST, open_quote
from vault_tool.judging.trades import software_titles, trade_table
from vault_tool.judging.work import work_names
from vault_tool.judging.work.whose_work import NOTHING_PROVES, beyond_any_trade, listed_whole

_UNMENDED = "price-below-scope"
"""The kind of risk that, beside a fit in part, no answer mends."""

_NO_PRICE = "placeholder-budget"
"""The kind of risk that says that the price is none: it stands before a fit in part."""

_LOW_FOR_A_PART = "Only part of this is your work, and the price is low for it."
_LOW = "The price is low for this work."
_NO_LINE = "No line of your experience shows work like this."
_NO_LINE_OF_THE_TRADE = "It's in your trade, but no line of your experience comes close to this job."
_NOTHING_CLOSE = "You have {}, but no line of your experience comes close to this job."
"""The same of a trade that is the freelancer's own, which other lines show."""
_ALSO_ABOUT = "Much of this is {}, which no line of your experience shows."
_NO_LINE_AND_STRICT = "No line of your experience shows work like this, and they are strict: “{}”"
_ON_SITE = " The work is on site, too."


def too_small_a_part(case: Case) -> Decision | None:
    """A part of the work is the freelancer's, and not worth a question."""
    if case.fit.level != "partly" or not (against := _against_a_part(case)):
        return None
    no_price = next((f.evidence for f in case.red_flags if f.signal.tells == _NO_PRICE), "")
    return Decision(
        "skip", f"{no_price.rstrip('.')}{'. ' if no_price else ''}{against}{_ON_SITE if case.is_on_site else ''}"
    )


def _against_a_part(case: Case) -> str:
    """Why work that fits in part is not worth a question; empty where it is.

    What experience proves is worth one, unless much is lacking or something grave speaks against the post as well.
    """
    if any(f.signal.tells == _UNMENDED and f.signal.severity != "low" for f in case.red_flags):
        lacks = case.beyond.lack.others or case.fit.unshown or case.fit.core < A_GOOD_PART
        return _LOW_FOR_A_PART if lacks else _LOW
    beyond, made_for_a_field = case.beyond, is_made_for_a_field(case)
    if beyond.lack.takes_years or lacks_most(case):
        return beyond.sentence
    hardly = not (case.proven or made_for_a_field) and case.fit.core < A_GOOD_PART and case.fit.near < NEARLY_ALL
    if hardly or (beyond.too_far and not is_worth_a_question(case)):
        return beyond.sentence
    return "" if made_for_a_field else _unshown_part(case)


def _unshown_part(case: Case) -> str:
    """What is said of work that is the freelancer's in part, and of which no line of their experience shows any; empty where nearly all
    of it is their trade, where title and text name that trade and a tool of theirs, or where the profile has no such lines."""
    fit, lack = case.fit, case.beyond.lack
    wholly = fit.core >= NEARLY_ALL and not fit.faint
    named = (
        fit.title.tells_own and fit.named.told and not (lack.trades or says("role of another work", case.post.title))
    )
    if not fit.unproven or not case.profile.experience or wholly or named:
        return ""
    if about := work_of_others.told_surely(case):
        return about
    if lack.tools or lack.trades:
        return case.beyond.sentence
    strict = (open_quote(f, fit) for f in case.red_flags if f.signal.tells == MUST and f.signal.severity == "high")
    if quote := next(filter(None, strict), ""):
        return _NO_LINE_AND_STRICT.format(quote)
    if is_in_reach(case):
        return ""
    if also := _told_beside(case):
        return _ALSO_ABOUT.format(work_names.spoken(also))
    names, own = beyond_any_trade(fit.named.told), fit.core >= HALF
    if names:
        return (_NOTHING_CLOSE if own else NOTHING_PROVES).format(listed_whole(names))
    return _NO_LINE_OF_THE_TRADE if own else _NO_LINE


def is_in_reach(case: Case) -> bool:
    """Whether work that no line proves is not far from what is there: most of it is of the trade or near it, and a line comes close; or
    half of it is of the trade, and the client names several of its tools."""
    fit = case.fit
    return (case.comes_close and fit.near >= MOST) or (fit.core >= HALF and len(fit.named.told) >= SEVERAL)


def _told_beside(case: Case) -> str:
    """The trade of others that the client's words tell most of, where it is a good share of them and they name it; else empty. What
    software is for that is ordered, or that somebody is sought to make, is no such work."""
    by_words, lead = case.fit.shares.by_words, (case.post.title, case.post.asked.goal_words)
    ordered = any(software_titles.orders_software(words) or software_titles.seeks_a_maker(words) for words in lead)
    able = case.fit.side_trades | case.fit.shares.own | trade_table.marked("nameless")
    others = (t for t in by_words if t not in able and not (ordered and t not in trade_table.marked("maker")))
    most = max(others, key=lambda trade: by_words[trade], default="")
    much = most and by_words[most] >= A_QUARTER * sum(by_words.values())
    return most if much and work_names.is_said(most, case.post.own_words) else ""
