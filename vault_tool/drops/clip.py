"""Notes of a browser's web clipper: properties about the page, then its words; the first fence may be lost on copying."""

import re
from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.text.regex import Regex

NAME = "web clip"

_OWN = Regex(r"[\w-]{1,40}:(?:[ \t].*)?|[ \t]+\S.*|-[ \t]+.*|[ \t]*")
"""A line of properties: a name with its value, an item of a list, or nothing."""
_SOURCE = Regex(r"""source:[ \t]*["']?(?P<address>https?://[^\s"']+)["']?[ \t]*""")
_UNFENCED = Regex(r"(?:title|source|url|created|clipped|tags|author|published|description|site|date|link):")
_END = Regex(r"\r\n|\n|\r")
_RULE = Regex(r"---[ \t]*")
_HEADING = Regex(r"^#{2,3}[ \t]+(?P<words>\S[^\r\n]{2,120})", re.MULTILINE)
_AT = Regex(r"\s+(?:at|@|bei|chez)\s+(?P<company>[^|·•–—(]{2,80}?)(?=\s*(?:[|·•(–—]|\s-\s|$))")
_FIRST = Regex(r"(?P<company>[^|·•–—-]{2,80}?)\s+[-–—|]\s+")
_MOST_CHARACTERS = 4_000
_MOST = 60
"""Lines that the properties of a clip may have."""


def recognize(name: str, text: str) -> bool:
    """By the address that its properties have as source."""
    if name and not name.lower().endswith((".md", ".markdown", ".txt")):
        return False
    return _properties(text) is not None


def texts(_data: bytes, text: str, _is_job: IsJob) -> Sequence[Dropped]:
    """The words under properties of a posting note: the source is the address, a heading counts before the page's title."""
    found = _properties(text)
    if found is None:
        return ()
    lines, body = found
    named = any(line.startswith("url:") for line in lines)
    lines = [
        line if named or not _SOURCE.fullmatch(line) else f"url: {line.partition(':')[2].strip()}" for line in lines
    ]
    if re.match(r"\s*#[ \t]+\S", body):
        lines = [line for line in lines if not line.startswith("title:")]
    lines = [one for line in lines for one in (_named(line, body) if line.startswith("title:") else [line])]
    return (Dropped("\n".join(["---", *lines, "---", body])),) if body.strip() else ()


def _named(line: str, body: str) -> list[str]:
    """The property of the page's title as the job's name, where a heading says which part of it that is; the company beside
    it is a property of its own where no other part stands there."""
    words = line.partition(":")[2].strip().strip("\"'")
    heads = (found["words"].strip(" *_") for found in _HEADING.finditer(body[:_MOST_CHARACTERS]))
    named = next((head for head in heads if len(head) < len(words) and _stands_in(head, words)), "")
    if not named or '"' in named:
        return [line]
    before, _, behind = words.lower().partition(named.lower())
    at = _AT.match(words, len(before) + len(named)) or _FIRST.fullmatch(words[: len(before)] if not behind else "")
    company = at["company"].strip() if at else ""
    return [f'title: "{named}"', *([f'client_company: "{company}"'] if company and '"' not in company else [])]


def _stands_in(head: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(head)}(?!\w)", words, re.IGNORECASE) is not None


def _properties(text: str) -> tuple[list[str], str] | None:
    """The lines of a clip's properties and the words below them; None where a text does not begin with such."""
    text = text.removeprefix("\ufeff")
    lines = _END.split(text[:20_000], maxsplit=_MOST + 2)
    start = 1 if lines and _RULE.fullmatch(lines[0]) else 0
    end = next((n for n, line in enumerate(lines) if n >= start and not _OWN.fullmatch(line)), len(lines))
    end = next((n for n in range(start, min(end + 1, len(lines))) if _RULE.fullmatch(lines[n])), 0)
    own = lines[start:end]
    if not any(_SOURCE.fullmatch(line) for line in own):
        return None
    if start == 0 and not (_UNFENCED.match(own[0]) and sum(bool(_UNFENCED.match(line)) for line in own) >= 2):
        return None
    rest = _END.split(text, maxsplit=end + 1)
    return own, rest[end + 1] if len(rest) > end + 1 else ""
