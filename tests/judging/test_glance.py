"""The Brief's risks: each with its question, but none that asks again what one above it asks."""

from tests.judging.test_decision import WORK, judged
from vault_tool.judging.glance import glance

OLD_AND_CROWDED = WORK.replace(
    "Hourly: $50-$80", "Posted 6 weeks ago\nProposals: 20 to 50\nInterviewing: 7\nHourly: $50-$80"
)


def test_whether_the_role_is_still_open_is_asked_once() -> None:
    seen = glance(judged(OLD_AND_CROWDED))
    assert len(seen.risks) > 1
    assert sum("still" in words for words in (seen.why, *(risk.question for risk in seen.risks))) == 1
