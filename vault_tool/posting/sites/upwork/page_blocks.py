"""Upwork's job page cut at the site's own headings, so that each block is read for what stands in it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vault_tool.posting.read.document import Document, Line
from vault_tool.text.regex import Regex

_END = Regex(
    r"client['’]?s recent history.*|explore similar jobs.*|other open jobs by this client.*|footer navigation"
    r"|jobs in progress.*|how it works|similar jobs.*"
)
"""What follows the client's block: the site prints other jobs and its footer there."""
_CLIENT_LINE = Regex(
    r"member since .{4,20}|payment (?:method )?\S*verified|\$[\d.,]+[km]?\+? total spent|[\d,]+ jobs? posted"
    r"|[\d,]+ hires?, [\d,]+ active"
)
_OWN_HEADINGS = frozenset(
    ("skills and expertise", "activity on this job", "summary", "fixed-price", "hourly", "unanswered invites", "experience level")
)  # fmt: skip
_ENOUGH_HEADINGS = 3
_POSTED = Regex(r"posted (?:on )?(?:\d|an? |yesterday|last |just |[a-z]{3} \d).{0,30}")
_ABOVE_SUMMARY = Regex(
    r"worldwide|only freelancers .*|u\.?s\.? .*only|.{0,60}needs to hire.*|specialized profiles.*|featured job"
)
_LEAST_JOB = 4
"""So many lines of a page are the job's own before anything can end it."""
_HIGHEST = 30
"""The title stands in so many lines, where no "Summary" comes below it."""


class Page(NamedTuple):
    """The blocks of a job page, as lines; one that the page lacks is empty.

    `head` is the title with its age and place, `upper` everything above the skills: head, description and terms.
    `skills` are the lines under "Skills and Expertise"; `lower` goes from that heading, or from "Activity on this job",
    down to the client. `client` is the block under "About the client". `described` says that the description stands
    under its heading "Summary"; else nothing tells it from the terms.
    """

    head: Sequence[Line]
    upper: Sequence[Line]
    skills: Sequence[Line]
    lower: Sequence[Line]
    client: Sequence[Line]
    described: bool

    @property
    def around(self) -> tuple[Line, ...]:
        """What stands around the description, and is the site's own; all of a page without headings."""
        return (*self.head, *(self.lower or self.upper[len(self.head) - 1 :]))


def page(doc: Document) -> Page:
    """The blocks of a job page. A heading that is missing stands where the next one does."""
    about = client_heading(doc)
    end = _end(doc, _LEAST_JOB if about is None else about)
    client = end if about is None else about
    activity = _last(doc, "activity on this job", client)
    skills = _last(doc, "skills and expertise", activity)
    summary = summary_heading(doc)
    return Page(
        head=doc.lines[: (summary or 0) + 1],
        upper=doc.lines[:skills],
        skills=doc.lines[skills + 1 : activity],
        lower=doc.lines[skills:client],
        client=doc.lines[client + 1 : end],
        described=summary is not None,
    )


def _end(doc: Document, start: int) -> int:
    """The line from `start` on where the client's history, similar jobs or the footer begin; behind the last if none do."""
    return next((n for n in range(start, len(doc.low)) if _END.fullmatch(doc.low[n])), len(doc.low))


def _last(doc: Document, heading: str, end: int) -> int:
    """The last line before `end` that is this heading; `end` itself where none is."""
    return next((n for n in range(end - 1, -1, -1) if doc.low[n].rstrip(" :") == heading), end)


@lru_cache(maxsize=2)
def client_heading(doc: Document) -> int | None:
    """The index of "About the client", the last one that the site's own client lines follow."""
    marks = [n for n, low in enumerate(doc.low) if low.rstrip(" :") == "about the client"]
    real = [n for n in marks if any(_CLIENT_LINE.fullmatch(low) for low in doc.low[n + 1 : n + 12])]
    return real[-1] if real else None


@lru_cache(maxsize=2)
def summary_heading(doc: Document) -> int | None:
    """The index of "Summary", above the client's own description."""
    client = client_heading(doc)
    return next((n for n, low in enumerate(doc.low[:client]) if low.rstrip(":") == "summary"), None)


@lru_cache(maxsize=2)
def is_page(doc: Document) -> bool:
    """Whether the text has a job page's own headings or client lines."""
    return client_heading(doc) is not None or len(doc.words & _OWN_HEADINGS) >= _ENOUGH_HEADINGS


@lru_cache(maxsize=2)
def end_of_job(doc: Document) -> int:
    """Where in the text the client's history, similar jobs or the footer begin."""
    ends = (line.start for line in doc.lines[_LEAST_JOB:] if len(line.text) < 60 and _END.fullmatch(line.low))
    return next(ends, len(doc.text))


def posted_line(doc: Document) -> int | None:
    """The index of "Posted 3 hours ago", below the title."""
    return next((n for n in range(1, _title_ends(doc)) if _POSTED.fullmatch(doc.low[n])), None)


def title_line(doc: Document) -> int | None:
    """The index of the title: above "Posted …", else above the place and "Summary"; None where neither is there."""
    posted, summary = posted_line(doc), summary_heading(doc)
    if posted is not None:
        return posted - 1
    if not summary:
        return None
    at = summary - 1
    while at > 0 and _ABOVE_SUMMARY.fullmatch(doc.low[at]):
        at -= 1
    return at


def place_lines(doc: Document) -> Sequence[Line]:
    """The lines below the age of the post, where the place stands if one is printed."""
    posted = posted_line(doc)
    if posted is None or posted + 1 >= _title_ends(doc):
        return ()
    return doc.lines[posted + 1 : posted + 3]


def _title_ends(doc: Document) -> int:
    """The index of the line above which the title stands."""
    summary = summary_heading(doc)
    return min(len(doc.lines), _HIGHEST) if summary is None else summary
