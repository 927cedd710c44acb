"""Profile.md is still the sample that came with the vault.

Proposals are written from it, so until you replace it they describe a person who doesn't exist. Write your own rate,
hours and experience, then delete the line `sample: true`.

Fails Profile.md 3:1:
    ---
    name: Sam Sample
    sample: true
    ---
    # Profile
Passes Profile.md:
    ---
    name: Dana Reed
    ---
    # Profile
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import spans
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context

CODE = "N002"
NAME = "sample-profile"
SEVERITY = {"": "warning"}
KINDS = frozenset({"profile"})
COST = "Every generated proposal claims experience that isn't yours."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """One finding where `sample` is true."""
    if note.values.get("sample") is True:
        message = "Profile.md is still the sample: replace it with your own facts, then delete `sample: true`"
        yield Finding(CODE, spans.entry(note, "sample"), message)
