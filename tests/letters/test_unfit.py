"""Which tools a letter owns up to."""

import pytest

from tests.assuming import assuming
from tests.letters.test_application import SEWER, judged
from vault_tool.judging.decision import Decision
from vault_tool.judging.stops import Stop
from vault_tool.letters import application, unfit
from vault_tool.letters.unfit import Unfit

DJANGO = "Django developer\nHourly: $40-$60\n\nResponsibilities:\n- Build our web shop in Django.\n"
HONEST = [
    ("Web developer\nHourly: $40-$60\n\nBuild the web shop of our kites in Django, with two forms and a list.\n", []),
    (
        "Snowflake and Django developer\nHourly: $40-$60\n\nBuild our web shop in Django. Keep its figures in Snowflake.\n",
        ["Snowflake"],
    ),
    (
        f"{DJANGO}- Keep the figures of our web shop in Snowflake.\n- Move its old lists into Snowflake.\n",
        ["Snowflake"],
    ),
    (f"{DJANGO}- Keep the figures of our web shop in Snowflake.\n", ["Snowflake"]),
]
"""A post of one's own trade, and the tools that a letter owns up to: those that the work surely takes."""


@pytest.mark.parametrize(("text", "lacks"), HONEST)
def test_a_letter_owns_up_to_what_the_profile_does_not_show(text: str, lacks: list[str]) -> None:
    found = judged(text, SEWER)
    said = application.apply_for(found)
    assert said.lacks == lacks
    assert not (said.lacks and found.decision.choice == "skip")


PLACE = Stop("place", "They only take people from Peru.")
STUDENTS = Stop("level", "It's for students, interns or recent graduates.")
CLOSED = Stop("closed", "The post takes no more applications.")
STOPPED = [
    (DJANGO, (PLACE,), Unfit("place", PLACE.words)),
    ("Cook\n\nCook for our crew.\n", (PLACE,), Unfit("stopped", PLACE.words)),
    (DJANGO, (PLACE, STUDENTS), Unfit("stopped", f"{PLACE.words} {STUDENTS.words}")),
    (DJANGO, (CLOSED, PLACE), Unfit("closed", CLOSED.words)),
]
"""A post, what stops one, and the reason: only a place alone, for work of one's own, is something to ask about."""


@pytest.mark.parametrize(("text", "stops", "reason"), STOPPED)
def test_nobody_is_sent_to_ask_where_the_answer_changes_nothing(
    text: str, stops: tuple[Stop, ...], reason: Unfit
) -> None:
    found = judged(text, SEWER)
    found = assuming(found, decision=Decision("skip", stops[0].words, stops, stop=stops[0]))
    assert unfit.reason(found) == reason


def test_a_maker_or_family_is_not_named_beside_its_tool() -> None:
    assert unfit.named_once(("Supabase", "Claude", "Anthropic")) == ("Supabase", "Claude")
    assert unfit.named_once(("Power Platform", "Power Apps")) == ("Power Apps",)
    assert unfit.named_once(("Anthropic", "Power Platform")) == ("Anthropic", "Power Platform")


OTHERS = (
    ("Cook\n\nCook for our crew.\n", "trade"),
    ("Cook\n\nCook for our crew.\n\nRequirements:\n- Experience with Django\n- Ten years at the stove\n", "beyond"),
)
"""Posts of another trade, and why there is no letter: nobody is told that nothing is shown where a name of the profile is asked for."""


@pytest.mark.parametrize(("text", "kind"), OTHERS)
def test_nothing_is_shown_only_where_no_name_is_shared(text: str, kind: str) -> None:
    found = judged(text, SEWER)
    assert (found.fit.level, bool(found.fit.named.told)) == ("none", kind == "beyond")
    reason = unfit.reason(found)
    assert reason is not None
    assert reason.kind == kind
    assert reason.words.startswith(found.decision.why)
