"""A message taken apart: what it says, or what the page in it shows."""

import email
import email.policy
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from itertools import islice

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.job_cards import html_cards, mail_frame, text_cards
from vault_tool.drops.job_cards.alert_rows import rows
from vault_tool.drops.markup.visible import visible_text
from vault_tool.language.lead_ins import mail_words
from vault_tool.language.wordlists import Pattern
from vault_tool.text.encoding.decode import BinaryFileError, decode

_REPLY = Pattern(r"^(?:{mail.answered}\s*:\s*)+")
_FEW = 20
"""A body of fewer words only says where the other one can be seen."""


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


def posts(data: bytes, is_job: IsJob) -> Sequence[Dropped]:
    """Each card of a job alert; else the message's plain text, or what its HTML shows where that has more, with its
    subject and the moment it was sent."""
    try:
        message = email.message_from_bytes(_shallow(data), policy=_POLICY)
    except RecursionError:
        return ()
    if not isinstance(message, EmailMessage):
        return ()
    bodies = dict(_bodies(message))
    html = bodies.get("html", "")
    shown = _shown(message, bodies, is_job)
    if _is_page(message):
        body = shown.get("html") or shown.get("plain", "")
        return (Dropped(body),) if body else ()
    body = shown.get("plain") or shown.get("html", "")
    if len(body.split()) < _FEW:
        body = max(shown.values(), key=len, default="")
    subject, sent = _subject(message), _sent(message)
    by_machine = _by_machine(message) or (not _is_passed_on(message) and mail_frame.is_mailed(rows(body, is_job)))
    found = _cards(shown, html, is_job, by_machine)
    if found:
        one = subject if len(found) == 1 else ""
        return [Dropped(card, one, sent, card=True) for card in found]
    if not body:
        return ()
    words = mail_frame.without_frame(body, is_job, by_machine=by_machine)
    if by_machine and mail_frame.is_one_card(words):
        address = html_cards.address_of(html, words.split("\n", 1)[0].strip()) if "](" not in words else ""
        return (Dropped(f"{words.rstrip()}\n{address}\n" if address else words, sent=sent, card=True),)
    return (Dropped(words, subject, sent),)


def _shown(message: EmailMessage, bodies: Mapping[str, str], is_job: IsJob) -> dict[str, str]:
    """The words of its "plain" and its "html" body, of those that have any."""
    address = _stated(message, "content-location") or _stated(message, "snapshot-content-location")
    html = bodies.get("html", "")
    words = {"plain": bodies.get("plain", ""), "html": visible_text(html, is_job, address) if html else ""}
    return {kind: said for kind, said in words.items() if said.strip()}


def _cards(shown: dict[str, str], html: str, is_job: IsJob, by_machine: bool) -> list[str]:
    """The cards of the body that has most of them, of the plain one where both have as many."""
    plain = text_cards.cards(shown.get("plain", ""), is_job, framed=by_machine)
    plain = plain or (mail_frame.blocks(shown.get("plain", ""), is_job) if by_machine else [])
    rich = html_cards.cards(html, is_job) if html else []
    rich = rich if len(rich) > 1 else text_cards.cards(shown.get("html", ""), is_job, framed=by_machine)
    return rich if len(rich) > len(plain) else plain


def _bodies(message: EmailMessage) -> Iterator[tuple[str, str]]:
    """The first plain text and the first HTML of a message, a page's own before those of its frames."""
    found: set[str] = set()
    for part in islice(message.walk(), MOST_PARTS):
        kind = part.get_content_type()
        name = {"text/plain": "plain", "text/html": "html", "application/xhtml+xml": "html"}.get(kind)
        if not name or name in found or part.get_content_disposition() == "attachment":
            continue
        found.add(name)
        yield name, _words(part)


def _words(part: EmailMessage) -> str:
    """A part's text in the encoding that it states, else in the one that its bytes show."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    stated = part.get_content_charset()
    try:
        return data.decode(stated or "utf-8")
    except (LookupError, ValueError):
        pass
    try:
        return decode(data).text
    except BinaryFileError:
        return ""


def _is_page(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/related" or "Snapshot-Content-Location" in message


def _stated(message: EmailMessage, name: str) -> str:
    """A header as it stands, its lines as one; "" where there is none. Taking it apart fails on what some programs write."""
    value = next((value for key, value in message.raw_items() if key.lower() == name), "")
    return " ".join(str(value).split())


def _by_machine(message: EmailMessage) -> bool:
    """Whether a program sent it to many: it says how to be left alone by it, or its sender answers nobody."""
    if "List-Unsubscribe" in message or _stated(message, "precedence").lower() in ("bulk", "list"):
        return True
    return mail_words.is_machine(_stated(message, "from"))


def _is_passed_on(message: EmailMessage) -> bool:
    """Whether a person answers or passes on what somebody else sent: the footer in it is not that person's."""
    return _REPLY.match(_stated(message, "subject")) is not None


def _subject(message: EmailMessage) -> str:
    """The subject without what replying and forwarding put before it."""
    return _REPLY.sub("", " ".join(str(message.get("Subject") or "").split()))


def _sent(message: EmailMessage) -> datetime | None:
    """When it was sent, with its zone; None where the message does not say it in a form that can be read."""
    try:
        sent = parsedate_to_datetime(_stated(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent
