r"""The time zones a post names, as written.

Found:
    Full-time in the PST time zone. => ("PST",)
    Overlap with CET or GMT+2 is needed. => ("CET", "GMT+2")
    We keep Eastern Time hours. => ("Eastern Time",)
    You are free 9 to 5 ET. => ("ET",)
Not found:
    Est. time: one month.
    The ET movie poster.
    Posted On: May 3, 2021 16:42 UTC
    A pacific island theme.
"""

import re

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.values import zones
from vault_tool.language.wordlists import Pattern
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.regex import Regex

NAME = "time_zones"

_ABOUT_TIME = Pattern(r"\d|\b{working_hours.speaks of times}")
_STAMP = Regex(r"\d{4},? \d{1,2}:\d{2}(?::\d{2})? ?$")
_OPENING = Pattern(r"{working_hours.estimated}|{working_hours.established} ?\d{4}", re.NOFLAG)


def find(prose: Prose) -> Feature | None:
    """Each zone once, in order."""
    found = []
    for sentence, m in ((s, m) for s in prose.having(zones.cues()) for m in zones.mentions(prose.text, s.span)):
        if _OPENING.match(prose.text, m.start()) or _STAMP.search(prose.text[max(0, m.start() - 16) : m.start()]):
            continue
        if zones.is_everyday(m[0]) and not _ABOUT_TIME.search(prose.text, sentence.span.start, m.start()):
            continue
        first = sentence.word_after(m.start())
        found.append((m[0], mention(prose.text, sentence, first, first)))
    return lists.feature(NAME, found)
