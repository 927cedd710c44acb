"""What the words of a question or request ask the freelancer for: facts, links, work done, a plan, a file."""

from vault_tool.knowledge.notes import answers
from vault_tool.language.cues import all_kinds, first_kind, words_of
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.to_send import sent_files

_STORY = Pattern(r"\b{answering.asks for a story}\b")
LABEL = 4
"""Words of a label at most."""


def kinds_of(question: str) -> tuple[str, ...]:
    """What of the freelancer the words ask for: rate, start, hours, links; an estimate has the rate in it."""
    kinds = all_kinds("answer_kinds", words_of(question))
    return tuple(kind for kind in kinds if kind != "rate") if "estimate" in kinds else kinds


def of_a_label(question: str) -> tuple[str, ...]:
    """The kind of a label of a form: "Sails / rigging" asks for the years with them."""
    is_label = len(question.split()) <= LABEL and question[-1:].isalnum() and answers.tools_in(question)
    return ("years",) if is_label else ()


def of_work_to_look_at(question: str) -> tuple[str, ...]:
    """The kind of links to work that was done."""
    return ("links",) if _is_a_link(question) and asks_what_was_done(question) else ()


def asks_what_was_done(question: str) -> bool:
    """Whether a question or request is about work already done, so that a line of experience can answer it."""
    words = words_of(question)
    starts = " ".join(words[:2]) in word_list("answering", "begins asking what was done")
    return starts or not word_list("answering", "asks what was done").isdisjoint(words)


def _is_a_link(question: str) -> bool:
    return not word_list("answering", "is sent as a link").isdisjoint(words_of(question))


def is_no_line(question: str) -> bool:
    """Whether what is asked for is a thing to look at, or the letter itself, that no line of experience is."""
    return _is_a_link(question) or is_a_file(question) or "cover letter" in question.lower()


def leaves_a_choice(question: str) -> bool:
    """Whether any of the things that a question names will do."""
    return not word_list("answering", "leaves a choice").isdisjoint(words_of(question))


def asks_for_a_story(question: str) -> bool:
    """Whether a request is to tell of one time that something happened."""
    return _STORY.search(question) is not None


def asks_for_one_of_its_kind(question: str) -> bool:
    """Whether the largest or hardest of its kind is asked for, which nobody knows of a line by itself."""
    return not word_list("answering", "asks for one of its kind").isdisjoint(words_of(question))


def is_a_file(question: str) -> bool:
    """Whether what is asked for is a file that stands for itself: no line of experience is a résumé."""
    kind = first_kind("ask_kinds", words_of(question))
    return sent_files.named(question) != "" and kind in ("file", "format")


def asks_for_a_plan(question: str) -> bool:
    """Whether a question or request is about what one would do or thinks, which no work already done tells."""
    return not word_list("answering", "asks for a plan").isdisjoint(words_of(question))


def is_asked(words: str) -> bool:
    """Whether a line of the questions that a post lists asks something, and does not only point to them."""
    said = f"{words.lower()} "
    return words.endswith("?") or not said.startswith(tuple(word_list("answering", "points to questions")))
