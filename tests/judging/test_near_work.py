"""Lines of experience are told from work that only sounds like theirs, and shown for what comes near to it where nothing else is."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.judging.test_deeds import ANALYST, CODER
from vault_tool.judging.evidence import evidence
from vault_tool.judging.fit import fit
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

LEAK = ExperienceLine("Found the leak in a rope yard's slow service.", ("debugging",))
PAINT = ExperienceLine(
    "Rebuilt a sail shop's pages.", ("pagespeed",), result="First paint went from four seconds to one."
)
MENDER = replace(CODER, experience=(LEAK, PAINT))


@pytest.mark.parametrize(
    ("title", "number"),
    [("Website performance optimization for our kite shop", 2), ("Slow queries of our kite app", 1)],
)
def test_a_slow_page_is_no_slow_service(title: str, number: int) -> None:
    text = f"{title}\n\nWe need a web developer for performance optimization and debugging.\n"
    post = Post.of(text, read(text))
    found = assuming(fit(post, MENDER), level="strong")
    assert [e.number for e in evidence(post, MENDER, found)][:1] == [number]


READ = "Numbers of a tea club\n\nTasks:\n- Data analysis of our sales\n- Find actionable insights\n- Analyze data on tea\n{}"


@pytest.mark.parametrize(("more", "numbers"), [("- Chart the dataset\n", [1]), ("- Teach our guests\n", [])])
def test_work_that_only_comes_near_is_shown_where_nothing_else_is(more: str, numbers: list[int]) -> None:
    title = "Tutor\n" if not numbers else ""
    text = f"{title}{READ.format(more)}"
    post = Post.of(text, read(text))
    found = assuming(fit(post, ANALYST), level="partly")
    assert [(e.number, e.by_role) for e in evidence(post, ANALYST, found)] == [(n, True) for n in numbers]
