"""What to ask the client in an interview: first what decides, then what the banks have for a post like this."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from vault_tool.judging.asking import same_question, told_already
from vault_tool.judging.asking.same_question import same_thing
from vault_tool.judging.decision import Reason
from vault_tool.judging.glance import glance
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.settling import question_about
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language import likeness, wordlists
from vault_tool.letters import letter_questions, question_choice
from vault_tool.letters.flag_questions import about_fit, about_the_job, making_idle
from vault_tool.letters.question_choice import FIRST, Asked

FROM_ELSEWHERE = "Would you consider someone from another country?"
"""What is asked where nothing but the place stops one, and the post does not tell it: the letter says that only the client can change that."""
MOST_FIRST = 12
LEAST_FIRST = 3
"""Questions that come first, filled up with those of the trade where less has to be settled."""
MOST_FLAGS = 6
MOST_TIED = 2
MOST_IN_TOPIC = 5
LEAST_OF_ANY, SHARE_OF_ANY = 2, 1 / 5
"""How many questions of the banks for any kind of work there may be, and the share of the room: who reads ten that fit every
post takes the others for such too. Own figures."""
THIN_SHARE = 0.2
"""A thin post's share of the interview questions."""
SKIPPED_SHARE = 0.1
"""The share of a post that is better skipped: what could change that."""
MOST_OF_ANY_SKIPPED = 1
"""Questions for any kind of work that are put where a post is better skipped: freed places stay empty. Own figure."""
THIN_SHARE_OF_VETTING = 0.1
MOST_OF_AN_INTERN = 0
"""Of a post for interns, which no freelancer interviews for."""
SHARES = {"role": 1.0, "project": 0.23, "lessons": 0.2, "advice": 0.2, "quick job": 0.2}
"""The share of the interview questions that a kind of job is worth: an hour's fix is not discussed for an hour."""
SHARES_OF_VETTING = {"role": 1.0, "project": 0.1, "lessons": 0.07, "advice": 0.07, "quick job": 0.07}
_TO_BE_OPENED: Reason = "start alone"
"""Who decides that the whole post is to be read first: what the rest of it answers, nobody asks."""
SHORT_JOB = 0.25
"""Months up to which a job that is no role is vetted as a quick one: nobody asks ten things before a week of work."""
FIRST_TALK = 0.45
FIRST_TALK_OF_VETTING = 0.13
"""Of these, the share for a role whose pay is not named: the first talk is about that, and nobody brings a long list."""
BY_THE_HOUR = 0.7
BY_THE_HOUR_OF_VETTING = 0.2
"""The share for one that is paid by the hour, or a salary: it can be left, so that one needs to know less before."""
WORDS_FOR_ALL = 480
"""Words of a post, its terms included, that describe a role fully; of a shorter one a share of the questions is put. Own figure."""


def questions(judged: Judgment, most: int) -> list[Asked]:
    """At most `most`: those that settle the red flags, those about pieces of the post and what it leaves open under
    "Ask first", then the others by topic."""
    banks = [b for b in judged.knowledge.banks if b.kind == "interview"]
    flags = settling(judged)
    names = {**judged.scope, "flags": [question.reason for question in flags], "fit": judged.fit.level}
    found = open_still(judged, question_choice.questions(banks, judged.brief, names, pieces(judged)))
    asked = question_choice.distinct([*flags, *found])
    most = room(judged, most)
    first = _first(asked, len(flags), min(MOST_FIRST, most), judged)
    left = [q for q in asked if q.text not in {f.text for f in first}]
    if judged.decision.choice == "skip":
        if shut := _shut_out_by(judged):
            return _opening(judged, flags, shut)
        few = [*_few_of_any(first, flags), *_rest([q for q in left if not q.of_any], most - len(first))]
        return few or [replace(q, topic=FIRST) for q in _deciding(asked)[: min(most, 1)]]
    first = _filled_up(first, asked)[: max(most, len(first))]
    left = [q for q in asked if q.text not in {f.text for f in first}]
    return [*first, *_rest(left, most - len(first))]


def _filled_up(first: list[Asked], asked: list[Asked]) -> list[Asked]:
    """Those that come first, with questions of the trade behind them where they are few; where there are none at all, one that
    a job hangs on."""
    later = tuple(wordlists.words("answering", "behind the work itself"))
    there = {question.text for question in first}
    of_trade = [q for q in asked if not (q.of_any or q.tied or q.text in there or q.bare.startswith(later))]
    more = of_trade[: max(0, LEAST_FIRST - len(first))]
    if not first and not more:
        more = _deciding(asked)[:1]
    return [*first, *(replace(question, topic=FIRST) for question in more)]


def _deciding(asked: Iterable[Asked]) -> list[Asked]:
    """Without those that no job hangs on: they come first of nothing."""
    idle = tuple(wordlists.words("answering", "first of nothing"))
    return [q for q in asked if not q.bare.startswith(idle)]


