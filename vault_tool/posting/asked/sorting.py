"""What each piece of a post is: something to do, to bring along, to send, or none of these."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.aim import goal_of
from vault_tool.posting.asked.demand_lists import demands_in
from vault_tool.posting.asked.headings import asks_in_detail
from vault_tool.posting.asked.piece_kinds import PieceKind
from vault_tool.posting.asked.segments import Segment, segments
from vault_tool.posting.asked.sought import Sought, invited, sought
from vault_tool.posting.asked.tool_lists import tools_in
from vault_tool.posting.asked.traits import deed_behind_label, deed_form
from vault_tool.posting.asked.unasked_questions import is_question, is_unasked, unasked_here
from vault_tool.posting.asked.weighed import Weighed, weighed
from vault_tool.posting.to_send.things import is_form
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

ENOUGH = 3
"""Duties from which the sentence that sums them up is none of its own."""

FEW = 2
"""Requirements under which a post says what it requires by whom it seeks: "a senior kite tutor"."""

A_LIST = 5
"""Entries of a kind from which a post lists it."""

LEAST_OF_AN_ORDER = 4
"""Words of an order that introduces a list: shorter ones only head it."""

LIKELY = 0.5
"""The chance from which a piece counts as asked for though no phrase says so."""

_DOUBTED = 0.02
"""The chance below which a piece is not asked for though a phrase says so."""

_TELLING = (PieceKind.GOAL, PieceKind.SOUGHT, PieceKind.DUTY)
"""Kinds of sentences that may say whom the client seeks."""

_OF_THE_WORK = (PieceKind.DUTY, PieceKind.GOAL)
_WANTED = (PieceKind.REQUIREMENT, PieceKind.WISH)


class Wants(NamedTuple):
    """A post's pieces by what they are, each kind in the order of the text. `goal` says best what the client wants done."""

    duties: tuple[Segment, ...] = ()
    requirements: tuple[Segment, ...] = ()
    wishes: tuple[Segment, ...] = ()
    asks: tuple[Segment, ...] = ()
    goal: Segment | None = None

    @property
    def goal_words(self) -> str:
        """The words of the goal; empty where no piece says it."""
        return self.goal.words if self.goal else ""


_ENDS_IN_A_BRACKET = Regex(r"[^()]*[a-z]{2}\)")
_CUT = (" —", " –", " -")
"""The ends of what goes on elsewhere, and says nothing by itself."""


def sort(
    text: str, title: Span | None = None, told: tuple[Span, ...] = (), for_applicants: tuple[Span, ...] = ()
) -> Wants:
    """The pieces of a client's own words, the title left out; `told` is where labeled facts stand, `for_applicants` where
    questions and code words do: these are no work. Linear in the text."""
    cut = segments(text, told)
    if title:
        cut = tuple(s for s in cut if s.span.end <= title.start or s.span.start >= title.end)
    found = tuple(weighed(text, cut))
    asked = _asked(found)
    free = _Outside(for_applicants)
    said = [
        w
        for w, is_asked in zip(found, asked, strict=True)
        if not (is_asked or is_question(w)) and free.has(w.piece.span)
    ]
    left = [w for w in said if not w.piece.words.endswith((":", *_CUT)) or _is_order(w)]
    clauses = _clauses(text, said)
    wanted = [w for w in left if w.kind in _WANTED]
    listed = _without_prose(wanted, _is_listed_or_must)
    musts = frozenset(w.piece.span for w in listed)
    return Wants(
        duties=tuple(_duties(left, clauses)),
        requirements=tuple(_required(text, left, musts, clauses, names_whom=len(wanted) < FEW)),
        wishes=tuple(w.piece for w in listed if w.kind is PieceKind.WISH),
        asks=tuple(w.piece for w, is_asked in zip(found, asked, strict=True) if is_asked and not _is_detail(w)),
        goal=_goal(said, text[slice(*title)] if title else "", clauses),
    )


def _clauses(text: str, said: list[Weighed]) -> dict[Span, Sought]:
    """The clauses of each sentence that seeks somebody, by where the sentence stands."""
    telling = (w.piece for w in said if w.kind in _TELLING and not w.piece.item)
    found = ((piece.span, sought(text, piece)) for piece in telling)
    return {span: clauses for span, clauses in found if clauses}


def _goal(said: list[Weighed], title: str, clauses: Mapping[Span, Sought]) -> Segment | None:
    doing = frozenset(span for span, found in clauses.items() if found.does)
    return goal_of(said, words_of(title), doing)


def _duties(left: list[Weighed], clauses: Mapping[Span, Sought]) -> Iterator[Segment]:
    """What is to be done; of a sentence that seeks somebody, the clause that says what they will do."""
    duties = [w for w in left if w.kind is PieceKind.DUTY]
    if len(duties) < ENOUGH:
        duties = [w for w in left if w.kind in _OF_THE_WORK or (w.kind is PieceKind.SOUGHT and _does(w, clauses))]
    for w in _without_guesses(_without_prose(duties, _is_listed_duty)):
        does = _does(w, clauses)
        if w.kind is PieceKind.DUTY or does or w.piece.span not in clauses:
            yield does or w.piece


def _does(w: Weighed, clauses: Mapping[Span, Sought]) -> Segment | None:
    found = clauses.get(w.piece.span)
    return found.does if found else None


def _required(
    text: str, left: list[Weighed], listed: frozenset[Span], clauses: Mapping[Span, Sought], *, names_whom: bool
) -> Iterator[Segment]:
    """What is to be brought along, and where a post says little of that, whom it seeks (`names_whom`)."""
    for w in left:
        clause = clauses.get(w.piece.span)
        if clause and w.kind in _TELLING:
            yield from filter(None, (clause.who if names_whom else None, clause.brings))
        elif w.kind is PieceKind.REQUIREMENT and w.piece.span in listed:
            demands = tuple(demands_in(text, w.piece))
            yield from demands if len(demands) > 1 else tools_in(text, w.piece)
        elif names_whom and (brings := invited(text, w.piece)):
            yield brings


class _Outside:
    """What stands outside some stretches of a text."""

    def __init__(self, stretches: tuple[Span, ...]) -> None:
        self._stretches = sorted(stretches)
        self._starts = [stretch.start for stretch in self._stretches]

    def has(self, span: Span) -> bool:
        """Whether none of the stretches covers half of this one."""
        number = bisect_left(self._starts, span.end) - 1
        if number < 0:
            return True
        last = self._stretches[number]
        return 2 * (min(last.end, span.end) - max(last.start, span.start)) < span.end - span.start


def _without_prose(found: list[Weighed], is_listed: Callable[[Weighed], bool]) -> list[Weighed]:
    """The pieces, and where most of a kind stand in lists no sentences beside them: those say the same in other words."""
    listed = [w for w in found if is_listed(w)]
    return listed if len(listed) >= A_LIST else found


def _without_guesses(found: list[Weighed]) -> list[Weighed]:
    """The duties without mere things from a list without marks that stands under no duties."""
    return [w for w in found if not w.piece.guessed or w.piece.section == "duties" or _is_told(w)]


def _is_told(w: Weighed) -> bool:
    return w.piece.words[-1] in ".!" or deed_form(w.words[0]) != ""


def _is_listed_duty(w: Weighed) -> bool:
    if w.piece.item or (w.words and deed_form(w.words[0])) or deed_behind_label(w.piece, w.words) == "order":
        return True
    return w.piece.section == "duties" and w.words[0] not in word_list("pieces", "open a sentence")


def _is_order(w: Weighed) -> bool:
    """Whether what introduces a list says itself what is to be done: "Draw maps of these harbors:"."""
    return len(w.words) > LEAST_OF_AN_ORDER and deed_form(w.words[0]) == "order"


def _is_listed_or_must(w: Weighed) -> bool:
    return w.piece.section in ("requirements", "wishes") or not word_list("pieces", "hard words").isdisjoint(w.words)


def _asked(found: tuple[Weighed, ...]) -> list[bool]:
    """Which pieces applicants are asked for; what follows such a request in its part and begins like a thing to send is, too."""
    asked: list[bool] = []
    carrying, section = False, ""
    for w in found:
        carrying = carrying and w.piece.section in (section, "asks")
        is_asked = not (is_unasked(w) or _is_cut(w.piece.words)) and (
            _is_asked(w) or (carrying and (_goes_on(w) or is_form(w.piece.words)))
        )
        asked.append(is_asked)
        goes_on = is_form(w.piece.words) or not word_list("pieces", "request goes on").isdisjoint(w.words)
        carrying, section = is_asked and (carrying or goes_on), w.piece.section
    unasked = unasked_here(found, asked)
    return [is_asked and n not in unasked for n, is_asked in enumerate(asked)]


def _is_detail(w: Weighed) -> bool:
    """Whether an entry only tells more of what its heading asks for, and asks for nothing itself."""
    if w.is_put_as_request or _is_to_send(w.words) or deed_form(w.words[0]) == "order":
        return False
    return asks_in_detail(w.piece.heading)


def _is_asked(w: Weighed) -> bool:
    if not w.piece.words.endswith("?") and first_kind("not_asked", w.words):
        return False
    chance = w.chances[PieceKind.ASK]
    return chance >= LIKELY or (chance >= _DOUBTED and _is_put_as_request(w))


def _is_cut(words: str) -> bool:
    """Whether a piece closes a bracket that it does not open: it is the end of something, and asks for nothing by itself."""
    return _ENDS_IN_A_BRACKET.match(words) is not None


def _goes_on(w: Weighed) -> bool:
    return bool(w.words) and _is_to_send(w.words) and not first_kind("not_asked", w.words)


def _is_put_as_request(w: Weighed) -> bool:
    piece, words = w.piece, w.words
    if len(words) < 2 or _invites(words):
        return False
    if w.is_put_as_request and not (piece.section == "duties" and piece.item):
        return True
    if piece.section != "asks" or words[0] == "if":
        return False
    return piece.item or len(words) <= 4 or _is_to_send(words) or piece.words.endswith("?")


def _invites(words: tuple[str, ...]) -> bool:
    if words[0] != "if" or words[1] in word_list("pieces", "answers a question"):
        return False
    pairs = (" ".join(pair) for pair in pairwise(words))
    return not word_list("pieces", "inviting").isdisjoint(words) and word_list("pieces", "sends along").isdisjoint(
        pairs
    )


def _is_to_send(words: tuple[str, ...]) -> bool:
    return words[0] in word_list("pieces", "things to send")
