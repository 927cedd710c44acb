"""What one reads of a judgment before deciding: the Brief, half a page, the same for a note and a terminal."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vault_tool.judging.asking import told_already, what_next
from vault_tool.judging.asking.boxes import Boxes, boxes
from vault_tool.judging.asking.same_question import group_of
from vault_tool.judging.decision import Choice
from vault_tool.judging.evidence import comes_closest
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.musts import is_settled, open_quote
from vault_tool.judging.settling import by_weight, needs_a_quote, question_about
from vault_tool.judging.telling import fit_lines, told_once
from vault_tool.judging.work.break_even import covered, covered_by_text, is_placeholder
from vault_tool.judging.work.effort import lines
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language import likeness
from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.spelling import lower_first, upper_first
from vault_tool.language.wording import LONGEST_QUOTED, money, plural
from vault_tool.language.wordlists import words
from vault_tool.posting.pointing_back import with_what_it_means

MOST_RISKS, MOST_FURTHER, MOST_SHOWN, MOST_ASKS = 3, 4, 2, 8


class Risk(NamedTuple):
    """A red flag as the Brief tells it; `question` may be empty."""

    name: str
    evidence: str
    question: str


class ShownLine(NamedTuple):
    """A line of experience; `closest`: it proves nothing, and only comes closest to what is asked for."""

    text: str
    closest: bool


class Glance(NamedTuple):
    """The lines of a Brief. What the post does not say is empty; quotes are whole and at most `LONGEST_QUOTED` long.

    `headline` is what to do, `why` the sentence that says it, `also` the other stops. `fit` is a sentence or two,
    `missing` says what the profile lacks, a line each, `shows` are the lines of experience that prove something.
    `further` are the names of risks beyond `risks`. `work` is how far a fixed price goes, then what the named work takes where
    that is more, and each kind of it. `more_asks` counts what the client asks for
    beyond `asks`.
    """

    choice: Choice
    headline: str
    why: str
    also: tuple[str, ...]
    fit: str
    missing: tuple[str, ...]
    shows: tuple[ShownLine, ...]
    work: tuple[str, ...]
    risks: tuple[Risk, ...]
    further: tuple[str, ...]
    asks: tuple[str, ...]
    more_asks: int
    costs: str
    following: str

    @property
    def graded(self) -> bool:
        """Whether `fit` says in a word how well the post fits."""
        return self.fit.startswith(tuple(f"{grade}." for grade in fit_lines.GRADES.values()))


MOST_OF_A_THIN_POST = 2
"""Further stops, and risks, where the post has few words."""


def glance(judgment: Judgment) -> Glance:
    """The judgment at a glance."""
    decision, asks = judgment.decision, list(_asks(judgment))
    return Glance(
        decision.choice,
        what_next.headline(judgment),
        what_next.why(judgment),
        _also(judgment),
        " ".join(fit_lines.told(judgment)),
        tuple(fit_lines.untold(judgment)),
        tuple(_shown(judgment))[:MOST_SHOWN],
        tuple(_work(judgment)),
        tuple(_risks(judgment)),
        tuple(_further(judgment))[:MOST_FURTHER],
        *_to_send(judgment, asks),
        _costs(judgment),
        what_next.step(judgment, asks=bool(asks)),
    )


def _also(judgment: Judgment) -> tuple[str, ...]:
    """The stops beside the one that decides."""
    decision = judgment.decision
    stops = tuple(stop.words for stop in decision.stops if stop != decision.stop)
    return stops[:MOST_OF_A_THIN_POST] if judgment.thin else stops


def _risks(judgment: Judgment) -> Iterator[Risk]:
    """The gravest, each with its question: of those that ask for the same thing the first alone, and none that the post
    answers, or that fits any post (`asked of anybody` in `judging.txt`). Who is told to skip it has nothing to ask; what
    the lines above have told is not told again."""
    asked: set[str] = set()
    skips, told_above = judgment.decision.choice == "skip", _reckoned(judgment)
    for fired in _untold(judgment)[:MOST_RISKS]:
        question = question_about(fired.signal, judgment.scope)
        thing = group_of(fired.signal) or question
        of_anybody = question.lower().startswith(tuple(words("judging", "asked of anybody")))
        needless = of_anybody or not told_already.is_open(judgment, question)
        if (
            skips
            or thing in asked
            or (needless and question not in judgment.decision.why)
            or _is_put(question, judgment)
        ):
            question = ""
        if question:
            asked.add(thing)
        said = open_quote(fired, judgment.fit)
        evidence = fired.evidence.rstrip(".")
        name = _name(fired, evidence)
        yield Risk(name, f"“{said}”" if said else _beside(name, _unless_told(evidence, told_above)), question)


def _name(fired: Fired, evidence: str) -> str:
    """The name of a risk; its evidence, where that says the same with a figure."""
    by_evidence = fired.signal.name in words("judging", "named by their evidence")
    return upper_first(evidence) if by_evidence and any(map(str.isdigit, evidence)) else fired.signal.name


def _is_put(question: str, judgment: Judgment) -> bool:
    """Whether the verdict's question puts this one, too, beside another."""
    put, asked = judgment.decision.question.lower(), question.lower()
    return asked != put and (put.endswith(asked) or put.startswith(f"{asked.rstrip('?')}, and "))