def _shut_out_by(judged: Judgment) -> frozenset[str]:
    """The kinds of what bars one from a job, whatever the terms: who can't apply has nothing to ask about the work."""
    bars = wordlists.words("answering", "bars one from a job")
    return frozenset(stop.kind for stop in judged.decision.stops if stop.kind in bars)


def _opening(judged: Judgment, flags: Iterable[Asked], shut: frozenset[str]) -> list[Asked]:
    """The one question that could open a job that one is barred from: whether the place is required; none where more bars one."""
    if shut != {"place"} or "internship" in judged.scope:
        return []
    return [q for q in flags if same_question.thing(q.bare) == "from elsewhere"][:1]


def _few_of_any(first: list[Asked], settle: Iterable[Asked]) -> list[Asked]:
    """Those that settle a flag or are of a trade, and one that fits any post: more tell nothing of whether to look again."""
    flags = {question.text for question in settle}
    of_any = [q for q in first if q.of_any and not q.tied and q.text not in flags]
    return [q for q in first if q not in of_any[MOST_OF_ANY_SKIPPED:]]


def open_still(judged: Judgment, asked: Iterable[Asked]) -> list[Asked]:
    """Those that the post has not answered, and that its kind of job is worth; of one in another language, whose words tell
    nothing here, no question of a trade."""
    foreign = likeness.is_foreign(judged.post.own_words)
    fitting = (q for q in _unasked_in_the_letter(judged, asked) if q.of_any or not foreign)
    return [q for q in fitting if told_already.is_open(judged, q.text)]


def _unasked_in_the_letter(judged: Judgment, asked: Iterable[Asked]) -> Iterator[Asked]:
    """Those that a letter with a rate does not settle."""
    settled = tuple(wordlists.words("answering", "settled where a rate is named"))
    for question in asked:
        is_settled = (
            question.bare.startswith(settled)
            and letter_questions.names_a_rate(judged)
            and question.text != judged.decision.question
        )
        if not is_settled:
            yield question


def in_the_brief(judged: Judgment) -> tuple[str, ...]:
    """What the Brief says to ask, in its order: the decision's question, then those of the risks."""
    decision, risks = judged.decision, glance(judged).risks
    return tuple(question for question in (decision.question, *(risk.question for risk in risks)) if question)


def room(judged: Judgment, most: int) -> int:
    """How many questions for the interview a post is worth, by its kind of job; of a thin one a share, of its start alone none."""
    if judged.decision.reason == _TO_BE_OPENED:
        return 0
    if judged.decision.choice == "skip":
        return MOST_OF_AN_INTERN if "internship" in judged.scope else round(most * SKIPPED_SHARE)
    if judged.thin:
        return round(most * THIN_SHARE)
    share = SHARES.get(_kind(judged), 1.0) * _by_terms(judged, FIRST_TALK, BY_THE_HOUR)
    return round(most * max(THIN_SHARE, share * _told_share(judged)))


def room_for_vetting(judged: Judgment, most: int) -> int:
    """The same of the questions to judge a client by: of a role that is told in few words, and of a job of a few days, still fewer."""
    decision = judged.decision
    barred = decision.choice == "skip" and _shut_out_by(judged)
    if "internship" in judged.scope or barred or decision.reason == _TO_BE_OPENED:
        return 0
    if _is_short(judged):
        return round(most * SHARES_OF_VETTING["quick job"])
    if judged.thin or judged.decision.choice == "skip":
        return round(most * THIN_SHARE_OF_VETTING)
    share = SHARES_OF_VETTING.get(_kind(judged), 1.0) * _by_terms(judged, FIRST_TALK_OF_VETTING, BY_THE_HOUR_OF_VETTING)
    return round(most * max(THIN_SHARE_OF_VETTING, share * _told_share(judged) ** 2))


def _is_short(judged: Judgment) -> bool:
    """Whether a job is done in days, or is one of an hour or two."""
    months = judged.scope.number("months_high")
    days = _kind(judged) != "role" and months is not None and months <= SHORT_JOB
    return days or _kind(judged) == "quick job"


def _told_share(judged: Judgment) -> float:
    """How fully a role is described, 0 to 1; anything else counts as described."""
    words = judged.scope["words"]
    return min(1.0, words / WORDS_FOR_ALL) if _kind(judged) == "role" and isinstance(words, int) else 1.0


def _by_terms(judged: Judgment, unnamed: float, hourly: float) -> float:
    """The share for a role whose pay is not named, or one paid for its time; 1 for all else."""
    if _kind(judged) != "role":
        return 1.0
    if judged.pay is None:
        return unnamed
    return 1.0 if judged.pay.kind == "fixed" else hourly


def _kind(judged: Judgment) -> str:
    return judged.scope.text("job_kind")


def pieces(judged: Judgment) -> Iterator[str]:
    """The post's duties, whole."""
    return (piece.words for piece in judged.post.asked.duties)


