"""Job alerts and lists as text: short cards, a job each, with its address behind it or as its name's link."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from vault_tool.drops.format import IsJob
from vault_tool.drops.job_cards import mail_frame
from vault_tool.drops.job_cards.alert_rows import AlertRow, rows
from vault_tool.language.lead_ins import letter_words, mail_words

_LONGEST_NAME = 120
_MOST_LINES = 14
_MOST_WORDS = 140
"""A card with more than a few lines, or with a description, is a post, and what it links to is spoken of."""
_SPEAKS = re.compile(r"\A[a-z]|\A[^\n]*[.:;]$|:$", re.MULTILINE)
"""A first line that is no name, or any that announces the next one."""
_FRAME = 60
"""Words around the cards that a mail may have, beside the lines that only mails have."""
_LEAD = 12
"""Words above the cards that somebody's own list may have; more, or some below, and the text is a post with links in it."""


def cards(text: str, is_job: IsJob, *, framed: bool = False) -> list[str]:
    """The words of each card; empty where the text is something else. Around cards in a mail that a program sent (`framed`)
    may stand more of its words. O(n)."""
    lines = rows(text, is_job)
    framed = framed or mail_frame.is_mailed(lines)
    links = _links(lines)
    if not links:
        return []
    spans = list(_spans(lines, links))
    found = [_card(lines[start:end]) for start, end in spans]
    known = lines[links[0][0]].job
    sure = all(_is_card(card, 2 if known else 3) for card in found)
    most = _FRAME if framed else _LEAD if known else 0
    return ["\n".join(card) for card in found] if sure and _words_around(lines, spans, framed) <= most else []


def _links(lines: Sequence[AlertRow]) -> list[tuple[int, int]]:
    """The first and the last line with the address of each job: of sites we know, else alike ones of one host."""
    at = [n for n, row in enumerate(lines) if row.job]
    if not at:
        at = [n for n, row in enumerate(lines) if row.kind == "link" or row.name]
        hosts = {urlsplit(lines[n].address).netloc for n in at}
        if len(hosts) != 1 or len({lines[n].goal for n in at}) < 2:
            return []
    found: list[tuple[int, int]] = []
    for n in at:
        if found and lines[found[-1][0]].goal == lines[n].goal:
            found[-1] = (found[-1][0], n)
        else:
            found.append((n, n))
    goals = [lines[first].goal for first, _ in found]
    return found if len(set(goals)) == len(goals) else []


def _spans(lines: Sequence[AlertRow], links: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """From the first to behind the last line of each card."""
    if all(lines[first].name for first, _ in links):
        starts = [first for first, _ in links]
    elif _links_follow_names(lines, links):
        starts = [_words_before(lines, first) for first, _ in links]
    else:
        yield from _ended_by_links(lines, links)
        return
    for start, following in pairwise([*starts, len(lines)]):
        yield (
            start,
            next((n for n in range(start + 1, following) if lines[n].kind in ("rule", "header", "footer")), following),
        )


def _links_follow_names(lines: Sequence[AlertRow], links: Sequence[tuple[int, int]]) -> bool:
    """Whether an address stands right below a name and the rest of the card below it: one line of words above the first
    address, and some below the last."""
    first, last = links[0][0], links[-1][1]
    lead = [row for row in lines[_start_of_own(lines, 0, first) : first] if row.kind == "words"]
    tail = next((row.kind for row in lines[last + 1 :] if row.kind not in ("blank", "mark")), "footer")
    return len(lead) == 1 and tail == "words" and bool(lines[last + 1].text)


def _words_before(lines: Sequence[AlertRow], at: int) -> int:
    return next((n for n in range(at - 1, -1, -1) if lines[n].kind == "words"), at)


def _start_of_own(lines: Sequence[AlertRow], start: int, end: int) -> int:
    """Where the lines that end with a link begin: below the last rule, header or footer among them."""
    return next((n + 1 for n in range(end - 1, start - 1, -1) if lines[n].kind in ("rule", "header", "footer")), start)


def _ended_by_links(lines: Sequence[AlertRow], links: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    found, before = [], 0
    for _, last in links:
        found.append((_start_of_own(lines, before, last), last + 1))
        before = last + 1
    others = [len(_paragraphs(lines, *span)) for span in found[1:]]
    first = _paragraphs(lines, *found[0])
    if others and len(first) > max(others):
        found[0] = (first[-max(others)], found[0][1])  # the mail's words above the first card
    yield from found


def _paragraphs(lines: Sequence[AlertRow], start: int, end: int) -> list[int]:
    """Where the lines between blank ones begin."""
    return [n for n in range(start, end) if lines[n].text and (n == start or not lines[n - 1].text)]


def _card(lines: Sequence[AlertRow]) -> list[str]:
    """Its lines without arrows, without badges and words of pictures above its name, and with one blank line for many."""
    kept: list[str] = []
    for row in lines:
        if row.kind == "mark" or (not kept and (row.kind == "blank" or mail_words.is_badge(row.plain))):
            continue
        if row.text or kept[-1]:
            kept.append(row.text)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def _is_card(card: Sequence[str], least: int) -> bool:
    words = [line for line in card if line]
    if not least <= len(words) <= _MOST_LINES or sum(line.count(" ") + 1 for line in words) > _MOST_WORDS:
        return False
    return (
        len(words[0].partition("](")[0]) <= _LONGEST_NAME
        and words[0][0] not in "#>|"
        and not _SPEAKS.search("\n".join(words))
    )


def _words_around(lines: Sequence[AlertRow], spans: Sequence[tuple[int, int]], framed: bool) -> int:
    """The words that belong to no card, up to a mail's footer; below the last card each counts for many, unless framed."""
    inside = {n for span in spans for n in range(*span)}
    last = spans[-1][1]
    words = 0
    for n, row in enumerate(lines):
        if row.kind == "footer" and n >= last:
            break
        if n not in inside and row.kind == "words" and not letter_words.GREETING.match(row.text):
            words += (row.text.count(" ") + 1) * (1 if framed or n < last else _LEAD)
    return words
