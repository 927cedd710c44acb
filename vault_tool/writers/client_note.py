"""A client's note: made from what a posting says of the client; from then on postings are only added to its list."""

import re
from collections.abc import Mapping

from vault_tool.knowledge.notes import templates
from vault_tool.letters.pay_table import offer
from vault_tool.note import Note
from vault_tool.posting.fact import Value
from vault_tool.text.edits import Edit, apply
from vault_tool.text.lines import newline_of
from vault_tool.text.properties import property_edits

HEADING = "Postings"
_ABOUT = ("client_company", "client_name", "platform", "client_location", "client_industry", "client_company_size")
_KEYS = {"client_name": "person"}
_LIST_ITEM = re.compile(r"^[-*+][ \t].*$", re.MULTILINE)


def new(name: str, facts: Mapping[str, Value], template: str) -> str:
    """A note for a client that had none; `template` is the text of Templates/Client.md.

    Raises knowledge.templates.TemplateError where the vault's own template is broken.
    """
    text = templates.render(template, {"name": name, "facts": facts}).rstrip() + "\n"
    about = {_KEYS.get(k, k.removeprefix("client_")): str(facts[k]) for k in _ABOUT if facts.get(k)}
    given = {**about, "contracts": 0, "paid_late": 0, "tags": ["client"]}
    return apply(text, property_edits.edit(text, given))


def with_posting(text: str, path: str, facts: Mapping[str, Value]) -> str:
    """The note with the posting at `path` in its list; unchanged where a link to it stands anywhere, even in a comment.

    The list is the one under `## Postings`; where its owner has taken that heading away, it comes back at the end.
    """
    stem = path.removesuffix(".md")
    link = rf"\[\[(?:[^\]\r\n|]*/)?{re.escape(stem.rpartition('/')[2])}(?:\.md)?\s*[\]|#]"
    if re.search(link, text, re.IGNORECASE):
        return text
    note, newline = Note(text), newline_of(text)
    item = _item(stem, facts)
    section = note.section(HEADING)
    if section is None:
        gap = "" if text.endswith(("\n", "\r")) or not text else newline
        return f"{text}{gap}{newline}## {HEADING}{newline}{newline}{item}{newline}"
    items = [m for m in _LIST_ITEM.finditer(text, section.body_span.start, section.body_span.end) if "[[" in m[0]]
    if items:
        end = items[-1].start() + len(items[-1][0].rstrip("\r"))
        return apply(text, [Edit(end, end, newline + item)])
    start = section.body_span.start
    gap = "" if text[start - 1 : start] in ("\n", "\r") else newline
    return apply(text, [Edit(start, start, f"{gap}{newline}{item}{newline}")])


def _item(stem: str, facts: Mapping[str, Value]) -> str:
    title = " ".join(re.sub(r"[\[\]|#^]", " ", str(facts.get("title") or "")).split()) or stem.rpartition("/")[2]
    pay = offer(facts)
    return f"- {facts.get('date', '')} [[{stem}|{title}]]".replace("-  ", "- ") + (f": {pay}" if pay else "")
