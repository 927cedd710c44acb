"""The lines of a mail or digest by what they are for it: words, a rule between cards, a link, the mail's own header and footer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from vault_tool.drops.format import IsJob
from vault_tool.language.lead_ins import letter_words, mail_words

Kind = Literal["words", "blank", "rule", "mark", "link", "header", "footer"]

ADDRESS = re.compile(r"https?://[^\s<>\[\]\"'()]{4,4000}")
_TITLED = re.compile(r"\[(?P<words>[^\[\]]{2,300})\]\((?P<address>https?://[^\s()]{4,4000})\)")
_LETTER = re.compile(r"[^\W_]")
_LABEL = re.compile(r"[^:：]{0,40}[:：]")
_BRACKETS = " \t[]()<>=»›→–-•*|\u00a0"
_RULE = 5
"""Fewer marks alone on a line are an arrow or a dash within a card."""
_SIGNED = 3
"""So many lines above a mail's footer may be how it is signed: "Kind regards", and a name or two."""


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One line, what it is, the address on it and whether that leads to a job; `name` where the address is a name's link."""

    text: str
    kind: Kind
    address: str = ""
    job: bool = False
    name: str = ""

    @property
    def plain(self) -> str:
        """The words without the address behind them."""
        return self.name or self.text

    @property
    def goal(self) -> str:
        """The address without what only says how its reader came there, where it says a job without that."""
        parts = urlsplit(self.address)
        telling = re.search(r"\d{4}", parts.path) is not None
        return f"{parts.netloc}{parts.path.rstrip('/')}" if telling else self.address


def rows(text: str, is_job: IsJob) -> Sequence[AlertRow]:
    """Every line of a text. O(n)."""
    found = [_row(line.strip(), is_job) for line in re.split(r"\r\n|\n|\r", text)]
    last: list[int] = []
    for n, row in enumerate(found):
        if row.kind == "words":
            last = [*last[1 - _SIGNED :], n]
        elif row.kind == "footer":
            signed = next((at for at in last if letter_words.SIGN_OFF.fullmatch(found[at].text)), n)
            found[signed:n] = [replace(row, kind="footer") for row in found[signed:n]]
            last = []
    return found


def _row(line: str, is_job: IsJob) -> AlertRow:
    if not line:
        return AlertRow("", "blank")
    if not _LETTER.search(line):
        return AlertRow(line, "rule" if len(line) >= _RULE and len(set(line)) <= 3 else "mark")
    titled = _TITLED.search(line)
    found = ADDRESS.search(line)
    address = titled["address"] if titled else found[0].rstrip(".,;") if found else ""
    try:
        job = bool(address) and is_job(address) and bool(urlsplit(address).netloc)
    except ValueError:
        address, job = "", False
    named = titled is not None and not ADDRESS.match(titled["words"])
    if (
        titled
        and named
        and not mail_words.is_link(titled["words"])
        and (job or not mail_words.is_header(titled["words"]))
    ):
        return AlertRow(line, "words", address, job, titled["words"].strip())
    if mail_words.is_footer(line) and not job:
        return AlertRow(line, "footer", address)
    if mail_words.is_header(line) and not job:
        return AlertRow(line, "header", address)
    return AlertRow(line, "link" if address and _only_links(line) else "words", address, job)


def _only_links(line: str) -> bool:
    """Whether a line has nothing but an address, perhaps with a label or a button's words: "View job: https://…"."""
    rest = _TITLED.sub(lambda m: m["words"], line)
    rest = ADDRESS.sub("", rest).strip(_BRACKETS)
    return not rest or bool(_LABEL.fullmatch(rest)) or mail_words.is_link(rest)
