"""Somebody's own file of several posts: headings of one level, each with the address of a job of its own below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.language.lead_ins.label_words import field_of
from vault_tool.text.regex import Regex

NAME = "file of several posts"

_HEADING = Regex(r"(?P<marks>#{1,4})[ \t]+(?P<words>\S.*)")
_ADDRESS = Regex(r"https?://[^\s<>()\[\]\"'*]{4,600}")
_LABELED = Regex(r"[\W_]*[^\W\d_][\w /-]{1,24}[*_]*\s*[:：][\s*_<\[(]*https?://")
_NUMBERED = Regex(r"(?:[\w ]{0,16}?#?\d{1,2}\s*[.):–—-]+|\d{1,2})\s+(?=\S)")
_END = Regex(r"\r\n|\n|\r")
_OF_POSTS = frozenset(("company", "location", "pay", "hourly_rate", "fixed_price", "salary", "day_rate", "posted"))
"""Fields of which a file's posts each say two or more, as the parts of one post do not."""
_NEAR = 8
"""So many lines below its heading a post says its address."""
_MOST_OF_IT = 0.6
"""The part of a file's lines that the one job takes up which it is about."""
_MOST_OTHERS = 2
"""Headings of the level without a post that such a file may have for each one with it: a preface, a list of what to do."""


def recognize(name: str, text: str) -> bool:
    """By two headings in a file without properties; whether each has a post below it shows when it is read."""
    own = not name or name.lower().endswith((".md", ".markdown", ".txt"))
    return own and text.count("#") > 1 and not text.lstrip("\ufeff").startswith("---")


@dataclass(frozen=True)
class _Part:
    """A heading with what stands under it, up to the next one of its level or above; `head` are its first lines without code."""

    level: int
    lines: Sequence[str]
    head: Sequence[str]

    @property
    def name(self) -> str:
        return self.lines[0].strip("# ").lower()

    @cached_property
    def address(self) -> str:
        return _address(self.head)

    @cached_property
    def terms(self) -> frozenset[str]:
        return _terms(self.head[1:])


def texts(_data: bytes, text: str, _is_job: IsJob) -> Sequence[Dropped]:
    """The words under each such heading, which becomes the first: what stands between them is no post's."""
    lines = _END.split(text)
    shown = _outside_fences(lines)
    for level in sorted({_level(line) for line in shown} - {0}):
        parts = _parts(lines, shown, level)
        linked = [part for part in parts if part.level == level and part.address]
        termed = [part for part in parts if part.level == level and part.terms]
        if len(linked) == 1 and linked[0].name and len(linked[0].lines) > len(lines) * _MOST_OF_IT:
            return ()  # the note is about that job, and names others below it
        if _are_posts_by_address(linked, of=len(parts)):
            return [Dropped(post) for post in _posts([part.lines for part in linked])]
        if _are_posts_by_terms(termed, of=len(parts)):
            return [Dropped(post) for post in _posts([part.lines for part in termed])]
    return ()


def _parts(lines: Sequence[str], shown: Sequence[str], level: int) -> list[_Part]:
    """What headings of a level and above it cut a file into; `shown` are its lines without code."""
    starts = [n for n, line in enumerate(shown) if 0 < _level(line) <= level]
    return [
        _Part(_level(shown[start]), lines[start:end], shown[start : min(end, start + _NEAR + 1)])
        for start, end in pairwise((*starts, len(lines)))
    ]


def _are_posts_by_address(linked: Sequence[_Part], *, of: int) -> bool:
    """Whether so many parts are a file of posts, since some name a job's address, each its own."""
    addresses = {part.address for part in linked}
    return (
        len(linked) > 1 and len(addresses) == len(linked) == _names(linked) and of <= len(linked) * (_MOST_OTHERS + 1)
    )


def _are_posts_by_terms(termed: Sequence[_Part], *, of: int) -> bool:
    """Whether so many parts are a file of posts, since nearly all say the same two terms or more."""
    if len(termed) < 2 or _names(termed) < len(termed) or of > len(termed) + _MOST_OTHERS:
        return False
    return len(frozenset.intersection(*(part.terms for part in termed))) > 1


def _names(parts: Sequence[_Part]) -> int:
    """How many different names parts have."""
    return len({part.name for part in parts})


def _terms(lines: Sequence[str]) -> frozenset[str]:
    """Which of a post's terms labels say right below a heading, up to the next one: two posts in a file each say theirs."""
    own = takewhile(lambda line: not line.startswith("#"), lines)
    labels = (line.strip(" *_-|").partition(":") for line in own if ":" in line)
    return _OF_POSTS & {field for label, _, value in labels if value.strip() and (field := field_of(label))}


def _outside_fences(lines: Sequence[str]) -> list[str]:
    """The lines, those of code as empty ones."""
    shown, fenced = [], False
    for line in lines:
        fence = line.lstrip().startswith(("```", "~~~"))
        fenced = fenced != fence
        shown.append("" if fenced or fence else line)
    return shown


def _level(line: str) -> int:
    found = _HEADING.fullmatch(line)
    return len(found["marks"]) if found else 0


def _address(lines: Sequence[str]) -> str:
    """The address that a labeled line says, or one alone on its line, or that the heading itself links to."""
    for n, line in enumerate(lines):
        if n and line.startswith("#"):
            break
        found = _ADDRESS.search(line)
        if found and (_LABELED.match(line) or found[0] == line.strip(" <>*_-") or line.startswith("#")):
            return found[0].rstrip("/.,;")
    return ""


def _posts(parts: Sequence[Sequence[str]]) -> list[str]:
    """Each part under its heading as one of level 1, those below it as of level 3, without a number that only counts."""
    names = [found["words"] if (found := _HEADING.fullmatch(part[0])) else "" for part in parts]
    cut = [found.end() if (found := _NUMBERED.match(name)) else 0 for name in names]
    counted = all(cut)
    posts = []
    for part, name, end in zip(parts, names, cut, strict=True):
        body = [f"{'#' * (3 - _level(line))}{line}" if 0 < _level(line) < 3 else line for line in part[1:]]
        while body and not body[-1].strip(" -*_\t"):
            body.pop()
        posts.append("\n".join([f"# {name[end:] if counted else name}", *body]) + "\n")
    return posts
