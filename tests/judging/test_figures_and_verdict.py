"""Figures from a site's words, and the verdict's arithmetic."""

from datetime import date

import pytest

from tests.judging.coder import WORK, judged
from vault_tool.judging import verdict
from vault_tool.knowledge.conditions.expressions import compile as condition
from vault_tool.knowledge.conditions.figures import NAMES, figures
from vault_tool.knowledge.notes import signals
from vault_tool.knowledge.notes.examples import scope_of
from vault_tool.knowledge.notes.signals import Fired, Signal
from vault_tool.knowledge.who_applies import EMPTY, ExperienceLine, Profile
from vault_tool.language import wording
from vault_tool.posting import features
from vault_tool.posting.features import Feature
from vault_tool.posting.pay.assumptions import Assumptions

TODAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"proposals": "Less than 5"}, {"proposals_low": 0, "proposals_high": 4}),
        ({"proposals": "20 to 50"}, {"proposals_low": 20, "proposals_high": 50}),
        ({"proposals": "50+"}, {"proposals_low": 50}),
        ({"proposals": "12"}, {"proposals_low": 12, "proposals_high": 12}),
        ({"duration": "1 to 3 months"}, {"months_low": 1, "months_high": 3}),
        ({"duration": "More than 6 months"}, {"months_low": 6}),
        ({"duration": "Less than a month"}, {"months_low": 0, "months_high": 1}),
        ({"duration": "soon"}, {}),
        ({"last_viewed": "yesterday"}, {"viewed_days": 1}),
        ({"last_viewed": "3 weeks ago"}, {"viewed_days": 21}),
        ({"posted_at": "2026-03-01T23:00:00Z"}, {"age_days": 9}),
        ({"posted_at": "2026-03-20T23:00:00Z"}, {}),
        ({"posted_at": "never"}, {}),
        ({"posted": "last month"}, {"age_days": 30}),
        ({"client_member_since": "2025-03-10"}, {"client_age_days": 365}),
        ({"client_member_since": "2025-03"}, {"client_age_days": 374}),
        ({"client_member_since": "a while ago"}, {}),
        ({"client_hires": 71, "client_jobs_posted": 142}, {"hires_per_job": 50}),
        ({"client_hires": 3, "client_jobs_posted": 0}, {}),
        ({"client_total_spent": 900, "client_hires": 3}, {"spend_per_hire": 300}),
        ({"client_total_spent": "much", "client_hires": 3}, {}),
        ({"deadline": "2026-03-14"}, {"deadline_days": 4}),
        ({"deadline": "2026-03-01"}, {"deadline_days": -9}),
        ({"deadline": "6 días left"}, {"deadline_days": 6}),
        ({"deadline": "soon"}, {}),
        ({"deadline": "6 days left", "date": "2026-03-08"}, {"deadline_days": 4, "age_days": 2}),
    ],
)
def test_figures(facts, expected):
    assert figures(facts, {}, EMPTY, Assumptions(), TODAY) == expected
    assert expected.keys() <= NAMES.keys()


def test_a_skill_asked_for_may_be_one_that_experience_shows():
    profile = Profile(skills=("Python",), experience=(ExperienceLine("Put a chatbot over a manual.", ("chatbot",)),))
    found = figures({"skills": ["AI Chatbot", "Figma"]}, {}, profile, Assumptions(), TODAY)
    assert (found["skills_asked"], found["skills_matched"], found["skills_done"]) == (2, 0, 1)


@pytest.mark.parametrize(
    ("day", "zone", "own_zone", "own", "local", "overlap"),
    [
        ("2026-01-15", "PST", "Europe/Berlin", ("12:00", "21:00"), "18:00-01:00", 3),
        ("2026-03-20", "PST", "Europe/Berlin", ("12:00", "21:00"), "17:00-00:00", 4),
        ("2026-01-15", "PST", "Asia/Manila", ("00:00", "09:00"), "01:00-08:00", 7),
        ("2026-01-15", "PST", "Asia/Manila", ("22:00", "06:00"), "01:00-08:00", 5),
        ("2026-01-15", "GMT", "Europe/London", ("09:00", "17:00"), "09:00-16:00", 7),
        ("2026-01-15", "UTC+10", "Europe/London", ("09:00", "17:00"), "23:00-06:00", 0),
        ("2026-07-15", "GMT-3:30", "Europe/London", ("09:00", "17:00"), "13:30-20:30", 3.5),
    ],
)
def test_hours_together_count_daylight_saving_and_midnight(day, zone, own_zone, own, local, overlap):
    hours = {"working_hours": Feature("working_hours", "09:00-16:00", ())}
    found = figures(
        {"date": day, "time_zone": zone}, hours, Profile(time_zone=own_zone, hours=own), Assumptions(), TODAY
    )
    assert found["local_hours"] == local
    assert found["overlap_hours"] == pytest.approx(overlap)
    assert found["away_hours"] == pytest.approx(7 - overlap)


@pytest.mark.parametrize("zone", ["IST", "somewhere", "", "../../etc/passwd"])
def test_a_zone_that_is_not_sure_gives_no_hours(zone):
    hours = {"working_hours": Feature("working_hours", "09:00-16:00", ())}
    found = figures(
        {"time_zone": zone}, hours, Profile(time_zone="Europe/Berlin", hours=("09:00", "17:00")), Assumptions(), TODAY
    )
    assert "overlap_hours" not in found


