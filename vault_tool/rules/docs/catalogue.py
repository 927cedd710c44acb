"""The page of all rules, made from the rules themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vault_tool.rules.docs import manual
from vault_tool.rules.docs.pages import summary_of

if TYPE_CHECKING:
    from vault_tool.rules.engine.rule import Rule

_INTRODUCTION = """\
# Rules

What `vault lint` looks for: {count} rules in {families} families. This page is made from the rules' own docstrings, whose
examples are also their tests; `vault explain CODE` prints one of them, `vault rules` the list.

A severity depends on where the application stands: a draft may lack what must be there before you apply. `vault lint
--status ready` judges every posting as if it were about to be sent. Select, silence or re-weigh rules in `vault.toml`:

```toml
[lint]
ignore = ["P012", "L"]           # by code or by family
severity = {{ K005 = "error" }}
options = {{ T002 = {{ days = 30 }} }}
```

A comment in a note silences a rule there: `<!-- vault-lint-disable-next-line C010 -- agreed by mail -->`; without
`-next-line` it holds to the end of the note or to the matching `enable`, with `-file` for all of the note. A rule marked
*fix* can mend what it finds: `vault lint --fix`, and `--unsafe-fixes` where your eye is needed.

What a rule takes for an empty claim, a wasted opening, an assistant's leftover or a placeholder is yours to say. The notes
in `Phrases/` name a rule and list its phrases in a code block under `## Phrases`, one a line, in the same notation as
[conditions](signals.md#what-a-condition-can-use). `^` before a phrase says that it counts only where a line begins; in quotes
it is looked for letter for letter, with `…` for anything in between: `"[your…]"`. Under `## Found` and `## Not found` stand
sentences to try them on. Where a vault has no note for a rule, the phrases that came with this program hold.
"""
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u00a0\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def catalogue(rules: Iterable[Rule]) -> str:
    """Every rule by family, first in one line each, then whole, as a Markdown page. Each has its code as its anchor."""
    families = list(manual.families(rules))
    count = sum(len(group) for _, group in families)
    page = [_INTRODUCTION.format(count=count, families=len(families))]
    for title, group in families:
        page += [f"## {title}", "", *_table(group), ""]
    for title, group in families:
        page += [f"## {title.split(':')[0]}: each rule", ""]
        for rule in group:
            page.append(f'<a id="{rule.CODE.lower()}"></a>\n\n' + _visible(manual.page(rule)).replace("# ", "### ", 1))
    return "\n".join(page).rstrip() + "\n"


def _table(group: list[Rule]) -> Iterator[str]:
    yield "| Rule | Finds | Severity | |"
    yield "| --- | --- | --- | --- |"
    for rule in group:
        anchor = rule.CODE.lower()
        fix = "fix" if manual.fixes(rule) else ""
        yield f"| [{rule.CODE} {rule.NAME}](#{anchor}) | {_cell(summary_of(rule))} | {manual.severities(rule)} | {fix} |"


def _cell(text: str) -> str:
    return " ".join(_visible(text).split()).replace("|", r"\|")


def _visible(text: str) -> str:
    """The text with the characters that nobody can see, or no file can hold, written as escapes."""
    return _INVISIBLE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)
