"""What to do after reading a Brief."""

import pytest

from tests.assuming import assuming
from tests.judging.coder import WORK, judged
from vault_tool.judging.asking import what_next
from vault_tool.judging.decision import Decision

LACKING = WORK.replace("Django developer", "Django and Kubernetes developer").replace(
    "- PostgreSQL\n", "- Kubernetes\n"
)
CROWDED = WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nProposals: 50+")
WORDS = [
    ("", "write a short proposal. Open with "),
    ("Please mention the word HERON when applying.\n", "put in the word they want. Open with "),
    ("Begin your letter with the word HERON.\n", "begin with the word they want. Right below it, go on with "),
    (
        "Begin your letter with the word HERON. Please send a link to two APIs of yours.\n",
        "answer what they ask for, and begin with the word they want. Right below it, go on with ",
    ),
]


@pytest.mark.parametrize(("asked", "begins"), WORDS)
def test_a_word_is_put_where_it_is_wanted(asked: str, begins: str) -> None:
    judgment = judged(LACKING + asked)
    assert what_next.step(judgment, asks=bool(asked)).startswith(f"if you go for it, {begins}")


@pytest.mark.parametrize(
    ("decision", "headline"),
    [
        (Decision("ask", "Ask this: “Who pays?”", question="Who pays?"), "Ask first"),
        (Decision("ask", "Nothing shows Odoo.", tools=("Odoo",), question="Is Odoo a must?"), "Your call"),
        (Decision("ask", "Nothing shows Odoo.", telling="lack"), "Your call"),
        (Decision("ask", "They want a nurse; your profile names none.", meets=True), "Your call"),
        (Decision("ask", "You'd be one of many.", settle=judged(CROWDED).red_flags[:1]), "Your call"),
        (Decision("ask", "Only the title was saved.", look_up=("the pay",)), "Check first"),
        (Decision("ask", "Your profile names no trade or skill yet."), "Check first"),
        (Decision("apply", "This is your kind of work."), "Apply"),
    ],
)
def test_to_ask_first_is_said_only_where_there_is_a_question_for_the_client(decision: Decision, headline: str) -> None:
    assert what_next.in_a_word(decision) == headline


def test_a_shortlist_told_in_the_verdict_is_no_risk_told_again() -> None:
    judgment = judged(WORK.replace("Hourly: $50-$80", "Hourly: $50-$80\nInterviewing: 14"))
    assert "interviewing 14 people" in judgment.decision.why
    assert any(what_next.is_told_in_why(fired, judgment) for fired in judgment.red_flags)


def test_where_one_tool_is_all_that_is_shared_no_proposal_is_promised() -> None:
    judgment = judged(WORK)
    decision = Decision("ask", "Nothing shows R.", tools=("R",), telling="lack")
    judgment = assuming(judgment, decision=decision, evidence=())
    named = judgment.fit.named._replace(told=("Django",))
    fit = assuming(judgment.fit, named=named, is_own_trade=False, own_beside_names=())
    assert what_next.step(assuming(judgment, fit=fit), asks=False).startswith(
        "if something of yours comes close, write a short proposal. Open with that work, then say in one line"
    )


def test_where_nothing_is_lacking_by_name_one_looks_whether_something_comes_close() -> None:
    judgment = judged(WORK)
    judgment = assuming(judgment, decision=Decision("ask", "They name none of your tools.", telling="closest"))
    judgment = assuming(judgment, fit=assuming(judgment.fit, named=judgment.fit.named._replace(lacking=(), unmet=())))
    judgment = assuming(judgment, evidence=())
    assert what_next.step(judgment, asks=False) == (
        "if something of yours comes close, write a short proposal. Open with that work."
    )
