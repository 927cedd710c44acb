"""Ways to reach somebody outside of a job site: addresses, numbers, messengers."""

from collections.abc import Iterator
from dataclasses import dataclass

from vault_tool.language.wordlists import Pattern, table
from vault_tool.text.edits import Span, apart

_HANDLE = r"(?:@\w{2,}|\+?\d[\d ().-]{6,}\d)"
_NICKNAME = r"[a-z]\w{1,30}(?:[._]\w{2,30}|#\d{4})\b"
_NUMBER = r"(?<![\w./=~-])\+\d[\d ().-]{7,16}\d(?![\w/-])"
_SPELLED = r"[\w.+-]{1,64} ?[(\[{] ?at ?[)\]}] ?[\w-]{1,63} ?(?:[(\[{] ?dot ?[)\]}]|\.) ?[a-z]{2,24}\b"
_AMERICAN = r"(?<![\w./=~$-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w/-])"

_KINDS = (
    ("an e-mail address", Pattern(r"(?<![\w/.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}")),
    ("an e-mail address", Pattern(rf"(?<![\w/.+@-]){_SPELLED}")),
    (
        "a messenger contact",
        Pattern(rf"\b{{contacts.messengers}}(?:[ :]{{1,3}}{{contacts.handed over}})*[ :]{{1,3}}{_HANDLE}"),
    ),
    (
        "a messenger contact",
        Pattern(rf"\b{{contacts.messengers}}(?:[ :]{{1,3}}{{contacts.handed over}})*: {_NICKNAME}"),
    ),
    ("an invitation to a messenger", Pattern(r"\b{contacts.invites} {contacts.messengers}\b")),
    ("a link to a messenger or calendar", Pattern(r"\b{contacts.hosts}/[\w/.-]{1,80}")),
    ("a telephone number", Pattern(rf"{_NUMBER}|{_AMERICAN}")),
)
"""What each is called, and how it looks."""
_DIGITS = Pattern(r"\d{3}[ .)-]{1,2}\d{3}|\+\d")


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach somebody: what it is ("a telephone number"), and where it stands."""

    what: str
    span: Span


def may_have(lower: str) -> bool:
    """Whether a text in lower case has any mark of a contact: a glance that spares the search."""
    if "@" in lower or "at)" in lower or "at]" in lower or _DIGITS.search(lower):
        return True
    lists = table("contacts")
    return any(name.split("[")[0] in lower for name in (*lists["messengers"], *lists["hosts"]))


def find(text: str, span: Span) -> Iterator[Contact]:
    """Every contact within a span, in order; of two that overlap the one that begins first."""
    found = [Contact(what, Span(*m.span())) for what, kind in _KINDS for m in kind.finditer(text, *span)]
    yield from apart(found, lambda contact: contact.span)
