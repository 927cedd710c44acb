"""The proposal has Markdown in it.

Sites show a proposal as plain text: the client sees `**` and `##` as they stand. The fix takes bold, italic, heading and
code marks away and writes links out.

Fails 8:1, 8:15, 10:7:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    **Hello**, my [site](https://example.com) shows my work.

    I use `Asana` a lot.
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Hello, my site (https://example.com) shows my work.

    I use Asana a lot.
Fails 7:1:
    ---
    status: ready
    ---
    # Operations lead
    ## Proposal

    ### Why me
    I have run two studios.
Fixed:
    ---
    status: ready
    ---
    # Operations lead
    ## Proposal

    Why me
    I have run two studios.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    - I have run 2 * 3 studios, and snake_case_names are fine.
    - See https://example.com/a_b_c for one [1].
"""

import re
from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span

CODE = "P003"
NAME = "markdown-in-proposal"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads asterisks and hashes, and sees that the text came out of a machine."

_MARK = {
    "image": r"!\[(?P<alt>[^\[\]\r\n]{0,100})\]\((?P<src>[^()\s]{1,500})\)",
    "link": r"\[(?P<words>[^\[\]\r\n]{1,200})\]\((?P<href>[^()\s]{1,500})\)",
    "bold": r"(?P<stars>\*{2,3}|__)(?=\S)(?P<strong>[^*_\r\n]{1,400}?)(?<=\S)(?P=stars)",
    "italic": r"(?<![\w*])\*(?=[^\s*])(?P<slanted>[^*\r\n]{1,200}?)(?<=[^\s*])\*(?![\w*])",
    "code": r"(?<!`)`(?P<typed>[^`\r\n]{1,200})`(?!`)",
    "heading": r"^#{1,6}[ \t]+(?=\S)",
    "quote": r"^>[ \t]?(?=\S)",
}
_MARKS = re.compile("|".join(f"(?P<{name}>{mark})" for name, mark in _MARK.items()), re.MULTILINE)
_KEPT = {"bold": "strong", "italic": "slanted", "code": "typed"}


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each mark in a section that is sent; list dashes are readable as they are."""
    if not any(mark in context.posting.sent_lower for mark in "*_`[#>"):
        return
    proposal = note.section("Proposal")
    proposal_end = proposal.body_span.end if proposal else 0
    for span in context.posting.sent:
        for m in _MARKS.finditer(note.text, *span):
            if m.lastgroup == "bold" and span.end > proposal_end:
                continue  # some write the questions that answers stand under in bold
            plain = _plain(m)
            fix = Fix((Edit(*m.span(), plain),), safe=True, description="write it as plain text")
            shown = m[0].strip()[:40]
            yield Finding(
                CODE, Span(*m.span()), f"{shown} is shown to the client as it stands: sites render no Markdown", fix
            )


def _plain(m: re.Match[str]) -> str:
    if m["link"]:
        return m["href"] if m["words"].strip() == m["href"] else f"{m['words']} ({m['href']})"
    if m["image"]:
        return m["src"]
    for kind, inner in _KEPT.items():
        if m[kind]:
            return m[inner]
    return ""
