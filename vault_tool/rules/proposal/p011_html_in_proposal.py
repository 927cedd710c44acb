"""The proposal has HTML in it.

Sites show a proposal as plain text, so the client sees `<br>` and `<b>`. The fix writes line breaks for `<br>` and
`<p>` and removes the other tags.

Fails 8:6, 8:12, 8:19:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello<br>I <b>have</b> run two studios.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello
    I have run two studios.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run <5 studios> and more: https://example.com, <me>. Where a<b>c holds, I sort.
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span
from vault_tool.text.grammar import grammar
from vault_tool.text.lines import newline_of

CODE = "P011"
NAME = "html-in-proposal"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees tags between the words."

_TAG = grammar(
    r"(?i)</?(?P<name>{names})(?:\s+{attribute}){0,12}\s?/?>",
    names="br|p|b|i|u|em|strong|div|span|ul|ol|li|a|h[1-6]|code|pre",
    attribute=r"[\w-]{1,40}=(?:{double}|{single}|{bare})",
    double=r'"[^"<>\r\n]{0,300}"',
    single=r"'[^'<>\r\n]{0,300}'",
    bare=r"[^\s\"'<>]{1,300}",
)
_BREAKS = frozenset(("br", "p", "div", "li"))


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each tag of running text in a section that is sent."""
    for span in context.posting.sent:
        sent = note.text[slice(*span)].lower()
        if "<" not in sent:
            continue
        for m in _TAG.finditer(note.text, *span):
            breaks = m["name"].lower() in _BREAKS and not m[0].startswith("</")
            new = newline_of(note.text) if breaks else ""
            sure = (
                len(m["name"]) > 1 or not note.text[m.start() - 1].isalnum()
            )  # "x<b>" may be a type or two comparisons
            if not sure and f"</{m['name'].lower()}" not in sent:
                continue
            fix = Fix((Edit(*m.span(), new),), safe=sure, description="take the tag out")
            yield Finding(CODE, Span(*m.span()), f"the client sees {m[0][:40]} as it is: take it out", fix)
