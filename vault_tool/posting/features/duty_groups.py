r"""The subheadings that the list of duties is divided by.

Found:
    ## Duties\n### Shop\n- Pack boxes\n### Web\n- Post offers => ("Shop", "Web")
    Responsibilities:\n1. **Team**\n   - Lead the shift\n2. **Stock**\n   - Count it => ("Team", "Stock")
Not found:
    ## Duties\n- Pack boxes
"""

from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.prose import Prose
from vault_tool.text.edits import Span

NAME = "duty_groups"


def find(prose: Prose) -> Feature | None:
    """Each subheading once, shown where it stands above its first duty."""
    found = []
    for entry in prose.entries("duties"):
        if entry.group and (line := _heading(prose, entry.group, entry.span.start)):
            found.append((entry.group, lists.quote(prose.text, line)))
    return lists.feature(NAME, found)


def _heading(prose: Prose, title: str, before: int) -> Span | None:
    """The last line above `before` that has this title."""
    spans = [x.span for x in prose.lines if x.span.start < before and x.plain.rstrip(" :") == title]
    return spans[-1] if spans else None
