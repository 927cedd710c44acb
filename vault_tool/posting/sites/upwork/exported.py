"""Lines that exporters and assistants make of an Upwork post: many facts on one line, between bars.

Example:
    https://www.upwork.com/jobs/~022028486522173576839

    **Bell Keeper**

    ### **About the client**
    - **Payment Method Verified**
    - **Rating:** 4.1 out of 5 (18 reviews)
    - **Location:** Toronto, Canada
    - **Jobs Posted:** 47
    - On Upwork since Apr 2, 2019
Facts:
    title = "Bell Keeper"
    client_location = "Toronto, Canada"
    client_jobs_posted = 47
    client_member_since = "2019-04-02"
"""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import monies
from vault_tool.language.values.places import ends_in_country, is_country
from vault_tool.posting.read import fields, money_fields
from vault_tool.posting.read.candidates import EXACT, LABELED, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.upwork import printed_lines
from vault_tool.text.regex import Regex

_SOURCE = "upwork: exported line"
_LEVEL = Regex(r"(?:entry(?: level)?|intermediate|expert)", re.IGNORECASE)
_AGE = Regex(r"posted (.{3,30})", re.IGNORECASE)
_ALONE = Regex(r"https?://\S+")


def read(doc: Document) -> Iterator[Candidate]:
    """The title above a job's address, the line of terms, the line of client facts."""
    for line in doc.lines:
        if line.heading and line.index + 1 < len(doc.lines) and _ALONE.fullmatch(doc.lines[line.index + 1].text):
            below = doc.lines[line.index + 1]
            if "upwork.com/" in below.low and not below.gap and not re.match(r"[\d.]+\s+\w+$", line.text):
                yield doc.candidate("title", line.text, line.span(), _SOURCE, EXACT)
        if line.text.count("|") >= 3 and len(line.text) < 600:
            yield from _line(doc, line)


def _line(doc: Document, line: Line) -> Iterator[Candidate]:
    cells = [(m.start() + len(m[0]) - len(m[0].lstrip()), m[0].strip()) for m in re.finditer(r"[^|]+", line.text)]
    low = {words.lower() for _, words in cells}
    if low & {"hourly", "fixed-price", "fixed price", "fixed"}:
        for start, words in cells:
            yield from _term(doc, line, start, words, hourly="hourly" in low)
    elif (
        line.low.startswith("client")
        or sum(bool(re.search(r"jobs posted|hire rate|spent|verified|member since", c)) for c in low) >= 2
    ):
        yield from printed_lines.read(doc, [line], client=True, weight=LABELED)
        for start, words in cells:
            bare = re.sub(r"^Client:\s*", "", words)
            if is_country(bare.split(",")[0].strip()) or ends_in_country(bare):
                at = start + len(words) - len(bare)
                country, _, city = bare.partition(", ")
                place = f"{city}, {country}" if city and not is_country(city) else bare
                yield doc.candidate("client_location", place, line.span(at, at + len(bare)), _SOURCE, LABELED)


def _term(doc: Document, line: Line, start: int, words: str, *, hourly: bool) -> Iterator[Candidate]:
    """One cell of "Hourly | $30.00-$55.00 | Expert | Less than 30 hrs/week | 3 to 6 months | Posted 7 hours ago"."""
    found = []
    if re.fullmatch(r"hourly|fixed(?:[- ]price)?", words, re.IGNORECASE):
        found.append(fields.ReadValue("compensation_type", "hourly" if hourly else "fixed", 0, len(words)))
    elif _LEVEL.fullmatch(words):
        found.append(fields.ReadValue("experience_level", words, 0, len(words)))
    elif age := _AGE.fullmatch(words):
        found.append(fields.ReadValue("posted", age[1], *age.span(1)))
    elif (money := monies(words)) and money[0].start == 0:
        found += money_fields.money_parts(money[0], words, kind_said=True)
        if hourly:
            found.append(fields.ReadValue("compensation_period", "hour", money[0].start, money[0].end))
    else:
        found += list(fields.weekly_hours(words)) or list(fields.duration(words))
    for part in found:
        yield doc.candidate(part.key, part.value, line.span(start + part.start, start + part.end), _SOURCE, LABELED)
