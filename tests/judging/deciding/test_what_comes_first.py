"""What a verdict says first, and how much it claims, on posts of our own."""

from dataclasses import replace

from tests.judging.coder import CODER, PROVEN_ELSEWHERE, SHIPPED, WORK, judged
from vault_tool.judging.deciding import first_message, to_apply, to_ask
from vault_tool.judging.deciding.case import Case
from vault_tool.judging.glance import glance


def test_a_price_far_below_the_floor_comes_before_a_trade_that_is_near() -> None:
    text = "Bookkeeper\n\nHourly: $5-$8\n\nYou keep our books, reconcile the bank each week and file the sales tax.\n"
    near = judged(f"{text}\nRequirements:\n- Knowledge of Python\n- Ten years of bookkeeping\n")
    assert near.fit.level == "none"
    assert near.decision.why.startswith("It pays $8 an hour at most")
    far = judged(text.replace("Bookkeeper", "Baker").replace("keep our books", "bake our bread"))
    assert "an hour at most" not in far.decision.why


def test_one_tool_alone_makes_no_work_ones_own() -> None:
    case = judged(WORK)
    named = case.fit.named._replace(yours=("Python",), told=("Python",), lacking=(), unmet=())
    title = replace(case.fit.title, names_own=False, tells_own=False)
    fit = replace(case.fit, named=named, title=title)
    alone = Case(case.post, case.scope, CODER, fit, True, (), (), case.verdict)
    assert to_apply.nothing_against(alone).why == "They name Python, which you have, and no tool that you lack."


def test_a_clients_low_pay_so_far_is_answered_by_a_range_that_reaches_the_floor() -> None:
    history = "\n$20.00 /hr avg hourly rate paid\n"
    assert judged(WORK.replace("Hourly: $50-$80", f"Hourly: $50-$80{history}")).decision.choice == "apply"


def test_what_a_client_spent_on_others_says_no_more_of_a_price_that_is_named() -> None:
    text = f"{WORK}\nAbout the client\n$2,400 total spent\n12 hires, 2 active\n"
    assert "a small budget is likely" in judged(text.replace("Hourly: $50-$80", "Hourly")).decision.why
    assert "a small budget is likely" not in judged(text.replace("Hourly: $50-$80", "Fixed price: $900")).decision.why


def test_a_pitch_that_nothing_answers_is_asked_what_it_pays() -> None:
    text = "Web developer for our web app\n\nHourly\n\nWe look for agencies to white label our software, a web app. "
    decision = judged(f"{text}{'Our web app is loved by its users. ' * 6}\n", PROVEN_ELSEWHERE).decision
    assert decision.why == (
        "This reads like a pitch, not a job. Ask this before you apply: “Which part of this work has a set fee?”"
    )


def test_a_short_post_that_tells_its_work_is_asked_what_it_pays() -> None:
    told = judged(
        "Django developer\n\nWe need 300 old invoices moved into our Django site, with their dates and clients."
        " Tell us when you could begin and how you'd do it.\n"
    )
    assert told.decision.why == (
        "The post is short and names no pay. Ask this before you apply: “What budget or rate do you have in mind?”"
    )
    bare = judged("Django developer\n\nDjango work for our Python site.\n")
    assert bare.decision.why.startswith("The post says little about the work.")


def test_a_short_post_whose_title_takes_what_is_lacking_is_no_question_of_pay() -> None:
    short = judged("Django and Tableau developer\n\nTableau is the main skill, and it is a must.\n").decision
    assert "Tableau" in short.why
    assert "budget" not in short.why


def test_whether_a_job_is_still_there_is_not_left_for_an_offer() -> None:
    known = {signal.name: signal for signal in SHIPPED.signals}
    assert not first_message.can_wait(known["Posted long ago"])
    assert first_message.can_wait(known["Payment method not verified"])


def test_where_no_tool_is_named_the_work_done_is_all_that_is_claimed() -> None:
    found = judged(WORK)
    named = found.fit.named._replace(yours=(), told=(), lacking=(), unmet=())
    proven = Case(found.post, found.scope, CODER, replace(found.fit, named=named), True, (), (), found.verdict)
    assert to_apply.nothing_against(proven).why == "You've done work like this, and they name no tool that you lack."
    assert to_apply.nothing_against(replace(proven, proven=False)).why.startswith("This is your kind of work. It names")


def test_a_doctor_who_is_wanted_comes_before_the_place() -> None:
    text = "Pastry chemist\n\nLocation: Toronto, Canada\n\nYou bake croissants and measure their crust in our lab.\n"
    asked = f"{text}Only people in Canada may apply.\n\nRequirements:\n- PhD in food chemistry\n"
    decision = judged(asked).decision
    assert decision.why == "They want a PhD; your profile names none."
    assert any(stop.kind == "place" for stop in decision.stops)


def test_a_budget_that_the_text_alone_names_is_held_against_the_floor() -> None:
    text = WORK.replace("Hourly: $50-$80", "Hourly")
    reckoned = "At your floor of $45 an hour, the $1,800 named in the text pays for about 40 hours."
    assert reckoned in glance(judged(f"{text}Our budget for all of this is $1,800.\n")).work
    assert not glance(judged(f"{text}Our budget for each page is $1,800.\n")).work
    assert not glance(judged(f"{text}Our budget is at most $40.\n")).work


def test_work_that_shares_no_name_and_no_title_is_ones_own_call() -> None:
    case = judged(WORK)
    named = case.fit.named._replace(yours=(), told=(), lacking=(), unmet=())
    title = replace(case.fit.title, names_own=False, tells_own=False)
    bare = Case(case.post, case.scope, CODER, replace(case.fit, named=named, title=title), False, (), (), case.verdict)
    asked = to_ask.shares_no_name(bare)
    assert asked
    assert asked.why.startswith("They name none of your tools.")
    assert to_ask.shares_no_name(replace(bare, fit=replace(bare.fit, title=case.fit.title))) is None
    assert to_ask.shares_no_name(replace(bare, proven=True)) is None
    tagged = replace(bare, fit=replace(bare.fit, named=named._replace(yours=("Redis",), told=("Redis",))))
    assert (asked := to_ask.shares_no_name(tagged))
    assert asked.why.startswith("Only its tags name your tools.")


def test_a_condition_that_is_too_long_to_quote_is_still_read_first() -> None:
    condition = f"Please apply only if you {'have sailed with a crew or flown a kite or ' * 4}built a boat."
    case = judged(f"{WORK}- Ten years of payroll\n{condition}\n")
    flags = case.red_flags
    part = replace(case.fit, unproven=True)
    told = Case(case.post, case.scope, CODER, part, True, (), flags, case.verdict).telling_flags
    assert "A strict condition" in [flag.signal.name for flag in told]
