"""A comment that silences findings names a rule that does not exist.

The comment silences nothing. Its code has a typo, or the rule has a new code. `vault rules` lists them all.

Fails 8:25:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable K9999 -->
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Notes

    <!-- vault-lint-disable-next-line L001 -- the note is still to be written -->
    As with [[Last year's studio]].
"""

from collections.abc import Iterator

from vault_tool.note import Note
from vault_tool.rules.engine import suppressions
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.rules.engine.rule import ALL_KINDS, Context
from vault_tool.rules.engine.run import all_rules, renamed
from vault_tool.text.edits import Edit

CODE = "E090"
NAME = "unknown-disable"
SEVERITY = {"": "warning"}
KINDS = ALL_KINDS
COST = "You may think a finding is silenced when it isn't."


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each code in a comment that is neither a rule's nor a family's."""
    if suppressions.MARK not in note.text:
        return
    rules = context.rules or all_rules()
    codes, former = {rule.CODE for rule in rules}, renamed(rules)
    known = codes | {code.rstrip("0123456789") for code in codes}
    for comment in suppressions.comments(note):
        for word in comment.codes:
            if now := former.get(word.code):
                fix = Fix((Edit(*word.span, now),), safe=True, description=f"write {now}")
                yield Finding(CODE, word.span, f"{word.code} is called {now} now; it works still", fix)
            elif word.code not in known:
                yield Finding(CODE, word.span, f"there is no rule {word.code[:20]!r}: `vault rules` lists them all")