@pytest.mark.parametrize(
    ("asked", "own", "matched"),
    [
        (["Microsoft Excel", "Figma"], ("Excel",), ("Microsoft Excel",)),
        (["Monday.com"], ("Monday",), ("Monday.com",)),
        (["JavaScript"], ("Java",), ()),
        (["C++", "C#"], ("C++",), ("C++",)),
        (["SQL Server", "SQL Programming"], ("SQL",), ("SQL Programming",)),
        (["ReactJS", "NodeJS", "Postgres"], ("React", "Node.js", "PostgreSQL"), ("ReactJS", "NodeJS", "Postgres")),
        (["PowerBI"], ("Power BI",), ("PowerBI",)),
        (["React Native", "Looker"], ("React", "Looker Studio"), ()),
    ],
)
def test_skills_match_by_their_words(asked, own, matched):
    found = figures(
        {"skills": asked}, {"tools": Feature("tools", tuple(asked), ())}, Profile(skills=own), Assumptions(), TODAY
    )
    assert found["skills_yours"] == found["tools_yours"] == matched
    assert (found["skills_asked"], found["skills_matched"]) == (len(asked), len(matched))


def signal(name: str, topic: str, points: int, severity: signals.Severity = "medium", **more) -> Fired:
    kind = "good-sign" if points > 0 else "red-flag"
    return Fired(Signal(name, kind, topic, severity, abs(points), condition("1"), name, **more), name, ())


def test_nothing_known_is_the_middle_with_low_confidence():
    judged = verdict.judge((), scope_of({}), "partly")
    assert (judged.score, judged.confidence) == (57, "low")


@pytest.mark.parametrize(("fit", "points"), [("strong", 25), ("partly", 12), ("none", 0)])
def test_the_fit_is_a_quarter_of_the_score(fit, points):
    whole, without = (verdict.judge((), scope_of({}), level).score for level in (fit, "none"))
    assert whole - without == points


def test_parts_add_up_and_stay_within_their_limits():
    fired = (signal("a", "pay", -50), signal("b", "client", 50), signal("c", "scope", -3))
    judged = verdict.judge(fired, scope_of({}), "none")
    points = {part.topic: part.points for part in judged.parts}
    assert points == {"fit": 0, "client": 20, "pay": 0, "scope": 6, "chances": 3, "terms": 6, "safety": 0}
    assert judged.score == sum(points.values())


def test_an_absent_fact_lowers_confidence_and_not_the_score():
    full = {"compensation_type": "hourly", "compensation_min": 30, "weekly_hours": "20", "duration": "1 to 3 months",
            "client_payment_verified": True, "client_rating": 4.7, "client_hire_rate": 60, "client_total_spent": 900,
            "proposals": "15 to 20"}  # fmt: skip
    complete = verdict.judge((), scope_of(full), "strong")
    partial = verdict.judge((), scope_of({"compensation_type": "hourly"}), "strong")
    assert (complete.confidence, partial.confidence) == ("high", "low")
    assert complete.score == partial.score
    assert "hire rate" in partial.unknown
    told = verdict.judge((), scope_of({"length_told": 3.0}), "strong")
    assert ("length" in partial.unknown, "length" in told.unknown) == (True, False)


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("Our budget is $400 for the whole set.", 400),
        ("Our budget is $1,400 for all of it.", 1400),
        ("Our budget is $15 per article.", None),
        ("Our budget is $15-$25.", None),
        ("We pay $50 for it.", None),
        ("Our budget is $400. The ad budget is $900.", 400),
    ],
)
def test_the_budget_in_the_text(text, budget):
    assert figures({}, features.find(text), EMPTY, Assumptions(), TODAY).get("budget_in_text") == budget


@pytest.mark.parametrize(
    ("text", "mean"),
    [
        ("Client's recent history (4)\nRating is 3 out of 5.\nRating is 5 out of 5.\nRating is 4 out of 5.", 4.0),
        ("Client's recent history (2)\nRating is 3 out of 5.\nRating is 5 out of 5.", None),
    ],
)
def test_recent_ratings_count_from_three_on(text, mean):
    assert figures({}, features.find(text), EMPTY, Assumptions(), TODAY).get("recent_rating") == mean


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("20 to 50", "20 to 50 proposals"),
        ("50+", "50+ proposals"),
        ("22 bids", "22 bids"),
        ("Over 100 applicants", "Over 100 applicants"),
    ],
)
def test_how_many_applied(words, said):
    assert wording.applied(words) == said


@pytest.mark.parametrize(("days", "said"), [(1, "1 day"), (30.4, "30 days"), (90, "3 months"), (649, "1.8 years")])
def test_spans_of_days(days, said):
    assert wording.time_span(days) == said


@pytest.mark.parametrize(
    ("text", "facts", "period"),
    [
        ("We pay $400 per month.", {"compensation_type": "fixed", "compensation_min": 400}, "month"),
        ("Our budget is $400 per week.", {"compensation_type": "fixed", "compensation_max": 400}, "week"),
        ("We pay $90 per month.", {"compensation_type": "fixed", "compensation_min": 400}, None),
        ("We pay $400 in all.", {"compensation_type": "fixed", "compensation_min": 400}, None),
        ("We pay $400 per month.", {"compensation_type": "hourly", "compensation_min": 400}, None),
    ],
)
def test_the_text_may_say_what_a_fixed_price_pays_for(text, facts, period):
    assert scope_of({**facts, "text": text}).get("compensation_period") == period


@pytest.mark.parametrize(
    ("told", "evidence"),
    [
        ("We expect it to last 1 to 3 months.", "the field says less than 1 month, the text 1 to 3 months"),
        ("This is a 6-month contract.", "the field says less than 1 month, the text 6 months"),
    ],
)
def test_a_length_is_said_as_the_text_has_it(told: str, evidence: str) -> None:
    found = judged(WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nDuration: Less than 1 month") + told + "\n")
    assert evidence in [fired.evidence for fired in found.red_flags]
