"""What a letter asks: what protects from the gravest risks, else the question about the work that it ends with."""

from collections.abc import Iterable, Iterator

from vault_tool.judging.asking import told_already
from vault_tool.judging.asking.same_question import same_thing, thing
from vault_tool.judging.deciding import first_message
from vault_tool.judging.glance import glance
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.settling import question_about
from vault_tool.knowledge.notes import signals
from vault_tool.language import likeness, spelling
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import proofs, rates, unfit
from vault_tool.letters.flag_questions import about_the_job, making_idle
from vault_tool.letters.hours_fit import StatedDay, asks_hours, hours_are_open, hours_together
from vault_tool.letters.own_lines import closest_line
from vault_tool.letters.question_choice import FIRST, Asked

MOST_QUESTIONS = 1
LONGEST_QUESTION = 220
_SET_HOURS = "fixed-hours"
_TO_PRICE_IT = Pattern(r" {answering.asked to price it}(?=[,?])")
_OFFERS_A_TALK = Pattern(r"(?<!\w){answering.offers a talk}(?!\w)")
NO_PAY_NAMED = "no-pay-named"
"""The kind of risk whose question a rate settles, where a letter names one."""


def of(judged: Judgment, *, asks_for_unshown: bool) -> list[str]:
    """What the letter asks: what the Brief says to, else whether the job is still there, where that is in doubt; none where it has to be honest about something
    that the profile doesn't show, which is to be asked."""
    decision = judged.decision
    asked = _of_the_brief(judged)
    if not asked and (idle := [question_about(signal, judged.scope) for signal in making_idle(judged)]):
        return idle[:MOST_QUESTIONS]
    if asks_for_unshown and not decision.settle and decision.choice == "ask":
        return _about_a_salary(judged)
    return (asked if decision.question else protection(judged)) or _about_a_salary(judged)


def _about_a_salary(judged: Judgment) -> list[str]:
    """What a salary is, where the post names none and the letter, which names no rate either, asks nothing else."""
    if not names_no_pay(judged) or rates.offer_of(judged).kind != "salary":
        return []
    return list(_asked_of_no_pay(judged))[:MOST_QUESTIONS]


def _asked_of_no_pay(judged: Judgment) -> Iterator[str]:
    """The questions of the risks that no amount is named."""
    unpaid = (f.signal for f in judged.red_flags if f.signal.tells == NO_PAY_NAMED)
    yield from (asked for signal in unpaid if (asked := question_about(signal, judged.scope)))


def _of_the_brief(judged: Judgment) -> list[str]:
    """What the Brief says to ask before one applies, where it can stand in a letter; none where it says to be honest about tools, or
    to ask how much a demand of the client's matters."""
    decision = judged.decision
    risk = next((f.signal for f in decision.settle), None)
    asked = "" if decision.look_up or decision.tools or decision.tells else decision.question
    asked = _without_the_price(_one_thing(asked, judged), judged)
    fits = len(asked) <= LONGEST_QUESTION and "“" not in asked
    return [asked] if asked and fits and (risk is None or _is_for_a_letter(risk, judged)) else []


def _one_thing(asked: str, judged: Judgment) -> str:
    """Of a question with one about the pay behind it, the first where the letter names a rate, else the one about the pay."""
    for price in _asked_of_no_pay(judged):
        first, both, rest = asked.rpartition(f", and {spelling.lower_first(price)}")
        if both and not rest:
            return f"{first}?" if rates.offer_of(judged).names_a_rate else price
    return asked


def _without_the_price(asked: str, judged: Judgment) -> str:
    """A question as it stands in a letter: one that names a rate an hour asks nothing so that it can be priced; what the work is, is
    asked in the talk that a client offers."""
    if not rates.offer_of(judged).names_a_rate:
        return asked
    if offers_a_talk(judged) and asked.lower().startswith(tuple(word_list("answering", "asked in a talk"))):
        return ""
    return _TO_PRICE_IT.sub("", asked)


def offers_a_talk(judged: Judgment) -> bool:
    """Whether the client offers to tell more in a call."""
    return _OFFERS_A_TALK.search(judged.post.own_words) is not None


def _is_for_a_letter(risk: signals.Signal, judged: Judgment) -> bool:
    """Whether the question about a risk suits a first message, and nothing that the letter or the post says of it settles it."""
    if risk.name in word_list("answering", "asks which hours") and isinstance(hours_together(judged), StatedDay):
        return False
    if risk.tells == NO_PAY_NAMED and rates.offer_of(judged).kind == "salary":
        return True
    return first_message.suits(risk) and not (risk.tells == _SET_HOURS and hours_are_open(judged))


def _are_settled(judged: Judgment) -> bool:
    """Whether nobody asks if the hours are fixed: the post words them as a wish, or the letter has a gap for them anyway."""
    return hours_are_open(judged) or (asks_hours(judged) and hours_together(judged) is None)


