"""The question about the work that a letter ends with where nothing graver is open."""

from collections.abc import Iterable

from vault_tool.language import likeness
from vault_tool.language.wordlists import table
from vault_tool.letters.question_choice import Asked


def closing_question(asked: Iterable[Asked]) -> str:
    """Of what is asked in an interview, the question that decides most of how the work is done; "" where none of them is one for
    a first letter (`ends a letter` in `language/data/answering.txt`)."""
    open_ones = {f"{likeness.plain_name(question.text)} ": question.text for question in asked if not question.of_any}
    for start in table("answering")["ends a letter"]:
        for plain, text in open_ones.items():
            if plain.startswith(f"{start} "):
                return text
    return ""
