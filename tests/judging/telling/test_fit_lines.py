"""What the profile lacks is told: tools by name, fewer years than asked for, and whole demands of another trade."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.judging.coder import WORK, judged
from vault_tool.judging.glance import glance
from vault_tool.judging.half_page import half_page
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.telling import fit_lines


def _missing(demand: str) -> list[str]:
    return list(fit_lines.missing(judged(WORK.replace("- PostgreSQL", f"- {demand}"))))


@pytest.mark.parametrize(
    ("demand", "line"),
    [
        ("12+ years of Django, and a love of kites", "They ask for 12 years of Django, and your profile has 7."),
        ("8-10 years of hands-on Django with kites", "They ask for 8 years of Django, and your profile has 7."),
        ("12+ years of Django or Rails", ""),
        ("2+ years of Django with kites", ""),
    ],
)
def test_fewer_years_than_asked_for(demand: str, line: str) -> None:
    told = [words for words in _missing(demand) if words.startswith("They ask")]
    assert told == ([line] if line else [])


@pytest.mark.parametrize(
    ("demand", "quoted"),
    [
        ("Proven experience as a financial analyst", True),
        ("5+ years in financial analysis", True),
        ("Must work in iOS and Android", False),
        ("An interest in civil engineering", False),
        ("Proven experience in web development", False),
        ("Proven experience in online research", False),
    ],
)
def test_a_firm_demand_of_another_trade_is_quoted(demand: str, quoted: bool) -> None:
    assert (f"Not in your profile: “{demand}”" in _missing(demand)) == quoted


def test_headings_that_run_into_one_another_are_no_demand() -> None:
    run = "Diploma required Courses that count: tides Towns that count: harbors"
    assert f"Not in your profile: “{run}”" not in _missing(run)
    assert f"Not in your profile: “{run[:16]} for this”" in _missing(f"{run[:16]} for this")


def test_the_line_of_business_in_the_title_is_what_is_lacking() -> None:
    text = (
        "Helper for an insurance desk\n\nYou write down what callers say.\n\n"
        "Requirements:\n- Two years of financial analysis\n- Knowledge of the insurance industry\n"
    )
    quoted = [words for words in fit_lines.missing(judged(text)) if "“" in words]
    assert quoted[0] == "Not in your profile: “Knowledge of the insurance industry”"


def of_tags_alone(*tags: str) -> Judgment:
    """A post of which the profile's Django is in no word of the client's."""
    found = judged("Somebody for the berths\n\nYou count the boats of our harbor and draw a list of them in Quandor.\n")
    fit = replace(found.fit, named=found.fit.named._replace(yours=("Django",), told=()))
    found = replace(found, post=replace(found.post, facts={**found.post.facts, "skills": list(tags)}))
    return assuming(found, fit=assuming(fit, level="partly"))


def test_tags_are_told_as_such_where_nothing_else_is() -> None:
    assert list(fit_lines.told(of_tags_alone("Django", "Boats"))) == ["Its tags name Django, which your profile has."]
    assert not list(fit_lines.told(of_tags_alone()))


@pytest.mark.parametrize(("title", "told"), [("Django developer to teach lessons", True), ("Django developer", False)])
def test_work_that_a_title_names_and_nothing_shows_is_lacking(title: str, *, told: bool) -> None:
    lines = list(fit_lines.missing(judged(WORK.replace(WORK.split("\n")[0], title, 1))))
    assert any("teaching" in words for words in lines) == told


def test_no_fit_is_called_none_beside_a_title_of_ones_own_trade() -> None:
    found = judged("Baker of rye\n\n" + "You bake our bread at night and carry it to the shop by six. " * 5 + "\n")
    assert list(fit_lines.told(found)) == ["none."]
    found = assuming(found, fit=replace(found.fit, title=replace(found.fit.title, tells_own=True)))
    assert not list(fit_lines.told(found))


def test_what_is_shared_stands_by_itself_where_no_word_says_how_well_it_fits() -> None:
    found = of_tags_alone("Django", "Boats")
    assert not glance(found).graded
    assert "\nIts tags name Django, which your profile has." in half_page(found)
    assert "\nFit: strong." in half_page(judged(WORK))


def test_what_the_verdict_says_is_lacking_is_not_said_again() -> None:
    found = judged(
        "Quandor specialist for our harbor\n\nYou know Quandor and PostgreSQL.\n\n- Experience with Quandor\n"
    )
    line = "Not in your profile: Quandor."
    lacking = found.fit.named._replace(unmet=("Quandor",), choices=("Quandor",))
    named = assuming(found, fit=replace(found.fit, named=lacking))
    for why, told in (("This job is about Quandor, which your profile doesn't show.", False), ("It is far.", True)):
        decided = assuming(named, decision=found.decision._replace(choice="skip", why=why))
        assert (line in fit_lines.untold(decided)) == told
        assert line in fit_lines.missing(decided)


@pytest.mark.parametrize("glued", ["Requirements2-5 years of kite making", "A degree in kites, further demands: 1."])
def test_a_quote_has_no_heading_glued_to_it_and_no_number_behind(glued: str) -> None:
    assert not any(glued in line for line in _missing(glued))


@pytest.mark.parametrize(
    ("tools", "quoted"), [("QGIS or ArcGIS", True), ("Django or PostgreSQL", False), ("MySQL, Oracle", False)]
)
def test_a_demand_for_tools_of_a_kind_is_quoted_before_a_softer_one(tools: str, *, quoted: bool) -> None:
    firm = f"Proficiency in GIS software for maps (e.g., {tools})"
    soft = "Proven experience in financial analysis"
    lines = _missing(f"{soft}\n- {firm}")
    told = [f"Not in your profile: “{demand}”" for demand in (firm, soft)]
    assert [line for line in lines if line in told] == (told if quoted else told[1:])


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("Location: United States only", ["This job is about translation, which your profile doesn't show."]),
        ("Location: Worldwide", []),
    ],
)
def test_what_the_work_is_stands_below_another_stop(where: str, told: list[str]) -> None:
    text = (
        f"Translator of kite books from Polish\n\nYou translate our two books on kites, made with Django.\n\n{where}\n"
    )
    assert [line for line in fit_lines.told(judged(text)) if line != "none."] == told


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("It takes Alpha, Beta, Gamma and 2 more, which your profile doesn't show.", False),
        ("It takes Alpha and Beta, which your profile doesn't show.", True),
    ],
)
def test_a_list_that_the_verdict_begins_is_not_told_again(why: str, *, told: bool) -> None:
    found = judged("Quandor specialist for our harbor\n\nYou know Quandor.\n")
    lacking = found.fit.named._replace(choices=("Alpha", "Beta", "Gamma", "Delta", "Epsilon"))
    found = assuming(
        found, fit=replace(found.fit, named=lacking), decision=found.decision._replace(choice="skip", why=why)
    )
    assert any("Alpha" in line for line in fit_lines.untold(found)) == told


def test_no_fit_is_called_none_where_the_verdict_names_nothing_of_the_work() -> None:
    found = judged("Baker of rye\n\n" + "You bake our bread at night and carry it to the shop by six. " * 5 + "\n")
    empty = found.decision._replace(why="Your profile shows little of what this takes.")
    assert not list(fit_lines.told(assuming(found, decision=empty)))
