"""Mail and saved web pages in mail's form: .eml and .mhtml. What the message says, or what the page in it shows."""

import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from itertools import islice

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.visible import visible_text
from vault_tool.text.encoding.decode import BinaryFileError, decode
from vault_tool.text.grammar import grammar

NAME = "mail"

_HEADERS = grammar(
    r"From |(?:{route}|{kind}|X-[\w-]+|From):",
    re.IGNORECASE,
    route="Return-Path|Received|Delivered-To|DKIM-Signature",
    kind="MIME-Version|Message-ID|Snapshot-Content-Location",
)
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|rv|tr|enc)\s*:\s*)+", re.IGNORECASE)


LONGEST_HEADER = 1_000
"""Characters of a header that are looked at: the rest of a long one says nothing of a post, and may cost minutes."""
MOST_PARTS = 200
"""Parts of a message that are looked at: the post stands in the first, pictures follow it."""
DEEPEST = 20
"""Parts in parts that are taken apart; each line of the message is held against the mark of each."""
_BOUNDARY = re.compile(rb"boundary\s{0,9}=\s{0,9}\"?([^\s\";]{1,200})", re.IGNORECASE)
_MESSAGE = re.compile(rb"message/rfc822", re.IGNORECASE)


class _ShortHeaders(email.policy.EmailPolicy):
    """Mail as it stands today, with a bound on what a header may hold."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        """A header's name and value, cut before anybody takes it apart."""
        name, value = super().header_source_parse(list(sourcelines))
        return name[:LONGEST_HEADER], value[:LONGEST_HEADER]


_POLICY = _ShortHeaders()


def _shallow(data: bytes) -> bytes:
    """The message up to where it holds more parts in parts than anybody sends: the post stands in the first."""
    for mark in (_BOUNDARY, _MESSAGE):
        data = _up_to(data, mark, DEEPEST)
    for words in sorted({m[1] for m in _BOUNDARY.finditer(data)}):
        data = _up_to(data, re.compile(rb"^--" + re.escape(words), re.MULTILINE), MOST_PARTS)
    return data


def _up_to(data: bytes, mark: re.Pattern[bytes], most: int) -> bytes:
    beyond = next(islice(mark.finditer(data), most, None), None)
    return data[: beyond.start()] if beyond else data


def recognise(name: str, text: str) -> bool:
    """By name and header lines; without a name, by headers that only machines write."""
    if name.lower().endswith((".eml", ".mht", ".mhtml")):
        return bool(re.match(r"\s*[\w-]{2,40}:|From ", text))
    return bool(_HEADERS.match(text)) and "\nMIME-Version:" in text[:20_000].replace("\r", "\n")


def texts(data: bytes, _text: str, is_job: IsJob) -> Sequence[Dropped]:
    """The message's plain text, or what its HTML shows where that has more, with its subject."""
    try:
        message = email.message_from_bytes(_shallow(data), policy=_POLICY)
    except RecursionError:
        return ()
    if not isinstance(message, EmailMessage):
        return ()
    bodies = {kind: words for kind, words in _bodies(message, is_job) if words.strip()}
    body = bodies.get("html", "") if _is_page(message) else bodies.get("plain") or bodies.get("html", "")
    if len(body.split()) < 20:
        body = max(bodies.values(), key=len, default="")
    return (Dropped(body, "" if _is_page(message) else _subject(message)),) if body else ()


def _bodies(message: EmailMessage, is_job: IsJob) -> Iterator[tuple[str, str]]:
    """The first plain text and the first HTML of a message, a page's own before those of its frames."""
    found: set[str] = set()
    for part in islice(message.walk(), MOST_PARTS):
        kind = part.get_content_type()
        name = {"text/plain": "plain", "text/html": "html", "application/xhtml+xml": "html"}.get(kind)
        if not name or name in found or part.get_content_disposition() == "attachment":
            continue
        words = _words(part)
        found.add(name)
        address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
        yield name, visible_text(words, is_job, address) if name == "html" else words


def _words(part: EmailMessage) -> str:
    """A part's text in the encoding that it states, else in the one that its bytes show."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    stated = part.get_content_charset()
    try:
        return data.decode(stated or "utf-8")
    except (LookupError, UnicodeDecodeError):
        pass
    try:
        return decode(data).text
    except BinaryFileError:
        return ""


def _is_page(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/related" or "Snapshot-Content-Location" in message


def _subject(message: EmailMessage) -> str:
    """The subject without what replying and forwarding put before it."""
    return _REPLY.sub("", " ".join(str(message.get("Subject") or "").split()))
