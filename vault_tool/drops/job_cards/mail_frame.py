"""A mail without its frame: what a job site's mail says above and below the post, what a phone signs with."""

import re
from collections.abc import Iterator, Sequence

from vault_tool.drops.format import IsJob
from vault_tool.drops.job_cards.alert_rows import AlertRow, rows
from vault_tool.language.lead_ins import letter_words, mail_words

_LONGEST_LEAD = 12
"""So many lines above a post may be the mail's own."""
_SIGNED = re.compile(r"--|__+")
_LONGEST_SIGNATURE = 12
_CARD_LINES = range(2, 9)
_SENTENCE = re.compile(r".*[.!:…]\W*")


def without_frame(text: str, is_job: IsJob, *, by_machine: bool) -> str:
    """The words of the mail that are the post; but for a phone's signature the whole text where a person wrote it."""
    lines = _unsigned(rows(text, is_job))
    if not (by_machine and _has_frame(lines)):
        return "\n".join(row.text for row in lines) if len(lines) < text.count("\n") else text
    post = next((n for n, row in enumerate(lines) if row.job and row.name), None)
    start = _end_of_lead(lines, len(lines) if post is None else post)
    end = next((n for n, row in enumerate(lines) if row.kind == "footer" and n > max(start, post or 0)), len(lines))
    kept = lines[start:end]
    while kept and kept[-1].kind in ("blank", "rule", "mark", "header"):
        kept = kept[:-1]
    words = "\n".join(row.text for row in kept).strip("\n")
    return f"{words}\n" if words else text


def blocks(text: str, is_job: IsJob) -> list[str]:
    """The short blocks between rules that are no header, greeting or footer: cards of a mail that has lost its links."""
    lines = rows(text, is_job)
    if not _has_frame(lines) or not any(row.kind == "rule" for row in lines):
        return []
    found = []
    for block in _between_rules(lines):
        if any(row.kind == "footer" for row in block) or letter_words.GREETING.match(block[0].text):
            continue
        words = [row.text for row in block if row.kind in ("words", "link")]
        while words and mail_words.is_badge(words[0]):
            words.pop(0)
        if len(words) in _CARD_LINES and len(words) > 2 and not any(map(_SENTENCE.fullmatch, words[:3])):
            found.append("\n".join(words))
    return found


def is_one_card(text: str) -> bool:
    """Whether a mail's own words are one job's card: its name, company and place, and few short lines below."""
    words = [line.strip() for line in text.split("\n") if line.strip()]
    return 2 < len(words) <= _CARD_LINES.stop and not any(map(_SENTENCE.fullmatch, words)) and words[0] != words[1]


def _between_rules(lines: Sequence[AlertRow]) -> Iterator[list[AlertRow]]:
    block: list[AlertRow] = []
    for row in lines:
        if row.kind == "rule":
            if block:
                yield block
            block = []
        elif row.text and row.kind != "header":
            block.append(row)
    if block:
        yield block


def is_mailed(lines: Sequence[AlertRow]) -> bool:
    """Whether lines end as only a mail to many does: how to be left alone by it."""
    return any(row.kind == "footer" for row in lines[1:])


def _has_frame(lines: Sequence[AlertRow]) -> bool:
    return any(row.kind in ("header", "footer") for row in lines)


def _unsigned(lines: Sequence[AlertRow]) -> Sequence[AlertRow]:
    """The lines without the signature at their end: what stands below two dashes, or what a phone adds."""
    mark = next((n for n in range(len(lines) - 1, 0, -1) if _SIGNED.fullmatch(lines[n].text)), 0)
    if mark and len(lines) - mark <= _LONGEST_SIGNATURE:
        return lines[:mark]
    last = next((n for n in range(len(lines) - 1, -1, -1) if lines[n].text), 0)
    return lines[:last] if lines and mail_words.is_signature(lines[last].text) else lines


def _end_of_lead(lines: Sequence[AlertRow], post: int) -> int:
    """Behind the last header or greeting above the post, and behind the sentences that go with it where the post's name
    is a link."""
    lead = range(min(post, _LONGEST_LEAD))
    greeted = any(letter_words.GREETING.match(lines[n].text) for n in lead)
    if greeted and post < len(lines):
        return post
    own = (n for n in lead if lines[n].kind in ("header", "rule") or letter_words.GREETING.match(lines[n].text))
    end = max(own, default=-1) + 1
    while end < len(lines) and lines[end].kind in ("blank", "mark", "rule"):
        end += 1
    return end
