"""Somebody's file of several posts as labeled lines: "Title: …", "URL: …", "Budget: …", and again for the next one."""

from collections.abc import Sequence
from itertools import pairwise

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.language.lead_ins.label_words import field_of
from vault_tool.text.regex import Regex

NAME = "labeled posts"

_LABEL = Regex(r"[\s>*_•-]*(?P<label>[^\W\d_][\w /-]{1,24}?)[*_]*\s*[:：][*_\s]*(?P<value>\S.*)")
_COUNT = Regex(r"\W*(?:[\w ]{0,16}?#?\d{1,2}(?:\s*(?:/|of)\s*\d{1,2})?)?\W*")
_OF_POSTS = frozenset(
    ("url", "company", "location", "pay", "hourly_rate", "fixed_price", "salary", "day_rate", "posted")
)
_ALIKE = 2
"""Fields beside the title that every one of the posts says."""
_NEAR = 12
"""Labeled lines below a title that are looked at."""


def recognize(name: str, text: str) -> bool:
    """By two lines that name a title in a text without headings; whether more is said of each shows when it is read."""
    own = not name or name.lower().endswith((".md", ".markdown", ".txt"))
    return own and not text.lstrip("\ufeff").startswith(("---", "#")) and len(_titles(text.splitlines())) > 1


def texts(_data: bytes, text: str, _is_job: IsJob) -> Sequence[Dropped]:
    """From each title's line, or the labeled lines right above it, up to the next one's; lines that only count them go."""
    lines = text.lstrip("\ufeff").splitlines()
    titles = _titles(lines)
    starts = [_start(lines, at, before) for before, at in pairwise((-1, *titles))]
    parts = [lines[start:end] for start, end in pairwise((*starts, len(lines)))]
    told = [_fields(part) for part in parts]
    alike = frozenset.intersection(*(frozenset(one) for one in told)) & _OF_POSTS if told else frozenset()
    names = {one.get("title", "").lower() for one in told}
    apart = any(len({one.get(field, "") for one in told}) == len(told) for field in ("url", "company"))
    if len(titles) < 2 or starts[0] > titles[0] or len(names) < len(told) or len(alike) < _ALIKE or not apart:
        return ()
    if any(line.strip() and not _COUNT.fullmatch(line) for line in lines[: starts[0]][3:]):
        return ()
    return [Dropped("\n".join(_without_ends(part)) + "\n") for part in parts]


def _titles(lines: Sequence[str]) -> list[int]:
    labels = ((n, found) for n, line in enumerate(lines) if len(line) < 300 and (found := _LABEL.fullmatch(line)))
    return [n for n, found in labels if field_of(found["label"]) == "title"]


def _start(lines: Sequence[str], at: int, before: int) -> int:
    """The first of the labeled lines right above a title that are none of the post before."""
    first = at
    while first - 1 > before and (found := _LABEL.fullmatch(lines[first - 1])) and field_of(found["label"]):
        first -= 1
    return first if first == 0 or not _LABEL.fullmatch(lines[first - 1]) else at


def _fields(lines: Sequence[str]) -> dict[str, str]:
    labels = [found for line in lines if len(line) < 300 and (found := _LABEL.fullmatch(line))][:_NEAR]
    return {field: found["value"].strip() for found in reversed(labels) if (field := field_of(found["label"]))}


def _without_ends(lines: Sequence[str]) -> Sequence[str]:
    kept = list(lines)
    while kept and _COUNT.fullmatch(kept[-1]):
        kept.pop()
    return kept
