r"""The subheadings that the list of duties is divided by.

Found:
    ## Duties\n### Shop\n- Pack boxes\n### Web\n- Post offers => ("Shop", "Web")
    Responsibilities:\n1. **Team**\n   - Lead the shift\n2. **Stock**\n   - Count it => ("Team", "Stock")
Not found:
    ## Duties\n- Pack boxes
"""

from vault_tool.language.prose import Prose
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "duty_groups"


def find(prose: Prose) -> Feature | None:
    """Each subheading once, shown where it stands."""
    grouped = (entry for entry in prose.entries("duties") if entry.group)
    return lists.feature(NAME, ((e.group, lists.quote(prose.text, e.group_span)) for e in grouped))
