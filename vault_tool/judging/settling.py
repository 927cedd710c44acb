"""Which red flags are worth a question before a letter is, and which of them together say that no letter is."""

from collections.abc import Iterator

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.severity import SEVERITIES
from vault_tool.knowledge.notes.signals import Fired, Signal, text
from vault_tool.language.spelling import lower_first
from vault_tool.language.wording import LONGEST_QUOTED, listed, money, time_for
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_CROWDED = "crowded"
_ENOUGH = 2
"""How many other things speak against a post then."""


_SMALL = 12
"""Hours at the floor under which a fixed price is a small one: not worth standing in line for, nor a client who spends little."""

_AGAINST_SMALL = frozenset({"crowded", "already-interviewing", "low-spend"})

_NEAR_FLOOR = 0.85
"""The share of the floor that the bottom of a good range reaches."""

_MUCH_SPENT = 10_000
"""What a client has spent who is proven."""

_IN_MARKS = Regex(r"[\"“”'‘](?P<words>[^\"“”]+)[\"“”'’][.!]?")
"""A sentence in the post's own quotation marks, which is whole whether or not it begins with a capital."""
_EMPHASIS = "**"
"""What sets off a heading that has run into a sentence."""
_FEWEST_WORDS = 3
"""Words of a quote that is more than a heading: "Security clearance" says nothing of it."""
_ENDING_WORDS = Regex(r"\w+(?=[,.;!?])|^\w+")
"""Words that begin a sentence, or that end one or a clause of it."""


def by_weight(red_flags: tuple[Fired, ...]) -> tuple[Fired, ...]:
    """The flags, the gravest first, and of the same severity what decides (`told first` in `judging.txt`) before the rest."""
    first, last = table("judging")["told first"], word_list("judging", "told last")

    def rank(fired: Fired) -> tuple[int, int, int]:
        named = {fired.signal.tells, fired.signal.name}
        at = next((n for n, kind in enumerate(first) if kind in named), len(first))
        safety = fired.signal.topic == "safety" and fired.signal.severity == "high"
        severity = "high" if not named.isdisjoint(word_list("judging", "as grave")) else fired.signal.severity
        return 0 if safety else 1 + SEVERITIES.index(severity), at, not named.isdisjoint(last)

    return tuple(sorted(red_flags, key=rank))


def grave(red_flags: tuple[Fired, ...]) -> tuple[Fired, ...]:
    """Those that change the decision by themselves."""
    return tuple(f for f in red_flags if f.signal.severity == "high")


def to_settle(red_flags: tuple[Fired, ...], *, waits: bool = False, reached: bool = False) -> tuple[Fired, ...]:
    """Of the others, those whose kind one has to ask about before agreeing (`to settle` in `judging.txt`).

    `waits`: the terms are good enough to ask about what `can wait` later; `reached`: the pay told for this job goes up to the floor.
    """
    later = word_list("judging", "can wait") if waits else frozenset[str]()
    later |= word_list("judging", "answered by the range") if reached else frozenset[str]()
    return tuple(f for f in _of_kind(red_flags, "to settle") if f.signal.tells not in later)


def pays_well(names: Scope) -> bool:
    """Whether the post pays the floor from the bottom of its range on, and the client has spent much."""
    pay, spent = names.pay, names.number("client_total_spent")
    low = pay.low.against_floor if pay is not None and pay.kind != "fixed" and pay.low else None
    return low is not None and low >= _NEAR_FLOOR and spent is not None and spent >= _MUCH_SPENT


def names_a_price(names: Scope) -> bool:
    """Whether the post names a fixed price: what the client has spent on others says no more of this one."""
    return names.pay is not None and names.pay.kind == "fixed"


def reaches_floor(names: Scope) -> bool:
    """Whether the pay by time that the post names goes up to the floor."""
    pay = names.pay
    high = pay.high.against_floor if pay is not None and pay.kind != "fixed" and pay.high else None
    return high is not None and high >= 1