def protection(judged: Judgment) -> list[str]:
    """What to ask politely, from the gravest red flags that are about the job, one of a topic; none where nothing grave is open.

    What the post has told is not asked. Long ones are for the interview, as are those about the client's ways, and how much needs a tool that one doesn't know; what
    the rate settles is not asked where the letter names one, and nothing less grave beside the question whether that fits.
    """
    rated = bool(rates.offer_of(judged).rate)
    asked: dict[str, str] = {}
    things: set[str] = set()
    for signal in (f.signal for f in judged.red_flags if f.signal.severity != "low"):
        if signal.tells == NO_PAY_NAMED and rates.offer_of(judged).names_a_rate and not asked:
            return []
        if same_thing(signal) in things or (signal.tells == _SET_HOURS and _are_settled(judged)):
            continue
        text = signals.text(signal.protection, judged.scope)
        if (
            about_the_job(signal)
            and first_message.is_about_the_job(signal, rated=rated)
            and text.endswith("?")
            and len(text) <= LONGEST_QUESTION
            and told_already.is_open(judged, text)
        ):
            asked.setdefault(signal.topic, text)
            things.add(same_thing(signal))
    return list(dict.fromkeys(asked.values()))[:MOST_QUESTIONS]


def asks_about_hours(questions: Iterable[str]) -> bool:
    """Whether one of these questions is about the hours of the day, so that no gap beside it is."""
    return any(thing(question.lower()) == "hours together" for question in questions)


def names_no_pay(judged: Judgment) -> bool:
    """Whether the post names no amount, so that a rate is named with the question whether it fits."""
    return any(fired.signal.tells == NO_PAY_NAMED for fired in judged.red_flags)


def about_the_budget(judged: Judgment) -> str:
    """What the Brief asks about the pay that a post does not name, where the letter says what an hour costs; "" where it does not, or asks
    about the pay before."""
    offer = rates.offer_of(judged)
    to_quote = bool(offer.rate) and offer.kind == "fixed" and offer.open_price and judged.decision.choice != "skip"
    if not (to_quote or names_a_rate(judged)) or asks_about_pay(of_letter(judged)):
        return ""
    behind = tuple(word_list("answering", "asked behind the rate"))
    of_the_brief = [judged.decision.question] if judged.decision.question.lower().startswith(behind) else []
    return next(iter((*of_the_brief, *_asked_of_no_pay(judged))), "")


def names_a_rate(judged: Judgment) -> bool:
    """Whether there is a letter, and it says what an hour costs."""
    decision = judged.decision
    no_letter = decision.choice == "skip" or (decision.look_up and not _opens_a_letter(judged))
    return not no_letter and rates.offer_of(judged).names_a_rate


def _opens_a_letter(judged: Judgment) -> bool:
    """Whether a line of experience opens a letter to a post that has left much open."""
    return bool(proofs.proofs(judged) or closest_line.closest(judged).text)


def of_letter(judged: Judgment) -> list[str]:
    """What the letter of a post asks."""
    return of(judged, asks_for_unshown=bool(unfit.not_shown(judged)))


def asks_about_pay(questions: Iterable[str]) -> bool:
    """Whether one of these questions is about the pay, so that none beside it asks whether a rate fits."""
    return any(thing(part) == "budget" for question in questions for part in question.lower().split(", and "))


def may_ask_more(judged: Judgment) -> bool:
    """Whether a letter that asks none of these may end with a question about the work: the Brief says to apply, asks nothing, or nothing
    but what can wait for an offer, or what the rate that the letter names settles; not where the pay is what the Brief says to ask."""
    decision = judged.decision
    if decision.choice == "apply" or any(first_message.can_wait(fired.signal) for fired in decision.settle[:1]):
        return True
    if decision.question and decision.question == about_the_budget(judged):
        return False
    asked = next((risk.name for risk in glance(judged).risks if risk.question), "")
    kinds = {kind for f in judged.red_flags if f.signal.name == asked for kind in (asked, f.signal.tells)}
    settled = word_list("answering", "settled by the rate")
    return not asked or (rates.offer_of(judged).names_a_rate and not settled.isdisjoint(kinds))


def closing_question(asked: Iterable[Asked]) -> str:
    """Of what is to be asked first, the first question that suits a first letter: one on which the job turns, or that is listed
    (`ends a letter` in `language/data/answering.txt`); "" where none of them does."""
    starts = tuple(f"{start} " for start in table("answering")["ends a letter"])
    idle = tuple(f"{start} " for start in table("answering")["ends no letter"])
    for question in asked:
        if question.topic != FIRST or question.of_any or len(question.text) > LONGEST_QUESTION:
            continue
        words = f"{likeness.plain_name(question.text)} "
        if (question.turns and not words.startswith(idle)) or words.startswith(starts):
            return question.text
    return ""
