"""Names of notes: a date and a few words that every file system takes."""

import re
import unicodedata
from datetime import date
from pathlib import PurePath

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ]+([^.]+)")
_WORDS = 8
_LENGTH = 60


def slug(title: str) -> str:
    """The title's first words in lower case, joined by hyphens; letters and digits of any script, at most 60 characters.

    Accents are kept out of Latin letters, so that the name can be typed anywhere; "posting" where no letter is left.
    """
    plain = unicodedata.normalize("NFKD", title)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = unicodedata.normalize("NFKC", plain).lower()
    words = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
    name = "-".join(words[:_WORDS])[:_LENGTH].rstrip("-")
    return name or "posting"


def note_name(title: str, day: date, file_name: str = "") -> str:
    """The note's name without folder: `2026-03-02-operations-lead.md`.

    A dropped file that already has a dated name keeps it: that is what its owner calls the job.
    """
    dated = _DATED.match(PurePath(file_name).name)
    if dated:
        return f"{dated[1]}-{slug(dated[2])}.md"
    return f"{day.isoformat()}-{slug(title)}.md"