def settling(judged: Judgment) -> list[Asked]:
    """Whether the job is still there, what the Brief says to ask, then the protection questions of the red flags that fired, the
    gravest first; of those that ask for the same thing, one."""
    decision = judged.decision
    of_a_risk = bool(decision.settle)
    question = "" if of_a_risk else about_fit(judged)
    asked = _before_all(judged)
    if question and (question == decision.question or told_already.is_open(judged, question)):
        asked["tools"] = Asked(FIRST, question, "Tools" if decision.tools else "Fit")
    if of_a_risk and decision.question and not told_already.is_told(judged, decision.question):
        risk = decision.settle[0].signal
        asked[same_thing(risk)] = Asked(FIRST, decision.question, risk.name)
    told_to_ask = in_the_brief(judged)
    for signal in (fired.signal for fired in judged.red_flags):
        text = question_about(signal, judged.scope)
        fits = text.endswith("?") and (about_the_job(signal) or _is_worth_it(signal))
        if text in told_to_ask or (fits and told_already.is_open(judged, text)):
            asked.setdefault(same_thing(signal), Asked(FIRST, text, signal.name))
    open_ones = list(_unasked_in_the_letter(judged, question_choice.distinct(asked.values())))
    open_ones.sort(key=lambda q: told_to_ask.index(q.text) if q.text in told_to_ask else len(told_to_ask))
    return _about_the_place(judged, open_ones)[:MOST_FLAGS]


def _before_all(judged: Judgment) -> dict[str, Asked]:
    """What makes all else idle, by what it asks for."""
    idle = making_idle(judged)
    return {same_thing(signal): Asked(FIRST, question_about(signal, judged.scope), signal.name) for signal in idle}


def _about_the_place(judged: Judgment, asked: list[Asked]) -> list[Asked]:
    """First what could undo a stop that is a place, whether or not another is told before it: the question that is there, or one whether another country would do."""
    decision = judged.decision
    if not any(stop.kind == "place" for stop in decision.stops):
        return asked
    if told_already.is_told(judged, FROM_ELSEWHERE):
        return asked
    there = [q for q in asked if same_question.thing(q.bare) == "from elsewhere"]
    return [*(there or [Asked(FIRST, FROM_ELSEWHERE, "Place")]), *(q for q in asked if q not in there)]


def _is_worth_it(signal: Signal) -> bool:
    """Whether its question is put however low it is."""
    return signal.name in wordlists.words("answering", "asked however low")


def _first(asked: list[Asked], flags: int, most: int, judged: Judgment) -> list[Asked]:
    """Those that settle the flags, those about pieces of the post, and what it leaves open; what the Brief says to ask or to find
    out comes before them all, and what sounds like a doubt behind them."""
    sought = {
        thing for fact in judged.decision.look_up for thing in wordlists.table("answering").get(f"finds out {fact}", ())
    }
    settle, banks = asked[:flags], asked[flags:]
    doubting = tuple(wordlists.words("answering", "asked last of the first"))
    waits = judged.decision.settle or judged.decision.look_up
    gravest = () if waits else wordlists.words("answering", "asked before the work")
    tied = [q for q in banks if q.tied][:MOST_TIED]
    left_open = [q for q in banks if q.topic == FIRST and not q.tied]
    work = _about_the_work(banks, [*tied, *left_open]) if settle or left_open else []
    ordered = sorted(
        (*settle, *tied, *work, *left_open),
        key=lambda q: (
            same_question.thing(q.bare) not in gravest,
            q.text != judged.decision.question,
            same_question.thing(q.bare) not in sought,
            q.bare.startswith(doubting),
        ),
    )
    return [replace(q, topic=FIRST) for q in ordered][:most]


def _about_the_work(banks: Iterable[Asked], chosen: Iterable[Asked]) -> list[Asked]:
    """The first question of the post's trade, where none is among those chosen: who asks only what fits any post shows nothing."""
    if any(not q.of_any for q in chosen):
        return []
    later = tuple(wordlists.words("answering", "behind the work itself"))
    return [q for q in banks if not q.of_any and not q.bare.startswith(later)][:1]


def _rest(asked: list[Asked], most: int) -> list[Asked]:
    """By topic, in the order of the banks, so many of each, and so many that fit any post."""
    by_topic: dict[str, list[Asked]] = {}
    later = [q for q in asked if q.topic != FIRST and not q.tied]
    of_any = [q for q in later if q.of_any][: max(LEAST_OF_ANY, round(most * SHARE_OF_ANY))]
    for question in (q for q in later if not q.of_any or q in of_any):
        by_topic.setdefault(question.topic, [])
        if len(by_topic[question.topic]) < MOST_IN_TOPIC:
            by_topic[question.topic].append(question)
    return [question for group in by_topic.values() for question in group][: max(0, most)]
