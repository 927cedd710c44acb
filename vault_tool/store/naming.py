"""Names of notes: a date and a few words that every file system takes."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import PurePath

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ]+([^.]+)")
_ACCENT = re.compile("(?<=[A-Za-z])[\u0300-\u036f]+")
_NOT_IN_LINKS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\\[\\]|#^\\\\/:]+")
_LONGEST = 240  # bytes; file systems take 255, and a number may have to be added
_WORDS = 8
_LENGTH = 60


def numbered(stem: str, mark: str, ending: str) -> Iterator[str]:
    """Names to try until one is free: "stem.md", "stem-2.md", "stem-3.md" and on."""
    yield stem + ending
    yield from (f"{stem}{mark}{number}{ending}" for number in count(2))


def slug(title: str) -> str:
    """The title's first words in lower case, joined by hyphens; letters and digits of any script, at most 60 characters.

    Accents are kept out of Latin letters, so that the name can be typed anywhere; "posting" where no letter is left.
    """
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", title))
    plain = unicodedata.normalize("NFKC", plain).lower()
    words = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
    return _fitting(words[:_WORDS])[:_LENGTH] or "posting"


def _fitting(words: list[str]) -> str:
    """As many whole words as fit; of a single longer one, what fits."""
    while len(words) > 1 and len("-".join(words)) > _LENGTH:
        words = words[:-1]
    return "-".join(words)


def note_name(title: str, day: date, file_name: str = "") -> str:
    """The note's name without folder: `2026-03-02-operations-lead.md`.

    A dropped file that already has a dated name keeps it: that is what its owner calls the job.
    """
    dated = _DATED.match(PurePath(file_name).name)
    if dated:
        return f"{dated[1]}-{slug(dated[2])}.md"
    return f"{day.isoformat()}-{slug(title)}.md"


def archive_name(file_name: str) -> str:
    """A dropped file's name as it has in the archive: its own, without what no link to it could hold, at most 240 bytes.

    That is line breaks, bytes that are not UTF-8, and `[ ] | # ^ : \\ /`; the file's bytes are none of this.
    """
    name = _NOT_IN_LINKS.sub("_", PurePath(file_name).name) or "_"
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        stem, dot, ending = name, "", ""
    room = _LONGEST - len((dot + ending).encode())
    return stem.encode()[:room].decode(errors="ignore") + dot + ending
