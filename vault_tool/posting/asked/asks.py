"""What an applicant is told to send, answer, write, mention or do."""

from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from typing import NamedTuple

from vault_tool.language.cues import all_kinds, first_kind, words_of
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.segments import Segment
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.screening_question import Question
from vault_tool.posting.to_send.things import is_thing, things_in
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

MOST = 40
A_HEADING = 3
"""Words that a request may be headed with."""
NEXT = 12
"""Characters within which the first entry of a list stands behind the words that open it."""
_FIRST_MARK = Regex(r" \(?[1a][.)]\Z")
"""The mark of the first entry, which a copy has left behind the words that open the list."""
_ASIDE = Regex(r"\(([^()]{6,120})\)")
_ADDRESS = Regex(r"\S*(?:@|://)\S*")
"""An address says nothing of what is to be sent to it."""
_SENT_IN_ANSWER = frozenset(("price", "availability", "samples", "link", "file"))
"""Kinds that a request has also where it is put as a question."""


class Ask(NamedTuple):
    """One request; `quote` is the post's own words. `kind` is one of `language/data/kinds/ask_kinds.txt`, else "other"."""

    kind: str
    quote: str
    span: Span
    listed: bool = False
    """Whether it is an entry of a list of what to send."""


def one_by_one(asked: Iterable[Ask]) -> Iterator[Ask]:
    """The requests, each that lists several things taken apart into these."""
    for ask in asked:
        things = things_in(" ".join(ask.quote.split()))
        if len(things) == 1 or ask.kind == "word":
            yield ask
        else:
            yield from (Ask(kind_of(thing), thing, ask.span, listed=True) for thing in things)


def asks(
    pieces: Iterable[Segment],
    questions: Iterable[Question],
    words_to_mention: Feature | None,
    form: Iterable[tuple[str, Span]] = (),
) -> tuple[Ask, ...]:
    """Every request once, in the order of the post; at most 40.

    A question that the post lists for applicants is asked for, however it is worded; so is a word to be mentioned, and each label
    of a `form` that they are to fill in.
    """
    found: list[Ask] = []
    labels = (Ask(kind_of(label), label, span, listed=True) for label, span in form)
    every = chain(labels, _all(pieces, questions, words_to_mention))
    for ask in sorted(every, key=lambda a: (a.span.start, -a.span.end)):
        if not any(_within(ask.span, other.span) for other in found):
            found.append(ask)
    return tuple(a for a, after in zip_longest(found, found[1:]) if a and not (after and _leads_to(a, after)))[:MOST]


def _leads_to(ask: Ask, after: Ask) -> bool:
    """Whether a request only opens the list that follows it: "Please send:", "In your bid, include (a) … (b) …"."""
    said = _FIRST_MARK.sub("", ask.quote)
    if _heads(ask, after):
        return True
    goes_on = said.rpartition(" ")[2].lower() in word_list("pieces", "request goes on")
    opens = said.endswith(":") or (goes_on and not _is_named(said))
    return opens and after.span.start - ask.span.end <= NEXT


def _is_named(words: str) -> bool:
    """Whether words name a thing to send, and tell nobody to do so: "The looms you are best with"."""
    return len(words.split()) > A_HEADING and words.split(" ", 1)[0].lower() in word_list(
        "pieces", "opens a thing to send"
    )


def _heads(ask: Ask, after: Ask) -> bool:
    """Whether a few words only head the request that follows and says them again: "Short video", "Please record a short video."."""
    said, told = words_of(ask.quote), words_of(after.quote)
    short = len(said) <= A_HEADING and ask.quote[-1:].isalpha() and after.span.start - ask.span.end <= NEXT
    return short and len(said) < len(told) and set(said) <= set(told)


def _all(pieces: Iterable[Segment], questions: Iterable[Question], words: Feature | None) -> Iterator[Ask]:
    for mention in words.mentions if words else ():
        yield Ask("word", plain(mention.quote), mention.span)
    for question in questions:
        yield Ask(kind_of(question.text), question.text, question.span)
    for piece in pieces:
        if not _is_no_request(piece.words):
            said = _said_aside(piece.words) or piece.words
            kind = kind_of(said)
            listed = piece.item and piece.section == "asks" and is_thing(said) and (kind, said[-1:]) != ("other", ".")
            yield Ask(kind, said, piece.span, listed)


def _said_aside(words: str) -> str:
    """The request that only an aside makes: "Practice with charts (portfolio required)"; empty where the rest asks too."""
    aside = _ASIDE.search(words)
    if not aside or "ask" not in all_kinds("asked", words_of(aside[1])):
        return ""
    rest = f"{words[: aside.start()]} {words[aside.end() :]}"
    return "" if "ask" in all_kinds("asked", words_of(rest)) else aside[1]


def _is_no_request(words: str) -> bool:
    """Whether it stands on one of a site's buttons or fields, or for what the client forgot to write: "[Please name your deadline]"."""
    said = words.strip(" .!:*").lower()
    return (said.startswith("[") and said.endswith("]")) or said in word_list("screening", "site labels")


def kind_of(words: str) -> str:
    """Of which kind a request is, by its words."""
    words = _ADDRESS.sub("", words)
    if words.endswith("?"):
        found = first_kind("ask_kinds", words_of(words))
        return found if found in _SENT_IN_ANSWER else "question"
    return first_kind("ask_kinds", words_of(words)) or "other"


def _within(span: Span, other: Span) -> bool:
    """Whether a request says again what another does."""
    shared = min(span.end, other.end) - max(span.start, other.start)
    return shared > 0 and shared * 10 >= 8 * min(span.end - span.start, other.end - other.start)
