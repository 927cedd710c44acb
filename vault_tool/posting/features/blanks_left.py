r"""How many blanks of a template the client has left in brackets instead of filling them in.

Found:
    You report to [departments, e.g., sales or baking]. => 1
    Know [ovens, e.g., gas] and [tools, e.g. a peel or a bowl]. => 2
    Deadline: [please specify your deadline] => 1
    We are [Company Name], a bakery. => 1
Not found:
    Begin your letter with [rye].
    Send two photos [see below].
    The shop [e.g. its counter] is old.
"""

from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.language.wording import LONGEST_QUOTED
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "blanks_left"

_WITH_EXAMPLES = r"[a-z][\w /-]{1,40}, e\.g\.,? [^\[\]\r\n]{2,120}"
_INSTRUCTION = r"{blanks.opening}\b[^\[\]\r\n]{0,80}"
_BLANK = Pattern(
    r"\[(?:{with_examples}|{instruction}|{blanks.whole})\]", with_examples=_WITH_EXAMPLES, instruction=_INSTRUCTION
)


def _in_its_line(text: str, blank: Span) -> Mention:
    """A blank with its whole line, which says what it stands for; alone where that is long."""
    start, end = text.rfind("\n", 0, blank.start) + 1, text.find("\n", blank.end)
    line = text[start : end if end >= 0 else len(text)]
    start += len(line) - len(line.lstrip())
    if len(line.strip()) > LONGEST_QUOTED:
        return Mention(text[slice(*blank)], blank)
    return Mention(line.strip(), Span(start, start + len(line.strip())))


def find(prose: Prose) -> Feature | None:
    """How many, and where."""
    if "[" not in prose.text:
        return None
    found = tuple(_in_its_line(prose.text, Span(*m.span())) for m in _BLANK.finditer(prose.text))
    return Feature(NAME, len(found), found) if found else None
