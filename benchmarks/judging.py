"""Judging a post of 10 KB: at most 25 ms of processor time, of which understanding it at most 15.

The posts are those that the project learns from and tries itself on, put together until they are long enough: each has other
words than those before, and none is judged twice, so that little of it is remembered.
"""

import time
from collections.abc import Iterator
from datetime import date
from statistics import median

from benchmarks._written_notes import sample_posts
from training.examples import posts as learned_from
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.judgment_data import as_data
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

SIZE = 10_240
PARTS = ("reading", "features", "understanding", "judging")
"""Understanding is what is asked, duties, requirements, the goal and the work that is named."""
LIMITS_MS = {"understanding": 15.0, "in all": 25.0}
TODAY = date(2026, 3, 10)


def long_posts() -> list[str]:
    """Posts of about 10 KB."""
    texts = [file.read_text("utf-8", "replace") for file in sample_posts() if file.suffix in (".txt", ".md")]
    texts += [post.text for post in learned_from()]
    found, whole = [], ""
    for text in texts:
        whole += text + "\n\n"
        if len(whole) >= SIZE:
            found.append(whole[:SIZE])
            whole = ""
    return found


def parts(text: str, known: Knowledge) -> Iterator[float]:
    """Milliseconds of each of PARTS, one after the other."""
    start = time.process_time()
    judgment = Judgment(Post.of(text, read(text), phrased=known.features), known, TODAY)
    post = judgment.post
    for step in (
        lambda: post.own_words,
        lambda: post.features,
        lambda: (post.asks, post.questions, post.asked, judgment.work),
        lambda: as_data(judgment),
    ):
        step()
        end = time.process_time()
        yield (end - start) * 1000
        start = end


def main() -> None:
    """Print the median of each part; one that misses its limit is marked."""
    known = shipped_with_package()
    rows = [[*parts(text, known)] for text in long_posts()]
    later = rows[len(rows) // 2 :]
    took = dict(zip(PARTS, map(median, zip(*later, strict=True)), strict=True)) | {"in all": median(map(sum, later))}
    print(f"judging {len(later)} posts of {SIZE:,} characters, after {len(rows) - len(later)} others")
    for name, milliseconds in took.items():
        limit = LIMITS_MS.get(name)
        over = "   over the limit" if limit and milliseconds > limit else ""
        print(f"  {name:14} {milliseconds:6.1f} ms{f' (limit {limit:g})' if limit else ''}{over}")
