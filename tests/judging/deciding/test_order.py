"""Who decides: each entry of the list has a reason of its own, by which others know what was decided."""

from typing import get_args

import pytest

from tests.judging.coder import CODER, WORK, judged
from vault_tool.judging.deciding.order import DECIDERS
from vault_tool.judging.decision import Reason
from vault_tool.knowledge.who_applies import EMPTY, Profile


def test_there_is_one_reason_for_each_decider_and_one_for_none() -> None:
    assert (*DECIDERS, "nothing against") == get_args(Reason)


@pytest.mark.parametrize(
    ("text", "profile", "reason", "stop"),
    [
        (WORK, CODER, "nothing against", None),
        (WORK, EMPTY, "empty profile", None),
        ("Pastry cook\n\nHourly: $60\n\nYou bake croissants in our café every morning.\n", CODER, "another trade", None),
        ("Django developer\nRemote\nhttps://weworkremotely.com/company/kite-shop\n", CODER, "title alone", None),
        (WORK.replace("$50-$80", "$8-$12"), CODER, "stopped", "pay"),
        (f"{WORK}No longer accepting applications\n", CODER, "closed or dangerous", "closed"),
    ],
)  # fmt: skip
def test_a_decision_knows_who_made_it_and_by_which_stop(
    text: str, profile: Profile, reason: Reason, stop: str | None
) -> None:
    decision = judged(text, profile).decision
    assert decision.reason == reason
    assert (decision.stop.kind if decision.stop else None) == stop
    assert decision.stop is None or (decision.stop in decision.stops and decision.stop.words == decision.why)
