r"""What has to be handed over: the list under "Deliverables" and the like, or the sentence that names them.

Found:
    Deliverables:\n- Logo as SVG\n- Style guide => ("Logo as SVG", "Style guide")
    The deliverables are a script and a short manual. => ("a script and a short manual",)
    Deliverables: three banners, one flyer => ("three banners, one flyer",)
Not found:
    Ensure deliverables are on time.
    There are no deliverables yet.
"""

from collections.abc import Iterator

from vault_tool.language.chains import Chain
from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain

NAME = "deliverables"

_NAMED = Pattern(r"\bdeliverables?\**[ \t]*(?::\**|[ \t]{deliverables.verbs}\b:?)|\byou(?:'ll| will) deliver\b:?")
_THINGS = Pattern(r"[ \t]*+(?!{deliverables.not_things}\b)([^\r\n.!?]{4,200}(?:\.\S[^\r\n.!?]{0,80})?)")
_SAID = Chain(_NAMED, _THINGS)


def find(prose: Prose) -> Feature | None:
    """Each thing to hand over, in the post's words."""
    listed = lists.from_entries(prose.text, prose.entries("deliverables"))
    return lists.feature(NAME, listed) or lists.feature(NAME, _said(prose))


def _said(prose: Prose) -> Iterator[tuple[str, Mention]]:
    if not prose.having(("deliverable", "deliverables", "deliver")):
        return
    for _, things in _SAID.finditer(prose.text, 0, len(prose.text)):
        yield plain(things[1]), lists.quote(prose.text, Span(*things.span(1)))