def _further(judgment: Judgment) -> Iterator[str]:
    """The names of the others, with the post's sentence, or what is known of them, where a name says nothing without it."""
    for fired in _untold(judgment)[MOST_RISKS:]:
        in_full = fired.signal.name in words("judging", "told in full")
        said = open_quote(fired, judgment.fit) if in_full or needs_a_quote(fired) else ""
        known = f"“{said}”" if said else fired.evidence.rstrip(".") if in_full else ""
        yield f"{fired.signal.name}: {known}" if known else fired.signal.name


def _shown(judgment: Judgment) -> Iterator[ShownLine]:
    """The lines that prove something. Where a stop other than the pay decides, no proof helps; where one is told to skip it, nothing
    that only comes closest does."""
    decision = judgment.decision
    if decision.stop and decision.stop.kind != "pay":
        return
    for one in judgment.evidence:
        closest = comes_closest(one, judgment.post, judgment.fit)
        if not (closest and decision.choice == "skip"):
            yield ShownLine(one.line.text, closest)


def _work(judgment: Judgment) -> Iterator[str]:
    pay, profile = judgment.pay, judgment.knowledge.profile
    if is_placeholder(judgment.red_flags) or _is_beside_the_point(judgment):
        return
    stops = judgment.decision.stops
    told_above = " ".join(stop.words for stop in stops)
    if pay and (words := covered(pay, profile)) and not any(stop.reckons for stop in stops):
        yield f"{upper_first(words)}."
    if told := covered_by_text(judgment.scope, profile):
        yield f"{upper_first(told)}."
    yield from (line for line in lines(judgment.work_against_pay) if not _is_told(line, told_above))


def _is_beside_the_point(judgment: Judgment) -> bool:
    """Whether what a price pays for is no matter: the work must not be taken, or is skipped for something else than its pay."""
    kinds = {stop.kind for stop in judgment.decision.stops}
    return "safety" in kinds or (
        judgment.decision.choice == "skip" and judgment.fit.level == "none" and "pay" not in kinds
    )


def _reckoned(judgment: Judgment) -> str:
    """What the lines above the risks say of the work and the price."""
    said = (*(stop.words for stop in judgment.decision.stops), *_work(judgment))
    return " ".join(map(lower_first, said))


def _is_told(line: str, told_above: str) -> bool:
    return line.partition(";")[0].rstrip(".").lower() in told_above.lower()


def _unless_told(evidence: str, told_above: str) -> str:
    """A risk's evidence; empty where its first clause stands above."""
    return "" if evidence.partition(", and ")[0] in told_above else evidence


