"""To skip: each reason by itself. None of them says anything where it does not hold."""

from vault_tool.judging.deciding import work_of_others
from vault_tool.judging.deciding.backgrounds import doctorate_lacking, profession_lacking
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision
from vault_tool.judging.fitting.how_much import A_GOOD_PART
from vault_tool.judging.settling import poor_odds, poor_offer
from vault_tool.judging.stops import Stop

_CERTAIN = frozenset({"place", "level"})
"""The kinds of stops that no skill mends: where somebody has to live, or what they have to be."""

_SPECIALIST = "They want a specialist in {}, which your profile doesn't show."


def closed_or_dangerous(case: Case) -> Decision | None:
    """The stops before which nothing else matters."""
    danger = next((stop for stop in case.stops if stop.kind in ("closed", "safety")), None)
    return _by(danger, case) if danger else None


def in_another_tongue(case: Case) -> Decision | None:
    """A post that the freelancer cannot read: what work it is, and whether it fits, comes after that."""
    tongue = next((stop for stop in case.stops if stop.kind == "tongue"), None)
    return _by(tongue, case) if tongue else None


def stopped(case: Case) -> Decision | None:
    """The other stops, the gravest first."""
    return _by(case.stops[0], case) if case.stops else None


def _by(stop: Stop, case: Case) -> Decision:
    return Decision("skip", stop.words, case.stops, stop=stop)


def another_trade(case: Case) -> Decision | None:
    """Work that is none of the freelancer's; what nobody of another place or another standing can change is said before that."""
    fit = case.fit
    if fit.level != "none":
        return None
    if doctor := doctorate_lacking(fit, case.profile):
        return Decision("skip", doctor, case.stops)
    kinds = _CERTAIN | {"pay"} if work_of_others.is_near(fit) else _CERTAIN
    if certain := next((stop for stop in case.stops if stop.kind in kinds), None):
        return _by(certain, case)
    if fit.special and fit.near >= A_GOOD_PART:
        return Decision("skip", _SPECIALIST.format(fit.special), case.stops)
    why = work_of_others.told(case)
    return (
        _by(case.stops[0], case)
        if case.stops and work_of_others.says_nothing(why)
        else Decision("skip", why, case.stops)
    )


def another_profession(case: Case) -> Decision | None:
    """A profession is asked for that nobody takes up for one job."""
    lacking = profession_lacking(case.fit, case.profile, case.role_in_title)
    return Decision("skip", lacking) if lacking else None


def another_specialty(case: Case) -> Decision | None:
    """A specialist is sought in what the profile does not show, whatever else fits."""
    return Decision("skip", _SPECIALIST.format(case.fit.special)) if case.fit.special else None


def another_core(case: Case) -> Decision | None:
    """All of it takes one tool, or one trade, that the profile does not show: there is nothing to ask, and no part to offer."""
    return Decision("skip", work_of_others.at_its_core(case)) if case.fit.core_lacking else None


def wasted_letter(case: Case) -> Decision | None:
    """Many stand in line, and more speaks against the post."""
    wasted = poor_odds(case.red_flags) or poor_offer(case.red_flags, case.names)
    return Decision("skip", wasted) if wasted else None
