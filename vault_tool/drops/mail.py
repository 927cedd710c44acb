"""Mail and saved web pages in mail's form: .eml and .mhtml. What the message says, or what the page in it shows."""

import re
from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.text.grammar import grammar

NAME = "mail"

_HEADERS = grammar(
    r"From |(?:{route}|{kind}|X-[\w-]+|From):",
    re.IGNORECASE,
    route="Return-Path|Received|Delivered-To|DKIM-Signature",
    kind="MIME-Version|Message-ID|Snapshot-Content-Location",
)


def recognize(name: str, text: str) -> bool:
    """By name and header lines; without a name, by headers that only machines write."""
    if name.lower().endswith((".eml", ".mht", ".mhtml")):
        return bool(re.match(r"\s*[\w-]{2,40}:|From ", text))
    return bool(_HEADERS.match(text)) and "\nMIME-Version:" in text[:20_000].replace("\r", "\n")


def texts(data: bytes, _text: str, is_job: IsJob) -> Sequence[Dropped]:
    """Each card of a job alert; else the message's plain text, or what its HTML shows where that has more, with its
    subject and the moment it was sent."""
    from vault_tool.drops.contents import mail_message

    return mail_message.posts(data, is_job)
