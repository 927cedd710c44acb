"""What each piece of a post is: something to do, to bring along, to send, or none of these."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from vault_tool.language import verbs
from vault_tool.language.cues import cues, words_of
from vault_tool.language.phrases import matches
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.aim import goal_of, says_whom
from vault_tool.posting.asked.segments import Segment, segments
from vault_tool.text.edits import Span

ENOUGH = 3
"""Entries of lists from which the sentence that introduces them says nothing of its own."""

_FIRST_WORDS = 2
"""How many words may stand before a phrase of the kinds that open a piece (`requirement_first`)."""


@dataclass(frozen=True, slots=True)
class Wants:
    """A post's pieces by what they are, each kind in the order of the text. `goal` says best what the client wants done."""

    duties: tuple[Segment, ...] = ()
    requirements: tuple[Segment, ...] = ()
    wishes: tuple[Segment, ...] = ()
    asks: tuple[Segment, ...] = ()
    goal: Segment | None = None


def sort(text: str, title: Span | None = None, told: tuple[Span, ...] = ()) -> Wants:
    """The pieces of a client's own words, the title left out; `told` is where labelled facts stand. Linear in the text."""
    cut = segments(text, told)
    if title:
        cut = tuple(s for s in cut if s.span.end <= title.start or s.span.start >= title.end)
    prose = _Cut(text, 0, cut)
    said = _said(prose)
    kinds = [frozenset(_kinds(s, p.words, _of(said, s.span))) for s, p in zip(cut, prose.sentences, strict=True)]
    kinds = _carried_on(cut, prose.sentences, kinds)
    goal = goal_of(zip(cut, prose.sentences, kinds, strict=True))
    return Wants(
        _without_introduction(cut, prose.sentences, kinds, "duty"),
        _without_introduction(cut, prose.sentences, kinds, "requirement"),
        tuple(s for s, k in zip(cut, kinds, strict=True) if "wish" in k),
        tuple(s for s, k in zip(cut, kinds, strict=True) if "ask" in k),
        goal,
    )


@dataclass(frozen=True)
class _Cut(Prose):
    """A post's text with its segments as the sentences that phrases are looked for in."""

    cut: tuple[Segment, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The segments."""
        return tuple(Sentence(self.text, s.span, words_of(self.text[slice(*s.span)])) for s in self.cut)


def _said(prose: Prose) -> dict[str, set[Span]]:
    """Where each kind of phrase stands."""
    said: dict[str, set[Span]] = {}
    for kind, wanted in cues("asked").items():
        name, _, first = kind.partition("_")
        found = (s.span for s, at, _ in matches(prose, wanted) if not first or at <= _FIRST_WORDS)
        said.setdefault(name, set()).update(found)
    return said


def _of(said: dict[str, set[Span]], span: Span) -> set[str]:
    return {kind for kind, spans in said.items() if span in spans}


def _kinds(segment: Segment, words: tuple[str, ...], has: set[str]) -> Iterator[str]:
    """What a piece is, by the heading it stands under and by what it says."""
    if len(words) < 2 or (words[0] == "if" and not word_list("pieces", "inviting").isdisjoint(words)):
        return
    if words[0] in word_list("pieces", "of ourselves") and word_list("pieces", "seeking").isdisjoint(words):
        has -= {"duty", "requirement", "wish"}
    section = "" if segment.section == "about" else segment.section
    if "ask" in has and not (section == "duties" and segment.item):
        yield "ask"
        if "requirement" not in has or section == "asks":
            return
    if section == "asks" and words[0] != "if":
        if segment.item or len(words) <= 4 or _is_to_send(words) or segment.words.endswith("?"):
            yield "ask"
            return
        section = ""
    if segment.words.endswith("?") or _is_no_work(section, has):
        return
    yield from _work(segment, words, has, section)


def _is_to_send(words: tuple[str, ...]) -> bool:
    return words[0] in word_list("pieces", "things to send")


def _is_no_work(section: str, has: set[str]) -> bool:
    if section in ("offers", "measures"):
        return True
    return section == "company" and not has & {"duty", "requirement"}


def _work(segment: Segment, words: tuple[str, ...], has: set[str], section: str) -> Iterator[str]:
    listed = section in ("duties", "requirements")
    opens = _opens(words, listed) or _opens(_behind_label(segment, words), listed)
    if section == "wishes" or ("wish" in has and "duty" not in has):
        yield "wish"
    elif section == "requirements":
        if opens and "requirement" not in has:
            yield "duty"
        elif segment.item or "requirement" in has or len(words) <= 14:
            yield "requirement"
    elif section == "duties":
        if "requirement" in has and not opens and "duty" not in has:
            yield "requirement"
        elif opens or "duty" in has or (segment.item and words[0] not in word_list("pieces", "of ourselves")):
            yield "duty"
    else:
        if "requirement" in has:
            yield "requirement"
        if "duty" in has or (opens and "requirement" not in has):
            yield "duty"


def _behind_label(segment: Segment, words: tuple[str, ...]) -> tuple[str, ...]:
    """ "Dashboards: design and maintain …" without its label."""
    label, colon, _ = segment.words.partition(":")
    return words[len(words_of(label)) :] or words if colon and len(label.split()) <= 6 else words


def _opens(words: tuple[str, ...], listed: bool) -> bool:
    """Whether a piece begins with a deed: "Design …", "designing …", "carefully designs …"."""
    first = words[1] if len(words) > 2 and words[0].endswith("ly") else words[0]
    forms = {first, first.removesuffix("s"), first.removesuffix("es")}
    if first.endswith("ing"):
        forms |= {first[:-3], f"{first[:-3]}e", first[:-4]}
    return not (verbs.ALL if listed else verbs.OPENING).isdisjoint(forms)


def _carried_on(
    cut: tuple[Segment, ...], sentences: tuple[Sentence, ...], kinds: list[frozenset[str]]
) -> list[frozenset[str]]:
    """What follows a request in the same part of the post and begins like a thing to send is asked for, too."""
    found: list[frozenset[str]] = []
    carrying = False
    for number, (segment, sentence, kind) in enumerate(zip(cut, sentences, kinds, strict=True)):
        if carrying and "ask" not in kind and sentence.words and _is_to_send(sentence.words):
            kind = frozenset({"ask"})
        found.append(kind)
        goes_on = not word_list("pieces", "request goes on").isdisjoint(sentence.words)
        carrying = "ask" in kind and (carrying or goes_on)
        if number + 1 < len(cut) and cut[number + 1].section not in (segment.section, "asks"):
            carrying = False
    return found


def _without_introduction(
    cut: tuple[Segment, ...], sentences: Iterable[Sentence], kinds: list[frozenset[str]], kind: str
) -> tuple[Segment, ...]:
    """The pieces of a kind; where lists have enough of them, without the sentence that only says whom the client seeks."""
    found = [(s, p) for s, p, k in zip(cut, sentences, kinds, strict=True) if kind in k]
    if sum(s.section in ("duties", "requirements") for s, _ in found) >= ENOUGH:
        return tuple(s for s, p in found if s.section in ("duties", "requirements") or not says_whom(p.words))
    return tuple(s for s, _ in found)
