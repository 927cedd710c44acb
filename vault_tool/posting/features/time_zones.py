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
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature

NAME = "time_zones"

_ZONES = re.compile(
    r"\b(?:(?:UTC|GMT)\s?[+\-−–±]\s?\d{1,2}(?::\d{2})?"
    r"|(?:PST|PDT|EST|EDT|CST|CDT|MST|MDT|CET|CEST|EET|EEST|WET|GMT|UTC|AEST|AEDT|ACST|AWST|NZST|NZDT|"
    r"SGT|HKT|JST|KST|BRT|MSK)(?:/[A-Z]{3,4})?"
    r"|(?:IST|BST|AST|PHT|WAT|EAT|SAST)(?=\s+(?:time|hours|zone|working|business|or|and)|[.,;)\s]*$)"
    r"|(?:ET|PT|CT|MT)(?=\s+(?:time|hours|zone|business|working)|\s*[).,;]|\s*$)"
    r"|(?:US |U\.S\. |UK |EU |Australian |North American )?(?:Eastern|Pacific|Central|Mountain|"
    r"Central European|Greenwich Mean|Manila|Philippine|London|British|Sydney|Indian|India|Israel|"
    r"Singapore|Dubai|Gulf)"
    r" (?:Standard |Daylight |Summer )?(?:[Tt]ime(?:[ -]?zone)?s?|business hours|working hours)\b"
    r"|(?:US|U\.S\.|USA|UK|EU|European|American|Australian|North American|West Coast|East Coast|"
    r"Asian)(?: based)? (?:time ?-?zones?|business hours|working hours|hours)\b)"
)
_CUES = (
    "utc", "gmt", "utc*", "gmt*", "pst", "pdt", "est", "edt", "cst", "cdt", "mst", "mdt", "cet", "cest",
    "eet", "eest", "wet", "aest", "aedt", "acst", "awst", "nzst", "nzdt", "sgt", "hkt", "jst", "kst", "brt",
    "msk", "ist", "bst", "ast", "pht", "wat", "eat", "sast", "et", "pt", "ct", "mt", "time", "timezone",
    "timezones", "times", "hours", "zone", "zones",
)  # fmt: skip
_SHORT = frozenset(("ET", "PT", "CT", "MT", "AST", "BST", "EAT"))
_ABOUT_TIME = re.compile(r"\d|\btime|\bhours|\bzone|\boverlap|\bshift|\bavailab", re.IGNORECASE)
_STAMP = re.compile(r"\d{4},? \d{1,2}:\d{2}(?::\d{2})? ?$")
_OPENING = re.compile(r"EST\.? (?:Time|Budget)|EST\. ?\d{4}")


def find(prose: Prose) -> Feature | None:
    """Each zone once, in order."""
    found = []
    for sentence, m in ((s, m) for s in prose.having(_CUES) for m in _ZONES.finditer(prose.text, *s.span)):
        if _OPENING.match(prose.text, m.start()) or _STAMP.search(prose.text[max(0, m.start() - 16) : m.start()]):
            continue
        if m[0] in _SHORT and not _ABOUT_TIME.search(prose.text, sentence.span.start, m.start()):
            continue
        first = sentence.word_after(m.start())
        found.append((m[0], mention(prose.text, sentence, first, first)))
    return lists.feature(NAME, found)
