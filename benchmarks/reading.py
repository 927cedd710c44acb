"""Reading a post: at most 5 ms for 10 KB, and time that grows with the text, whatever the text."""

import time
from collections.abc import Callable

from vault_tool.posting.feed import split_feed
from vault_tool.posting.reading import read
from vault_tool.text.encoding.decode import decode

LIMIT_MS = 5.0
MOST_GROWTH = 2.0
"""Time a character at ten times the size, against the time a character before; 1 is linear, noise adds to it."""

_DESCRIPTION = (
    "We fly kites over the sea – and look for somebody who can sew forty of them before summer: red silk, long tails.\n"
    "- cut the silk\n- sew it (by hand or machine)\n- test each kite, 9 AM - 4 PM, Monday-Friday\n\n"
)
_TERMS = (
    "30+ hrs/week\nHourly\n1 to 3 months\nDuration\nExpert\n$20.00\n\n-\n\n$35.00\n\nHourly\nSkills and Expertise\nSewing\nKites\n"
    "Activity on this job\nProposals:\n5 to 10\nInterviewing:\n2\nAbout the client\nPayment method verified\nPortugal\nFaro 3:01 PM\n"
    "5 jobs posted\n71% hire rate, 2 open jobs\n$9.4K total spent\n17 hires, 3 active\nMember since Apr 2, 2019\n"
)
_CARD = (
    "Posted 20 minutes ago\n•\nProposals: 5 to 10\nSew forty kites\nHourly: $20-$35 - Expert - Est. Time: 1 to 3 months, 30+ hrs/week\n"
    + _DESCRIPTION.replace("\n", " ") + "\nSkills\nSewing\nVerified\n \nPayment verified\n4.9\n$3K+ spent\n  Portugal\n"
)  # fmt: skip
_LABELED = (
    "# Sew forty kites\n\n**Client:** Kite & Co\n- **Payment:** verified\n- **Rating:** 4.9 (12 reviews)\n- **Hire rate:** 42%\n"
    "- **Total spent:** $88K\n- **Location:** Faro, Portugal\n- **Member since:** October 27, 2020\n\n## Terms\n\n| Budget | $1,250.00 |\n"
    "| Duration | 1 to 3 months |\n| Weekly hours | 30+ |\n| Level | Expert |\n\n## Description\n\n"
)

POSTS = {
    "a job page": ("Sew forty kites\nPosted 2 hours ago\nWorldwide\nSummary\n", _DESCRIPTION, _TERMS),
    "a card": (
        _CARD.partition("We fly")[0],
        _DESCRIPTION.replace("\n", " "),
        "\nSkills" + _CARD.partition("\nSkills")[2],
    ),
    "somebody's own note": (_LABELED, _DESCRIPTION, ""),
}
HOSTILE = ("$", "1", ":", " ", "-", "*", "|", "[", "1:", "http://", "a: b\n", "$1,000 - \n", "- a\n", "## A\n")


def post(kind: str, size: int) -> str:
    """A post of about so many characters."""
    head, middle, tail = POSTS[kind]
    return head + middle * max(1, (size - len(head) - len(tail)) // len(middle)) + tail


def best(job: Callable[[], object], times: int = 9) -> float:
    """The shortest of several runs, in milliseconds of processor time: what else is running counts little."""
    took = []
    for _ in range(times):
        start = time.process_time()
        job()
        took.append(time.process_time() - start)
    return min(took) * 1000


def whole(text: str) -> None:
    """All of reading: bytes to facts."""
    words = decode(text.encode()).text
    for span in split_feed(words):
        read(words[slice(*span)])


def main() -> None:
    """Print both tables; a line that misses its limit is marked."""
    print(f"reading 10 KB (limit {LIMIT_MS:g} ms)")
    for kind in POSTS:
        texts = [post(kind, 10_240) + "." * n for n in range(9)]  # each another text: nothing is remembered
        took = best(lambda texts=texts: whole(texts.pop()))
        print(f"  {kind:24} {took:7.2f} ms{'   over the limit' * (took > LIMIT_MS)}")
    print(f"  {'a feed, a card':24} {best(lambda: whole(_CARD * 20)) / 20:7.2f} ms")
    print(f"one megabyte of it, and how the time grows from a tenth of that (limit {MOST_GROWTH:g})")
    for unit in HOSTILE:
        small, large = (unit * (size // len(unit)) for size in (100_000, 1_000_000))
        took = best(lambda large=large: whole(large), 1)
        growth = took / 10 / best(lambda small=small: whole(small), 2)
        print(f"  {unit!r:24} {took:7.0f} ms   {growth:.1f}{'   over the limit' * (growth > MOST_GROWTH)}")
