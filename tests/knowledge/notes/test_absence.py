"""What a post does not say: it lowers confidence, never the score, and no flag is made of it unless the flag is about that."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from vault_tool import shipped
from vault_tool.judging import verdict
from vault_tool.knowledge.notes import examples, signals
from vault_tool.note import Note

SHIPPED = [
    signals.read(Note(path.read_text("utf-8"), path.name), thorough=False)
    for path in sorted((shipped.folder("vault") / "Signals").glob("*.md"))
]
ASKS_FOR_ABSENCE = ("undefined", "default(")
PROFILE = {
    "rate_floor": 25, "rate_target": 40, "currency": "USD", "weekly_hours": 30, "time_zone": "Europe/Berlin",
    "hours": "12:00-20:00", "skills": ["Python", "SQL", "Excel"], "tools": ["Asana"],
}  # fmt: skip
PRICE = {"compensation_min", "compensation_max"}
money = st.sampled_from([0, 3, 5, 30, 200, 1250, 90_000])
count = st.sampled_from([0, 1, 4, 9, 20, 140])
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "platform": st.sampled_from(["upwork", "freelancer", "linkedin"]),
        "compensation_type": st.sampled_from(["hourly", "fixed", "salary", "equity"]),
        "compensation_min": money, "compensation_max": money, "weekly_hours": st.sampled_from(["5", "35", "50"]),
        "duration": st.sampled_from(["Less than 1 month", "1 to 3 months", "More than 6 months"]),
        "experience_level": st.sampled_from(["Entry level", "Expert"]),
        "proposals": st.sampled_from(["Less than 5", "20 to 50", "50+"]), "interviewing": count,
        "invites_sent": count, "unanswered_invites": count, "last_viewed": st.sampled_from(["1 hour ago", "2 weeks ago"]),
        "hires_needed": count, "connects_required": count, "bid_avg": money,
        "client_payment_verified": st.booleans(), "client_rating": st.sampled_from([0, 2.5, 4.4, 5.0]),
        "client_reviews": count, "client_jobs_posted": count, "client_hire_rate": st.sampled_from([0, 10, 42, 90]),
        "client_hires": count, "client_open_jobs": count, "client_active_contracts": count, "client_total_spent": money,
        "client_avg_hourly_rate": money, "client_hours_paid": count, "client_company_size": st.just("2-9 people"),
        "client_member_since": st.sampled_from(["2026-03-01", "2019-05-01"]), "deadline": st.just("2026-03-01"),
        "skills": st.sampled_from([["Python"], ["Figma", "Canva", "Logo", "Art"]]),
    },
)  # fmt: skip


def judged(facts):
    scope = examples.scope_of({**facts, "profile": PROFILE})
    fired = signals.fire(SHIPPED, scope)
    return fired, verdict.judge(fired, scope, "partly")


@given(FACTS, st.data())
@settings(max_examples=60, deadline=None)
def test_hiding_a_fact_makes_no_flag_and_no_surer_verdict(facts, data):
    hideable = sorted(
        facts.keys() - {"platform"}
    )  # without a site vault.toml's own assumptions hold, which are Upwork's
    if not hideable:
        return
    hidden = data.draw(st.sampled_from(hideable))
    before, with_it = judged(facts)
    gone = PRICE if hidden in PRICE else {hidden}  # one end of a price says another price, not less of it
    after, without = judged({k: v for k, v in facts.items() if k not in gone})
    replaced = {name for f in before for name in f.signal.replaces}
    names = {f.signal.name for f in before}
    for f in after:
        if f.signal.kind == "red-flag" and f.signal.name not in names | replaced:
            assert any(word in f.signal.when.source for word in ASKS_FOR_ABSENCE), (hidden, f.signal.name)
    assert without.known <= with_it.known


@given(FACTS)
@settings(max_examples=40, deadline=None)
def test_the_score_is_the_start_and_the_points_of_what_fired(facts):
    fired, found = judged(facts)
    for part in found.parts:
        points = sum(f.signal.points for f in fired if f.signal.topic == part.topic)
        low, high = (0, part.most) if part.most else (-100, 0)
        assert part.points == max(low, min(high, part.start + points))
    assert found.score == max(0, sum(part.points for part in found.parts))
    assert 0 <= found.score <= 100


def test_a_post_that_says_nothing_scores_the_start_for_any_profile():
    for profile in ({}, PROFILE):
        scope = examples.scope_of({"text": "A post about gardens.", "profile": profile})
        found = verdict.judge(signals.fire(SHIPPED, scope), scope, "partly")
        assert (found.score, found.confidence) == (57, "low")


def test_the_signals_were_all_read():
    assert len(SHIPPED) == len(list(Path(shipped.folder("vault") / "Signals").glob("*.md")))
