"""What a post means is worked out once, stays within its limits, and asks for nothing that the post does not say."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.jobs import vault_notes
from vault_tool.judging.changes import changes
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.fact import Value
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

TODAY = date(2026, 3, 3)
SHIPPED = vault_notes.shipped_with_package()
GOOD = "Kite tailor\nBudget: $60/hr\nHours per week: 20\nDuration: 3 months\n\nAbout the client\nPayment verified: yes\nRating: 4.9\nHire rate: 90%\nTotal spent: $80K\n"
FRAUD = "Kite tailor\nPay a refundable deposit of $50 first, then write to us on Telegram.\n"


def judged(text: str) -> Judgment:
    return Judgment(Post.of(text, read(text)), SHIPPED, TODAY)


def test_a_good_post_is_better_than_none_and_a_fraud_is_to_be_avoided() -> None:
    good, nothing, fraud = (judged(text) for text in (GOOD, "Kite tailor\n\nWe fly kites.\n", FRAUD))
    assert good.verdict.score > nothing.verdict.score > fraud.verdict.score
    assert fraud.decision.choice == "skip"
    assert fraud.decision.stops[0].kind == "safety"


def test_what_the_post_says_of_pay_is_worked_out() -> None:
    assert judged(GOOD).pay is not None
    assert judged("Kite tailor\n\nWe fly kites.\n").pay is None


def test_red_flags_are_those_that_speak_against_it() -> None:
    one = judged(FRAUD)
    assert one.red_flags
    assert all(f.signal.kind == "red-flag" and f in one.fired for f in one.red_flags)


FACTS = st.fixed_dictionaries({}, optional={
    "compensation_min": st.sampled_from([0, 3, 50, 5000]), "compensation_type": st.sampled_from(["hourly", "fixed", "salary"]),
    "compensation_period": st.sampled_from(["hour", "month", "year"]), "weekly_hours": st.sampled_from(["40", "Less than 30 hrs/week", "soon"]),
    "duration": st.sampled_from(["1 to 3 months", "< 1 week", ""]), "client_payment_verified": st.booleans(), "client_rating": st.sampled_from([0.5, 4.9]),
    "client_hire_rate": st.sampled_from([0, 4, 100]), "client_total_spent": st.sampled_from([0, 900000]), "client_hires": st.integers(0, 3), "proposals": st.sampled_from(["50+", "5 to 10"]),
    "platform": st.sampled_from(["upwork", "linkedin"]), "time_zone": st.sampled_from(["EST", "???"]),
})  # fmt: skip


@pytest.mark.filterwarnings("error")
@given(FACTS)
def test_a_verdict_stays_within_its_limits(facts: dict[str, Value]) -> None:
    one = Judgment(replace(judged(GOOD).post, text="Kite tailor\n\nWe fly kites.\n", facts=facts), SHIPPED, TODAY)
    found = one.verdict
    assert 0 <= found.score <= 100
    assert found.score == max(0, sum(part.points for part in found.parts))
    assert all(part.points <= part.most for part in found.parts)
    assert one.decision.why
    assert changes(one) == tuple(sorted(changes(one), key=lambda change: -change.score))
    names = [f.signal.name for f in one.fired]
    assert len(names) == len(set(names))


def test_what_would_change_it_is_judged_again() -> None:
    text = "Project manager\nFixed price: $4,500\nWeekly hours: 30\n\nThis is a full-time role: you manage the projects of our studio.\n"
    one = judged(text)
    (monthly,) = [change for change in changes(one) if "every month" in change.text]
    assert monthly.score > one.verdict.score


def test_a_trade_that_is_only_told_fits_in_part_where_no_line_and_no_tool_shows_it() -> None:
    maker = Profile(
        headline="software developer and web developer",
        skills=("Erlang",),
        practised=(Skill("Software development", 8), Skill("Web development", 8)),
        experience=(ExperienceLine("Kept nine beehives through a winter.", ("bees",)),),
    )
    text = (
        "Software engineer, software development\n\nRequirements:\n- Experience in software development\n- Patience\n"
    )
    one = Judgment(Post.of(text, read(text)), replace(SHIPPED, profile=maker), TODAY)
    assert one.fit.is_own_trade
    assert one.fit.level == "partly"
