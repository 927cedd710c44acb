"""Why a post is wholly, in part, or not at all a freelancer's work: each reason alone, all else being as it is where none holds."""

from dataclasses import replace
from typing import Any

import pytest

from vault_tool.judging.deeds import Call
from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.proven_work import ProvenWork
from vault_tool.judging.fitting.title_demands import TitleDemands
from vault_tool.judging.fitting.trade_shares import TradeShares
from vault_tool.judging.matching.named import Named

SEWING = {"sewing": 5.0}
SHARES = TradeShares(1.0, 1.0, 0.0, 1.0, 5.0, weights=SEWING, own=frozenset(SEWING))
WORK = ProvenWork({"kites": Call(3.0, None)}, shown=0.6, main_shown=0.6)
OWN = Fit(SHARES, Named(("Juki", "Pfaff")), 1.0, WORK, TitleDemands(), ())
"""A post of the freelancer's own trade, with two of their tools and work that lines show."""
FOREIGN = {"shares": replace(SHARES, core=0.0, near=0.0, side=0.0, weights={"baking": 5.0}), "named": Named()}
ELSEWHERE = {**FOREIGN, "work": ProvenWork({}, shown=0.0, main_shown=None)}
LED = {"leads_shown": True, "main_shown": 1.0}
THREE = ("Juki", "Pfaff", "Singer")
WORKED_IN: dict[str, Any] = {
    "shares": {"core": 0.0, "near": 0.0, "side": 0.9, "weights": {"sails": 5.0}},
    "named": Named(),
    "tools_known": None,
    "work": {"main_shown": 1.0},
}
"""Work that lines show, of a trade that the freelancer has worked in, with no tool named."""
CLOSE: dict[str, Any] = {
    "shares": {"core": 0.2, "near": 0.9, "weights": {"sails": 5.0}, "related": {"near": ("sails",)}},
    "named": Named((), ("Bernina",)),
    "tools_known": 0.0,
    "title": {"tells_own": True},
    "work": {"leads_shown": True},
}
"""A trade near to the own, which the title tells, with a tool that is lacking, and work that lines show."""
NAMED_ALONE: dict[str, Any] = {
    "shares": {"core": 0.0, "near": 0.0, "side": 0.3},
    "title": {"names_own": True},
    "named": Named(("Juki",)),
}
"""A name of the profile in the title, and little else."""
OTHER_PRODUCT: dict[str, Any] = {"core_lacking": "Bernina", "named": Named((), ("Bernina",)), "tools_known": 0.0}
OTHER_TOOLS: dict[str, Any] = {
    "named": Named(("Juki",), ("Bernina", "Husqvarna")),
    "title": {"led_by": "Bernina"},
    "tools_known": 0.3,
    "work": {"main_shown": 0.0},
}


def _but(fit: Fit, **parts: Any) -> Fit:
    """The same but for these; a mapping changes parts of a part."""
    of_parts = {name: replace(getattr(fit, name), **given) for name, given in parts.items() if isinstance(given, dict)}
    return replace(fit, **{**parts, **of_parts})


def test_own_work_is_strong_and_what_no_line_shows_of_it_is_so_in_part() -> None:
    assert (OWN.level, OWN.why) == ("strong", "own work")
    assert (_but(OWN, unproven=True).level, _but(OWN, unproven=True).is_own_trade) == ("partly", True)


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"shares": {"faint": True}}, "only plain words"),
        ({"title": {"apart": frozenset({"sails"})}}, "trade of title"),
        ({"title": {"special": "Bernina"}}, "specialist"),
        ({"core_lacking": "Bernina"}, "core"),
        ({"named": Named(("Juki",), ("Bernina",)), "title": {"led_by": "Bernina"}}, "led by a tool"),
        ({"outnumbered": True}, "outnumbered"),
        ({"shares": {"by_words": {**SEWING, "voice agents": 0.8}}}, "work that stands out"),
        ({"work": {"also_leads": ("sails",)}}, "leading work"),
        ({"named": Named(("Excel",))}, "one usual tool"),
        ({"named": Named()}, "names nothing"),
        ({"named": Named(), "work": LED}, "few words and no names"),
        ({"tools_known": 0.4, "title": {"names_own": True}}, "few tools"),
        ({"tools_known": 0.5}, "few tools"),
        ({"tools_known": 0.5, "title": {"names_own": True}}, "few tools"),
        ({"shares": {"told": 1.5}}, "too little told"),
        ({"work": {"main_shown": 0.1}}, "main work"),
        ({"shares": {"core": 0.3}}, "another trade"),
    ],
)
def test_what_speaks_against_a_strong_fit(parts: dict[str, Any], why: str) -> None:
    found = _but(OWN, **parts)
    assert found.why_not_strong == why
    assert found.level != "strong"