def poor_offer(red_flags: tuple[Fired, ...], names: Scope) -> str:
    """Why a small price is no offer: many stand in line for it, others are being interviewed, or the client spends little on anybody; else
    empty."""
    pay = names.pay
    if pay is None or pay.kind != "fixed" or not pay.break_even_hours or pay.break_even_hours >= _SMALL:
        return ""
    against = next((f for f in red_flags if f.signal.tells in _AGAINST_SMALL and f.signal.severity != "low"), None)
    if against is None:
        return ""
    price, name = money(pay.amount_high, pay.currency), against.signal.name
    return f"{price} pays for about {time_for(pay.break_even_hours)} of your time, and there's a risk beside it: {lower_first(name)}."


def poor_odds(red_flags: tuple[Fired, ...]) -> str:
    """Why a letter would be wasted among so many, where two other things speak against the post; else empty."""
    crowd = next((f for f in red_flags if f.signal.tells == _CROWDED and f.signal.severity == "medium"), None)
    beside = tuple(_of_kind(red_flags, "poor odds"))
    if crowd is None or len({f.signal.tells for f in beside}) < _ENOUGH:
        return ""
    names = [lower_first(f.signal.name) for f in (crowd, *beside)]
    return f"A letter would hardly be worth your time: {listed(names[: _ENOUGH + 1])}."


def question_about(signal: Signal, names: Scope) -> str:
    """What to ask about a signal; empty where it has no question, or one whose answer settles nothing (`judging.txt`)."""
    return "" if signal.tells in word_list("judging", "no answer settles") else text(signal.protection, names)


def is_too_long(fired: Fired) -> bool:
    """Whether a flag that is told by a sentence has none but such as are too long to be quoted."""
    told = fired.signal.name in word_list("judging", "told by a quote")
    return told and bool(fired.quotes) and all(len(mention.quote) > LONGEST_QUOTED for mention in fired.quotes)


def whole_quotes(fired: Fired) -> tuple[str, ...]:
    """The post's own sentences behind a flag that is told by one (`told by a quote` in `judging.txt`), without those that are long,
    cut, only lead in a list, or speak of what stands before them."""
    name = fired.signal.name
    if not (
        _is_bare(fired) and name in word_list("judging", "told by a quote for want of more")
    ) and name not in word_list("judging", "told by a quote"):
        return ()
    quotes = (" ".join(mention.quote.strip("*_- \n").split()) for mention in fired.quotes)
    marked = ((q, m["words"] if (m := _IN_MARKS.fullmatch(q)) else "") for q in quotes)
    fit = (inside or q for q, inside in marked if (inside or q[:1].isupper()) and not q.endswith(":"))
    cut = tuple(word_list("judging", "cut behind"))
    whole = (q for q in fit if len(q.split()) >= _FEWEST_WORDS and len(q) <= LONGEST_QUOTED)
    marks = (_EMPHASIS, *word_list("judging", "marks of a headline"))
    whole = (q for q in whole if not q.lower().endswith(cut) and not any(map(q.__contains__, marks)))
    back = word_list("judging", "refers back")
    return tuple(q for q in whole if back.isdisjoint(_ENDING_WORDS.findall(q.lower())))


def needs_a_quote(fired: Fired) -> bool:
    """Whether a flag's name says nothing without the sentence that it came from."""
    return _is_bare(fired) and fired.signal.name in word_list("judging", "quoted or left out")


def _is_bare(fired: Fired) -> bool:
    """Whether what is said of a flag has no figure and no name, and only tells what the post does."""
    return fired.evidence.startswith("the post ")


def asked_first(flags: tuple[Fired, ...], names: Scope) -> tuple[Fired, ...]:
    """The flags, with the first that has a question before all others."""
    return tuple(sorted(flags, key=lambda fired: not question_about(fired.signal, names)))


def _of_kind(red_flags: tuple[Fired, ...], which: str) -> Iterator[Fired]:
    kinds = word_list("judging", which)
    return (f for f in red_flags if f.signal.severity == "medium" and f.signal.tells in kinds)
