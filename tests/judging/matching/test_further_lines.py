"""A line stands beside the first for what it adds: work, tools, a line of business or words that no line before answers."""

import pytest

from vault_tool.judging.deeds import asked_in
from vault_tool.judging.matching.further_lines import Unanswered
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

BOT = ExperienceLine("Put a chatbot over the manuals of a boat yard.", ("llm", "rag"))
SAILS = ExperienceLine("Moved the pages of a sail shop to React and Next.js.", ("react", "nextjs"))
KITES = ExperienceLine("Built the kite pages of a club in React and Next.js.", ("react", "nextjs"))
CREW = ExperienceLine("Trained two new hands at the harbor.", ("training",))
POST = (
    "Developer for a chatbot\n\nBuild the chatbot of our harbor.\n\nTasks:\n"
    "- Build the chatbot on a language model\n- Build its front end in React\n- Keep the React pages tidy\n"
)


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        ((SAILS, CREW), [1]),
        ((CREW,), []),
        ((SAILS, KITES), [1]),
    ],
    ids=["work that the first line does not show", "no work that is asked for", "the same work once"],
)
def test_a_line_is_told_for_what_no_line_before_answers(lines: tuple[ExperienceLine, ...], numbers: list[int]) -> None:
    post = Post.of(POST, read(POST))
    wanted = Unanswered(post, asked_in(post), is_own_trade=True)
    wanted.answer(BOT)
    left = dict(enumerate(lines, 1))
    assert [one.number for one in wanted.further(left, dict.fromkeys(left, 1))] == numbers


@pytest.mark.parametrize(("words", "is_told"), [(0, False), (4, True)])
def test_words_in_common_count_beside_work(words: int, is_told: bool) -> None:
    text = POST.replace("\n- Keep the React pages tidy", "")
    post = Post.of(text, read(text))
    wanted = Unanswered(post, asked_in(post), is_own_trade=False)
    wanted.answer(BOT)
    assert bool([*wanted.further({1: SAILS}, {1: words})]) == is_told


@pytest.mark.parametrize(
    ("line", "is_told"),
    [("Trained two hands and wrote the harbor's handbook.", True), ("Trained two hands at the harbor.", False)],
)
def test_a_subject_that_both_are_about_counts_beside_work(line: str, is_told: bool) -> None:
    text = POST.replace("Keep the React pages tidy", "Write the standard operating procedures of the harbor")
    post = Post.of(text, read(text))
    wanted = Unanswered(post, asked_in(post), is_own_trade=True)
    wanted.answer(SAILS)
    assert bool([*wanted.further({1: ExperienceLine(line, ("training",))}, {1: 1})]) == is_told


def test_a_line_of_one_product_is_not_told_for_work_with_another() -> None:
    text = POST.replace("in React\n- Keep the React pages tidy", "and a workflow in n8n, with its automations")
    post = Post.of(text, read(text))
    wanted = Unanswered(post, asked_in(post), is_own_trade=True)
    wanted.answer(BOT)
    assert [*wanted.further({1: ExperienceLine("Built the automations of a kite club in Zapier.")}, {1: 4})] == []
    assert [*wanted.further({1: ExperienceLine("Built the automations of a kite club in n8n.")}, {1: 4})]
