r"""What the post asks whoever is hired to have: the list under "Requirements" and the like, else sentences that say so.

Found:
    Requirements:\n- Two years in a bakery\n- An oven => ("Two years in a bakery", "An oven")
    What we're looking for\n* Patience => ("Patience",)
    You must have a driving licence. => ("You must have a driving licence.",)
    Must own a van. => ("Must own a van.",)
    Fluent Danish is required. => ("Fluent Danish is required.",)
Not found:
    Experience is not required.
    The page should be able to scroll.
    Required Connects to submit a proposal: 12
    You must be tired of bad coffee?
"""

from collections.abc import Iterator

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, of_list
from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain

NAME = "requirements"

_PHRASES = of_list("requirements", "phrases")


def find(prose: Prose) -> Feature | None:
    """Each requirement in the post's words."""
    listed = lists.from_entries(prose.text, prose.entries("requirements"))
    return lists.feature(NAME, listed) or lists.feature(NAME, _said(prose))


def _said(prose: Prose) -> Iterator[tuple[str, Mention]]:
    spans = {s.span for s, _, _ in matches(prose, _PHRASES) if len(s.words) >= 3 and "connects" not in s.words}
    spans |= {
        s.span for s in prose.having(("must",)) if s.words[0] == "must" and len(s.words) >= 3 and s.words[1] != "not"
    }
    for start, end in sorted(spans):
        words = prose.text[start:end]
        left = start + len(words) - len(words.lstrip(" \t-*•>\ufeff"))
        span = Span(left, left + len(prose.text[left:end].rstrip()))
        if not words.rstrip().endswith("?"):
            yield lists.short(plain(prose.text[slice(*span)])), lists.quote(prose.text, span)
