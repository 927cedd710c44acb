"""No risk says what the verdict, or a stop beside it, has said."""

import pytest

from tests.judging.coder import judged
from vault_tool.judging.glance import glance

_LOCAL = "We will only consider applicants for this job that are local to Chicago."
_PLACE = f"Django developer for a kite shop\n\nYou mend our shop.\nYou write its tests.\n\n{_LOCAL}\n"
_TASKS = "".join(f"- Build the {part} of our kite shop\n" for part in ("cart", "till", "list", "map", "forum", "blog"))
_WIDE = "Django developer for a kite shop\n\nHourly: $5-$30\n\nYou mend our shop.\nYou write its tests.\n"
_VISA = _PLACE.replace(_LOCAL, f"{_LOCAL}\nSponsorship of a visa will not be considered.")
_SMALL = f"Django developer for a kite shop\n\nFixed price: $60\n\nYou will:\n{_TASKS}"


@pytest.mark.parametrize(
    ("post", "said", "unsaid"),
    [
        (_PLACE, "Chicago", "A strict condition"),
        (_VISA, "Chicago", "A strict condition"),
        (_WIDE, "$30 an hour at most", "Range too wide to mean anything"),
        (_SMALL, "$60 pays for", "Price too low for so many tasks"),
        (_PLACE.replace(_LOCAL, "Freelancers need not apply."), "not one freelancer", "For agencies only"),
    ],
)
def test_a_risk_that_a_stop_has_told_is_left_out(post: str, said: str, unsaid: str) -> None:
    found = judged(post)
    seen = glance(found)
    assert any(said in line for line in (seen.why, *seen.also))
    assert unsaid in {fired.signal.name for fired in found.red_flags}
    assert unsaid not in {*(risk.name for risk in seen.risks), *seen.further}
