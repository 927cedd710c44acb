"""The analysis of one post, features and all: at most 15 ms beyond reading it."""

from datetime import date

from benchmarks.reading import POSTS, best, post
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, analysis

LIMIT_MS = 15.0
SIZES = (1_000, 5_000, 10_240)
TODAY = date(2026, 3, 10)


def main() -> None:
    """Print the time for posts of each kind and size; a line that misses the limit is marked."""
    known = shipped_with_package()
    print(f"analysis of one post, {len(known.signals)} signals (limit {LIMIT_MS:g} ms)")
    for kind in POSTS:
        for size in SIZES:
            posts = []
            for n in range(9):  # each another text: nothing is remembered
                text = post(kind, size) + "." * n
                posts.append(Post(text, read(text).values))
            took = best(lambda posts=posts: analysis.write(Job(posts.pop(), known, TODAY)))
            print(f"  {kind:20} {size:6,} {took:7.2f} ms{'   over the limit' * (took > LIMIT_MS)}")
