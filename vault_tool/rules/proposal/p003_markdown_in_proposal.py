r"""The proposal has Markdown in it.

Sites show a proposal as plain text, so the client sees `**` and `##`. The fix removes the marks of bold, italic,
headings and code, and writes links out. Stars and underscores that belong to a number, a name or code stay: `2**10`,
`__init__.py`, `f(**options)`, an escaped star, and everything between code fences.

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
Fails 8:1, 8:16, 10:3:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    _Two studios_, ~~three~~ years.

    - [ ] Who holds the calendar?
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    Two studios, three years.

    - Who holds the calendar?
Fails 10:1:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios.

    ## Why me

    I know your tools.

    Kind regards,
    Ines
Fixed:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have run two studios.

    Why me

    I know your tools.

    Kind regards,
    Ines
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    - I have run 2 * 3 studios, and snake_case_names are fine.
    - See https://example.com/a_b_c for one [1].
    - Call f with *args 10* and g with *20*, or ``h `i` j``.
    - It is 2**10 and 3**4 in all; f(**seeds) and g(**pots) are calls.
    - Look at __init__.py and __main__.py, and at my__own__name.
    - A \\*star\\* and a \\_line\\_ stay; so do a_b_c, _private, ~/notes and https://example.com/_new_/~~old~~.

    ```
    **kept** as it is
    ```
"""

import re
from collections.abc import Iterator

from vault_tool import section_order
from vault_tool.language.wordlists import Pattern
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit, Span, apart
from vault_tool.text.markdown.fences import Fenced

CODE = "P003"
NAME = "markdown-in-proposal"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client sees asterisks and hashes, and can tell that a machine wrote the text."

_MARKS = {
    "image": re.compile(r"!\[(?P<alt>[^\[\]\r\n]{0,100})\]\((?P<kept>[^()\s]{1,500})\)"),
    "link": re.compile(r"\[(?P<words>[^\[\]\r\n]{1,200})\]\((?P<href>[^()\s]{1,500})\)"),
    "bold": re.compile(r"(?<![\w*(\\/])\*{2,3}(?=[^\s*])(?P<kept>[^*\r\n]{1,400}?)(?<=[^\s*(\\/])\*{2,3}(?![\w*/])"),
    "underscored": re.compile(r"(?<![\w\\])__(?=[^\s_])(?P<kept>[^_\r\n]{1,200} [^_\r\n]{1,200}?)(?<=[^\s\\])__(?!\w)"),
    "italic": re.compile(r"(?<![\w*(\\/])\*(?=[^\s*])(?P<kept>[^*\r\n]{1,200}?)(?<=[^\s*(\\/])\*(?![\w*/])"),
    "code": re.compile(r"(?<!`)`(?P<kept>[^`\r\n]{1,200})`(?!`)"),
    "struck": re.compile(r"(?<![\w~\\/])~~(?=[^\s~])(?P<kept>[^~\r\n]{1,200}?)(?<=[^\s~\\])~~(?![\w~])"),
    "slanted": re.compile(r"(?<![\w\\/_(.])_(?=[^\W_])(?P<kept>[^_\r\n]{1,200}?)(?<=[^\s_\\])_(?![\w/_(])"),
    "box": re.compile(r"(?<=[-*+][ \t])\[[ xX]\][ \t]+(?P<kept>)(?=\S)"),
    "heading": re.compile(r"^#{1,6}[ \t]+(?P<kept>)(?=\S)", re.MULTILINE),
    "quote": re.compile(r"^>[ \t]?(?P<kept>)(?=\S)", re.MULTILINE),
}
"""Each kind of mark, and what is `kept` of it where it is taken away."""

_MAYBE_CODE = re.compile(r"^(?:args|kwargs|argv|argc|self|cls|ptr|this)\b|^\d|\d$|^\.\w")
"""What between two stars may be arguments, a product or names of files, and is left alone."""
_HEADING = re.compile(r"(?P<mark>#{1,2}[ \t]+)[^\r\n]*")
_CLOSING = Pattern(r"^[ \t]*{letters.closing}[ ,.!–—-]*(?=[\r\n]|\Z)", re.IGNORECASE | re.MULTILINE)


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each mark in a section that is sent; list dashes are readable as they are."""
    yield from _cut_off(note)
    if not any(mark in context.posting.sent_lower for mark in "*_`[#>~"):
        return
    proposal = note.section("Proposal")
    proposal_end = proposal.body_span.end if proposal else 0
    for span in context.posting.sent:
        fenced = Fenced(note.text, span)
        found = [
            (kind, m)
            for kind, mark in _MARKS.items()
            for m in mark.finditer(note.text, *span)
            if m.start() not in fenced
        ]
        for kind, m in apart(found, lambda one: Span(*one[1].span())):
            if kind in ("bold", "underscored") and span.end > proposal_end:
                continue  # some write the questions that answers stand under in bold
            if (kind == "italic" and _MAYBE_CODE.search(m["kept"])) or (kind == "code" and _in_longer(note.text, m)):
                continue
            fix = Fix((Edit(*m.span(), _plain(kind, m)),), safe=True, description="write it as plain text")
            shown = m[0].strip()[:40]
            yield Finding(CODE, Span(*m.span()), f"the client sees {shown} as it is: take the marks out", fix)


def _in_longer(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark of code may stand within code that longer marks begin and end."""
    line = text.rfind("\n", 0, mark.start()) + 1
    return "``" in text[line : mark.end() + 300].partition("\n")[0]


def _cut_off(note: Note) -> Iterator[Finding]:
    """A heading of the letter's own that ends the section before the letter has ended: its closing stands below."""
    letter = note.section("Proposal")
    after = next((s for s in note.sections if letter and s.span.start >= letter.body_span.end), None)
    if not letter or not after or after.title.strip().casefold() in section_order.known():
        return
    if _CLOSING.search(note.text, *letter.body_span) or not _CLOSING.search(note.text, *after.body_span):
        return
    found = _HEADING.match(note.text, after.span.start)
    if found:
        fix = Fix((Edit(*found.span("mark"), ""),), safe=False, description="make it a line of the letter")
        message = f"the letter ends at {found[0].strip()[:40]}: sites show no headings, so write it as a line"
        yield Finding(CODE, Span(*found.span()), message, fix)


def _plain(kind: str, m: re.Match[str]) -> str:
    if kind != "link":
        return m["kept"]
    return m["href"] if m["words"].strip() == m["href"] else f"{m['words']} ({m['href']})"
