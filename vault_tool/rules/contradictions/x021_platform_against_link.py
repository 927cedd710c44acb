"""The platform isn't the site that the link leads to.

The platform decides on fees, minimum pay and what a proposal may contain. If the link leads elsewhere, one of them
was pasted from another post. The fix takes the platform from the link.

Fails 3:11:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    platform: freelancer
    ---
    # Editor
Fixed:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    platform: upwork
    ---
    # Editor
Passes:
    ---
    url: https://www.upwork.com/jobs/~021890531871685536574
    platform: upwork
    ---
    # Editor
Passes:
    ---
    url: https://example.com/careers/7
    platform: linkedin
    ---
    # Editor
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Edit

CODE = "X021"
NAME = "platform-against-link"
SEVERITY = {"": "warning"}
KINDS = frozenset({"posting"})
COST = "Pay is worked out with the wrong site's fee and minimum, and you send the proposal to the wrong place."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where the link is a known site's and `platform` is another."""
    posting = context.posting
    stated, url = posting.text("platform").casefold(), posting.text("url")
    site = sites.of_address(url, stated) if stated and url else None
    if site is None or site.name in stated.replace(" ", ""):
        return
    span = spans.value(note, "platform")
    fix = None
    if spans.one_line(note, "platform"):
        fix = Fix((Edit(*span, site.name),), safe=False, description=f"write {site.name}")
    said = f"the link leads to {site.name}, but the platform is {stated[:30]}: correct one of them"
    yield Finding(CODE, span, said, fix)
