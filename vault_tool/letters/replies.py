"""What a letter says to each thing that the post asks applicants for, in the post's own order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vault_tool.judging.judgment import Judgment
from vault_tool.language.wording import LONGEST_QUOTED
from vault_tool.letters import missing, quotable, screening_answer
from vault_tool.letters.application import Application
from vault_tool.letters.replying import (
    of_a_list,
    question_words,
    request_gaps,
    request_headings,
    request_kinds,
    wants_answer,
)
from vault_tool.letters.screening_answer import Answered
from vault_tool.posting import pointing_back
from vault_tool.posting.asked.asks import Ask
from vault_tool.text.edits import Span


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a request. `ask` is the request, whole, or a label where it is too long to be quoted; `text` the answer or
    a marked gap. `screening`: it is one of the questions that the Screening Answers have, too. `gap` is what stands where nothing
    is left to say, `request` the request whole where `ask` may be a label. `whole` is where the request stands: the single things
    of one stand in the same place. `above` is what stands where the letter has opened with the answer; "" for `gap`."""

    ask: str
    text: str
    screening: bool
    gap: str = str(missing.gap("your answer"))
    request: str = ""
    whole: Span = Span(0, 0)
    above: str = ""


def replies(judged: Judgment, said: Application) -> tuple[Reply, ...]:
    """One for each request that is answered in writing."""
    found = tuple(_replies(judged, said))
    links = judged.knowledge.profile.links
    if any(link in reply.text for link in links for reply in found):
        return tuple(replace(reply, above=request_gaps.of_work_above()) for reply in found)
    return found


def _replies(judged: Judgment, said: Application) -> Iterator[Reply]:
    listed = {q.text.casefold() for q in judged.post.questions if question_words.is_asked(q.text)}
    settled: set[str] = set()
    whole = (pointing_back.with_what_it_means(ask, judged.post.text) for ask in judged.post.single_asks)
    every = tuple(map(wants_answer.by_itself, whole))
    needed = of_a_list.answered(
        every,
        [wants_answer.needs_answer(ask, foreign=said.foreign) for ask in every],
        [wants_answer.may_need_one(ask) for ask in every],
    )
    for ask, wanted in zip(every, needed, strict=True):
        asked = ask.quote.endswith("?") or ask.quote.casefold() in listed
        again = ask.kind in settled and not ask.listed
        words = (*said.start_with, *said.mention)
        if ask.kind == "word" or any(word in ask.quote for word in words) or not (asked or wanted):
            continue
        if not again:
            found = screening_answer.answer(ask.quote, judged, said, request_gaps.to_fill_in(ask))
            above = _of_work_above(ask, judged)
            yield from (replace(reply, whole=ask.span, above=above) for reply in _reply(ask, found, said, asked=asked))
        elif wants_answer.has_more(ask):
            gap = request_gaps.with_request(ask._replace(kind="other"))
            yield Reply("", gap, asked, request_gaps.plain(ask), whole=ask.span)
        settled |= {ask.kind} if request_kinds.is_answered_once(ask.kind) else set()


def _of_work_above(ask: Ask, judged: Judgment) -> str:
    """What answers a request where the letter has opened with the work that does: what shows it, else a gap for more of it."""
    links = judged.knowledge.profile.links
    return "\n".join(links) if links and request_kinds.is_shown(ask.kind) else request_gaps.of_work_above()


def _reply(ask: Ask, found: Answered, said: Application, *, asked: bool) -> Iterator[Reply]:
    """The answer under the request's own words where they can be quoted, else under a label; none to what may be no request."""
    if found.is_gap and not found.source and (several := request_gaps.of_several(ask)):
        found = replace(found, text=several)
    if not found.is_gap and (file := request_gaps.of_a_file(ask)):
        found = replace(found, text=f"{file}\n{found.text}")
    if not asked and (ask.quote[0].islower() or quotable.runs_on(ask.quote)):
        yield _under_a_label(ask, found, asked=asked)
    elif len(ask.quote) <= LONGEST_QUOTED:
        yield _under_its_words(ask, found, said, asked=asked)
    elif found.is_gap:
        yield Reply(_label(ask, found), request_gaps.with_request(ask), asked)
    elif asked or not request_kinds.is_too_vague(ask.kind):
        text = f"{found.text}\n{request_gaps.for_the_rest(ask)}"
        yield Reply(_label(ask, found), text, asked, request_gaps.plain(ask))


def _under_a_label(ask: Ask, found: Answered, *, asked: bool) -> Reply:
    """For a request that begins or goes on in the middle of something."""
    label, whole = _label(ask, found), request_gaps.with_request(ask)
    more = wants_answer.has_more(ask) or len(ask.quote) > LONGEST_QUOTED
    answered = f"{found.text}\n{request_gaps.for_the_rest(ask)}" if more else found.text
    return Reply(label, whole if found.is_gap else answered, asked, request_gaps.plain(ask) if label else whole)


def _under_its_words(ask: Ask, found: Answered, said: Application, *, asked: bool) -> Reply:
    label = _label(ask, found)
    named = _is_there(ask, found) and said.unfit is None and not said.foreign
    heading = request_headings.heading(ask, named=named)
    heading = (label or heading) if not asked and request_headings.hangs(ask) else heading
    text = request_gaps.with_request(ask) if found.is_gap and heading == label else found.text
    return Reply(heading, text, asked, request_gaps.plain(ask), request_headings.heading(ask, named=False))


def _label(ask: Ask, found: Answered) -> str:
    """What is said over an answer to this kind of request; "" where it would be untrue of this answer, and over a story, which
    is no list of one's experience."""
    shown = ask.kind != "samples" or found.is_gap or not _shows_no_work(ask)
    is_story = ask.kind == "experience" and question_words.asks_for_a_story(ask.quote)
    return request_kinds.label(ask.kind) if _is_there(ask, found) and shown and not is_story else ""


def _is_there(ask: Ask, found: Answered) -> bool:
    """Whether what the label names is still to come: words in place of a file are nothing attached."""
    return ask.kind != "file" or found.is_gap


def _shows_no_work(ask: Ask) -> bool:
    """Whether the facts that answer it show no work: "your portfolio" has links, "when you can start" a day."""
    kinds = question_words.kinds_of(ask.quote)
    return bool(kinds) and "links" not in kinds
