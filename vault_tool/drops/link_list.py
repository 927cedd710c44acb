"""Somebody's list of jobs, one on a line: the job's name as a link or before its address, then company and place."""

import re
from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

NAME = "list of links to jobs"

_BULLET = Regex(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?P<words>\S.*)")
_LINKED = Regex(r"[*_]{0,2}\[(?P<title>[^\[\]]{3,200})\]\((?P<address>https?://[^\s()]{4,600})\)[*_]{0,2}(?P<rest>.*)")
_BARE = Regex(r"(?P<before>.*?)[\s:–—|<(-]*(?P<address>https?://[^\s()<>]{4,600})[>)]?[\s.]*")
_OF_A_JOB = Pattern("{records.of a job address}")
_MARKS = Regex(r"\s+[–—|·•]\s+|\s+-\s+|\s*[–—|]\s*")
_AT = Regex(r"(?P<title>.{3,120}?)\s+(?:at|@)\s+(?P<company>[^()]{2,80}?)(?:\s*\((?P<place>[^()]{2,80})\))?")
_FORM = Regex(r",\s*(?=(?:Inc|LLC|Ltd|L\.L\.C|Corp|GmbH|S\.A|B\.V)\b)", re.IGNORECASE)
_MOST_OTHERS = 3
"""Lines that are none of the list: a heading, a word before it."""
_LEAST = 2


def recognize(name: str, text: str) -> bool:
    """By nothing but bullets with an address each."""
    own = not name or name.lower().endswith((".md", ".markdown", ".txt"))
    return own and text.count("http") >= _LEAST and len(_items(text)) >= _LEAST


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A card for each line; nothing where most of the links lead to no job."""
    items = _items(text)
    of_jobs = sum(is_job(address) or bool(_OF_A_JOB.search(address)) for *_, address in items)
    if len({address for *_, address in items}) < len(items) or of_jobs * 2 <= len(items):
        return ()
    return [Dropped(_card(*item)) for item in items]


def _items(text: str) -> list[tuple[str, list[str], str]]:
    """Title, what else is told, and address of each line; empty where the text is more than such a list."""
    found, others = [], 0
    for line in text.lstrip("\ufeff").splitlines():
        bullet = _BULLET.fullmatch(line)
        item = _item(bullet["words"]) if bullet else None
        if item:
            found.append(item)
        elif line.strip():
            others += 1
            if others > _MOST_OTHERS or bullet:
                return []
    return found


def _item(words: str) -> tuple[str, list[str], str] | None:
    if linked := _LINKED.fullmatch(words):
        rest = [part.strip(" \t,:()") for part in _MARKS.split(linked["rest"])]
        return _told(linked["title"].strip(), [part for part in rest if part], linked["address"])
    bare = _BARE.fullmatch(words)
    title, *rest = [part.strip(" \t,:*_") for part in _MARKS.split(bare["before"])] if bare else [""]
    return _told(title, [part for part in rest if part], bare["address"]) if bare and len(title) > 2 else None


def _told(title: str, rest: list[str], address: str) -> tuple[str, list[str], str]:
    at = _AT.fullmatch(title)
    if at:
        return at["title"], [", ".join(filter(None, (at["company"], at["place"]))), *rest], address
    if rest and (at := re.fullmatch(r"(?:at|@)\s+(.+)", rest[0])):
        rest = [at[1], *rest[1:]]
    return title, rest, address


def _card(title: str, rest: Sequence[str], address: str) -> str:
    """The line as labeled lines: company before the first comma, place behind it."""
    lines = [title, ""]
    if rest:
        company, comma, place = _FORM.sub("\0", rest[0]).partition(",")
        parts = [company.replace("\0", ", "), *([place.strip()] if comma else []), *rest[1:]]
        lines += [
            f"{label}{part}"
            for label, part in zip(("Company: ", "Location: ", *[""] * len(parts)), parts, strict=False)
        ]
    return "\n".join([*lines, f"URL: {address}"]) + "\n"
