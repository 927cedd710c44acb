"""LinkedIn's whole page run together on one line, as some programs copy it."""

import re
from collections.abc import Iterator

from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

APPLICANTS = Regex(
    r"(?:over |be among the first )?\d+ (?:people clicked apply|applicants?)|(?:over \d+|\d+) (?:people )?clicked apply",
    re.IGNORECASE,
)
SIGN_IN = Regex(r"Sign in to save (?P<title>.{2,200}?) at (?P<company>.{2,100}?) \. Email")
AGE = Regex(r"(\d+ (?:minute|hour|day|week|month)s? ago)")
_SOURCE = "linkedin: job page"


def read(doc: Document, line: Line) -> Iterator[Candidate]:
    """Title, company, place, age and applicants by the words that LinkedIn prints between them, and the criteria at the end."""
    match = SIGN_IN.search(line.text)
    if not match:
        return
    title, company = match["title"], match["company"]
    for key, value in (("title", title), ("client_company", company)):
        at = line.text.find(value)
        yield doc.candidate(key, value, line.span(at, at + len(value)), _SOURCE, EXACT)
    age = AGE.search(line.text, 0, match.start())
    if age:
        yield doc.candidate("posted", age[1], line.span(*age.span(1)), _SOURCE, EXACT)
        lead = f"{title} {company} "
        if line.text.startswith(lead) and age.start() > len(lead):
            place = line.text[len(lead) : age.start()].strip()
            yield doc.candidate("job_location", place, line.span(len(lead), len(lead) + len(place)), _SOURCE, EXACT)
        applicants = APPLICANTS.search(line.text, age.end(), age.end() + 80)
        if applicants:
            yield doc.candidate("proposals", applicants[0], line.span(*applicants.span()), _SOURCE, EXACT)
    yield from _criteria(doc, line)


def _criteria(doc: Document, line: Line) -> Iterator[Candidate]:
    """ "Seniority level … Employment type … Industries …" at the end of the page."""
    tail = Span(max(0, len(line.raw) - 1500), len(line.raw))
    match = re.search(r"Seniority level (?P<level>[A-Z][\w -]{2,24}?) Employment type", line.raw[tail.start :])
    if match:
        at = line.start + tail.start
        yield doc.candidate(
            "experience_level", match["level"], Span(at + match.start("level"), at + match.end("level")), _SOURCE, EXACT
        )
        industry = re.search(
            r"Industries (?P<name>.{3,120}?) (?:Referrals increase|Get notified|Similar jobs)", line.raw[tail.start :]
        )
        if industry:
            span = Span(at + industry.start("name"), at + industry.end("name"))
            yield doc.candidate("client_industry", industry["name"], span, _SOURCE, EXACT)