def _beside(name: str, evidence: str) -> str:
    """What evidence adds to the name of a risk: nothing where the name says it all, and no first word twice."""
    telling = likeness.stems(evidence) - words("judging", "adds nothing")
    if telling <= likeness.stems(name) and (not any(map(str.isdigit, evidence)) or evidence.lower() == name.lower()):
        return ""
    first, _, rest = evidence.partition(" ")
    again = first.strip(",") in words("judging", "said once") and name.lower().startswith(first.strip(","))
    return rest if again else evidence


def gravest(judgment: Judgment) -> list[Fired]:
    """The red flags worth a line."""
    return told(judgment)[:MOST_RISKS]


def _untold(judgment: Judgment) -> list[Fired]:
    """Those that no line above them has told."""
    return told_once.untold(told(judgment), judgment, _also(judgment))


def told(judgment: Judgment) -> list[Fired]:
    """The red flags worth a word: what the verdict asks about, then by weight; none that stands under another.

    Beside graver ones a low one is told only where one would want to have known it (`worth a word` in `judging.txt`).
    """
    unsettled = (f for f in judgment.red_flags if not is_settled(f, judgment.fit) and not _is_everyday(f))
    flags = tuple(f for f in unsettled if not needs_a_quote(f) or open_quote(f, judgment.fit))
    names = {f.signal.name for f in flags}
    heads = [f for f in by_weight(flags) if names.isdisjoint(f.signal.under) and not _is_minor(f)]
    asked = [f for f in judgment.decision.settle[:1] if f in heads]
    worth = words("judging", "worth a word")
    grave = [f for f in heads if f.signal.severity != "low" or not worth.isdisjoint({f.signal.tells, f.signal.name})]
    return [*asked, *(f for f in grave or heads if f not in asked)]


def _is_everyday(fired: Fired) -> bool:
    return fired.signal.name in words("judging", "left to the analysis")


def _is_minor(fired: Fired) -> bool:
    return fired.signal.severity == "low" and fired.signal.name in words("judging", "told from medium on")


def _asks(judgment: Judgment) -> Iterator[str]:
    """What to send; a line that only leads in the others ("Answer these:") is none of them, nor is a way to apply."""
    whole = (with_what_it_means(ask, judgment.post.text) for ask in judgment.post.asks)
    quotes = [" ".join(ask.quote.split()) for ask in whole]
    told = (quote for quote in quotes if not _is_a_way(quote))
    yield from (quote for quote in told if not quote.endswith(":") or len(quotes) == 1)


def _to_send(judgment: Judgment, asks: Iterable[str]) -> Boxes:
    """A box for each thing to send; none where one is told to skip it, and sends nothing."""
    if judgment.decision.choice == "skip":
        return Boxes((), 0)
    return boxes(asks, _refusals(judgment), MOST_ASKS, LONGEST_QUOTED, _of_unpaid_work(judgment))


def _of_unpaid_work(judgment: Judgment) -> str:
    """What is said of work for nothing; "" for who does it."""
    turned_down = (word for words_ in judgment.knowledge.profile.wont_do for word in words_of(words_))
    return "" if words("judging", "for nothing").isdisjoint(turned_down) else " (unpaid work, which you don't do)"


def _refusals(judgment: Judgment) -> Iterator[str]:
    """The sentences that say what is turned down."""
    yield from (m.quote for m in musts.mentions) if (musts := judgment.post.features.get("knock_out")) else ()
    yield from (p.words for p in judgment.post.pieces if first_kind("not_asked", words_of(p.words)) == "refusal")


def _is_a_way(quote: str) -> bool:
    """Whether a request only says where to apply: "Email me at …" asks for nothing to be sent."""
    said = quote.lower()
    begins = said.startswith(tuple(words("judging", "ways to apply")))
    named = begins or any(map(said.__contains__, words("judging", "says an address")))
    return named and words("judging", "sent with it").isdisjoint(said.split())


def _costs(judgment: Judgment) -> str:
    needed = judgment.post.facts.get("connects_required")
    if not isinstance(needed, int | float) or not needed:
        return ""
    return f"{plural(needed, 'connect')} ({money(needed * judgment.assumptions.connect_price)})"