@pytest.mark.parametrize(
    "parts",
    [
        {"shares": {"core": 0.4, "weights": {"sails": 5.0}}, "title": {"tells_own": True}},
        {"shares": {"core": 0.1, "weights": {"sails": 5.0}}, "work": LED},
        {"named": Named(THREE, ("Bernina",)), "title": {"led_by": "Bernina"}},
        {"title": {"tells_own": True}, "work": {"also_leads": ("sails",)}},
        {"named": Named(), "work": LED, "shares": {"told": 12.0}},
        {"shares": {"by_words": {"voice agents": 0.8}}, "side_trades": frozenset({"voice agents"})},
    ],
)
def test_what_nobody_holds_against_own_work(parts: dict[str, Any]) -> None:
    assert _but(OWN, **parts).level == "strong"


def test_half_of_the_work_shown_and_half_of_the_tools_tell_a_trade_that_few_words_do() -> None:
    said = {"told": 1.0, "core": 0.3}
    assert _but(OWN, shares=said, tools_known=0.5).level == "partly"
    assert _but(OWN, shares=said, tools_known=0.3).why == "trade hardly told"
    assert _but(OWN, shares={**said, "told": 0.8}, tools_known=0.5).why == "trade hardly told"


def test_as_many_tools_known_as_lacking_are_enough_where_the_title_names_one_of_several() -> None:
    assert _but(OWN, tools_known=0.5, title={"names_own": True}, named=Named(THREE)).level == "strong"


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"shares": {"core": 0.25}}, "own trade"),
        ({"shares": {"core": 0.0, "open": 0.4}}, "open trade"),
        ({"shares": {"core": 0.0}, "title": {"names_own": True}, "tools_known": 0.3}, "in the title"),
        ({"shares": {"core": 0.0, "near": 0.4}}, "near and shown"),
        ({"shares": {"core": 0.0, "near": 0.0, "reach": 0.9}}, "in reach"),
        ({"shares": {"core": 0.0, "near": 0.4, "reach": 0.4, "faint": True}}, "in reach"),
        ({"shares": {"core": 0.0, "near": 0.4, "reach": 0.4}, "named": Named(), "unproven": True}, "near and shown"),
        ({"shares": {"core": 0.0, "near": 0.0}}, "worked in"),
        (WORKED_IN, "worked in"),
        ({**WORKED_IN, "unproven": True}, "worked in"),
        ({**CLOSE, "unproven": True}, "near and shown"),
        ({"shares": {"told": 0.8, "core": 0.6, "near": 0.6}, "work": {"main_shown": 1.0}}, "own trade"),
    ],
)
def test_what_speaks_for_a_part(parts: dict[str, Any], why: str) -> None:
    found = _but(OWN, **parts)
    assert found.why == why
    assert found.level == "partly"


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"shares": {"told": 1.5, "core": 0.6, "near": 0.6}, "tools_known": 0.3}, "trade hardly told"),
        ({"title": {"special": "Bernina"}, "named": Named()}, "specialist of another tool"),
        ({"shares": {"core": 0.3}, "title": {"for_makers": True}, "named": Named()}, "developer wanted"),
        ({"shares": {"core": 0.2}, "core_lacking": "Bernina"}, "work with another product"),
        ({"shares": {"core": 0.3}, "named": Named(), "unproven": True}, "nothing speaks for it"),
        ({**CLOSE, "title": {"tells_own": False}, "unproven": True}, "nothing speaks for it"),
        ({**CLOSE, "work": {"leads_shown": True, "shown": 0.35}, "unproven": True}, "nothing speaks for it"),
        ({**WORKED_IN, "tools_known": 0.0}, "nothing of it"),
        ({**WORKED_IN, "named": Named((), ("Bernina",))}, "nothing of it"),
        ({**WORKED_IN, "shares": {**WORKED_IN["shares"], "weights": {"sales": 5.0}}}, "nothing of it"),
        ({"shares": {"core": 0.0, "near": 0.0, "apart": 0.2}}, "nothing of it"),
        ({**NAMED_ALONE, "named": Named(("Data Analysis",))}, "nothing of it"),
        ({**NAMED_ALONE, "shares": {**NAMED_ALONE["shares"], "apart": 0.2}}, "nothing of it"),
        ({**OTHER_PRODUCT, "unproven": True}, "nothing but another product"),
        (OTHER_TOOLS, "mostly with other tools"),
        (ELSEWHERE, "nothing of it"),
    ],
)
def test_what_speaks_against_any_of_it(parts: dict[str, Any], why: str) -> None:
    found = _but(OWN, **parts)
    assert (found.level, found.why) == ("none", why)
