"""Answers to screening questions, kept to be used again: a note each."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from vault_tool.knowledge.notes import templates
from vault_tool.knowledge.notes.kinds import checked
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.language import likeness, tool_names
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import words as word_list
from vault_tool.note import Note
from vault_tool.posting.features import tools
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

THRESHOLD, SHOWN = (float(next(iter(word_list("answering", name)))) for name in ("used from", "shown from"))
"""Likeness, of 100, from which an answer is used, and from which it is shown as one to look at."""

SAME = 90.0
"""Likeness of two answers' texts (rapidfuzz's ratio, of 100) from which the second is not kept beside the first."""
_QUESTION = Regex(r"#{3,6}\s+(?P<heading>\S.*)|\*\*(?P<bold>[^*]+)\*\*:?|(?:\d{1,2}[.)]\s+)?(?P<line>\S.{8,200}[?:])")


class Answer(NamedTuple):
    """An answer that was given once. `question` is the note's title, `also` other wordings of it; `text` may be Jinja.

    `source` is the posting it was written for, "" where it was not harvested from one. `kind` says which requests it
    answers however they are worded (see `language/data/kinds/answer_kinds.txt`), `lang` in which language ("" for English).
    """

    question: str
    text: str
    span: Span = Span(0, 0)
    also: tuple[str, ...] = ()
    path: str = ""
    source: str = ""
    kind: str = ""
    lang: str = ""

    @property
    def questions(self) -> tuple[str, ...]:
        """Every wording it answers."""
        return (self.question, *self.also)


def read(note: Note, *, thorough: bool = True) -> Answer:
    """The answer in a note: its title is the question, what follows is the answer. Raises KnowledgeError.

    Not `thorough`, its Jinja is taken on trust.
    """
    values = checked(note, "answer")
    title = note.title
    if title is None or not title.title.strip():
        raise KnowledgeError(
            "the note needs a `# Question`: it is what a post's questions are compared with", note.body_span
        )
    span = Span(title.span.end, len(note.text))
    text = "\n".join(note.text[slice(*span)].strip().splitlines())
    if not text:
        raise KnowledgeError("the note has no answer under its title", note.body_span)
    try:
        if thorough:
            templates.check(text)
    except templates.TemplateError as e:
        raise KnowledgeError(f"the answer: {e.message}", span) from e
    also = tuple(str(q) for q in values.get("also") or ())
    told = (str(values.get(key) or "") for key in ("source", "kind", "lang"))
    return Answer(title.title.strip(), text, span, also, note.path, *told)


@lru_cache(maxsize=1024)
def tools_in(question: str) -> tuple[str, ...]:
    """The tools that a question names, each in one spelling: "PowerBI" is "Power BI"; not where that is an everyday word."""
    return tuple(dict.fromkeys(_one_spelling(written) for written in _tools_written(question)))


def _one_spelling(written: str) -> str:
    name = tool_names.called(written)
    return name if name and not tool_names.is_everyday(name) else written


def _tools_written(question: str) -> tuple[str, ...]:
    found = tools.find(Prose(question)) if tools.may_be_in(question) else None
    return tuple(str(v) for v in found.value) if found and isinstance(found.value, tuple) else ()


@lru_cache(maxsize=1024)
def _without_names(question: str) -> str:
    """The question with "tool" for each tool it names: "Have you used Asana?" is like "Have you used this tool?"."""
    for name in sorted(_tools_written(question), key=len, reverse=True):
        question = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "tool", question, flags=re.IGNORECASE)
    return question


def given(section: str) -> tuple[tuple[str, str], ...]:
    """The questions and answers that stand in a Screening Answers section; those with a gap or no answer left out.

    Questions are the headings; where there is none, the lines in bold; else lines that end with "?" or ":" and
    do not go on with an answer. HTML comments are not read.
    """
    lines = re.sub(r"<!--.*?-->", "", section, flags=re.DOTALL).splitlines()
    marks = [_QUESTION.fullmatch(line.strip()) for line in lines]
    kind = next((k for k in ("heading", "bold") if any(m and m[k] for m in marks)), "line")
    found: list[tuple[str, list[str]]] = []
    for number, (line, m) in enumerate(zip(lines, marks, strict=True)):
        begins = number == 0 or not lines[number - 1].strip() or (found and not found[-1][1])
        if m and m[kind] and (kind != "line" or begins):
            found.append((m[kind].strip(" :*"), []))
        elif found:
            found[-1][1].append(line.rstrip())
    told = ((question, "\n".join(text).strip()) for question, text in found)
    return tuple((q, text) for q, text in told if text and "‹" not in text)


def note_of(question: str, text: str, source: str, lang: str = "") -> str:
    """The text of an answer note; braces in the answer stay braces. `lang` is its language, "" for English."""
    kept = f"{{% raw %}}{text}{{% endraw %}}" if re.search(r"\{[{%#]", text) else text
    spoken = f"lang: {lang}\n" if lang else ""
    return f'---\n{spoken}source: "[[{source}]]"\n---\n\n# {question}\n\n{kept}\n'


def is_known(text: str, answers: Iterable[Answer]) -> bool:
    """Whether one of the answers says this already, but for a word or two."""
    from rapidfuzz import fuzz

    return any(fuzz.ratio(" ".join(text.split()), " ".join(a.text.split())) >= SAME for a in answers)


def nearest(question: str, answers: Iterable[Answer]) -> tuple[tuple[Answer, float], ...]:
    """The answers with their likeness to a question (0 to 100), the likeliest first; those with none left out.

    Of answers that are equally like, one that was given to a client stands before one that came with the vault.
    """
    scored = ((answer, max(_likeness(question, own) for own in answer.questions)) for answer in answers)
    return tuple(sorted((pair for pair in scored if pair[1] > 0), key=_rank))


def _rank(scored: tuple[Answer, float]) -> tuple[float, bool, str]:
    answer, alike = scored
    return -alike, not answer.source, answer.path


def _likeness(question: str, own: str) -> float:
    unnamed = likeness.likeness(_without_names(question), _without_names(own))
    return max(likeness.likeness(question, own), unnamed)


def best(question: str, answers: Iterable[Answer]) -> tuple[Answer, float] | None:
    """The likeliest answer and its likeness, None where none reaches the threshold."""
    first = next(iter(nearest(question, answers)), None)
    return first if first and first[1] >= THRESHOLD else None
