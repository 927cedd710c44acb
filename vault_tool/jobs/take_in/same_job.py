"""Finding the note that a job already has, so that the same post dropped twice stays one note."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from vault_tool.jobs.take_in import post_lines
from vault_tool.note import Note
from vault_tool.notemaking.draft import draft_of
from vault_tool.notemaking.frontmatter import from_properties
from vault_tool.posting import sites
from vault_tool.posting.fact import Value
from vault_tool.posting.post import Post
from vault_tool.posting.read.candidates import agree
from vault_tool.store import layout, reads
from vault_tool.text.encoding.decode import read_note

_WORD = re.compile(r"\w+")
_HEAD_BYTES = 16_384
"""Frontmatter longer than this is none that a posting note has; reading heads keeps a large vault quick."""
_TRACKING = re.compile(
    r"referrer_url_path|source|ref|refid|trackingid|trk|src|from|utm_\w+|gh_src|ebp|midtoken|fbclid|gclid"
)
_TELLING = (
    "client_company", "client_location", "job_location", "compensation_type", "compensation_min", "compensation_max", "experience_level"
)  # fmt: skip
"""Posts that differ in one of these are distinct roles, even if one text was used for both."""
_COMPARED = ("job_id", "platform", "url", "title", *_TELLING)


@dataclass(frozen=True)
class Head:
    """What is compared of a posting note that stands: its path and its frontmatter's words. A vault may have thousands."""

    path: str
    words: str

    @cached_property
    def folded(self) -> str:
        """The frontmatter's words, to be searched whatever their capitals."""
        return self.words.casefold()

    @cached_property
    def values(self) -> Mapping[str, Value]:
        """The frontmatter's facts by which jobs are told apart."""
        facts = from_properties(Note(self.words, self.path).values)
        return {key: facts[key] for key in _COMPARED if key in facts}


class Heads:
    """The beginnings of a vault's posting notes, each read once a run unless it changes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._heads: dict[str, tuple[layout.VaultFile, Head | None]] = {}

    def look_again(self) -> None:
        """Read what has changed since, or has come: other runs write in between."""
        known = self._heads
        files = layout.walk(self.root, only=layout.POSTINGS)
        found = [e for e in files if e.path in known or layout.kind_of(e.path) == "posting"]
        self._heads = {e.path: at for e in found if (at := known.get(e.path)) and at[0] == e}
        self._heads |= {e.path: (e, self._head(e.path)) for e in found if e.path not in self._heads}

    def all(self) -> Collection[Head]:
        """Every note's beginning, as of the last look; notes that cannot be read are passed over."""
        return [head for _, head in self._heads.values() if head]

    def _head(self, path: str) -> Head | None:
        try:
            with (self.root / path).open("rb") as file:
                note = Note(read_note(file.read(_HEAD_BYTES)), path)
        except OSError:
            return None
        return Head(path, note.text[: note.body_span.start])


def note_of(heads: Heads, post: Post) -> str | None:
    """The path of the note that the same job has: by job id, else by address, else by equal title and words: all
    that the one says stands in the other.

    Two notes with different job ids, or different addresses on one site, are never the same job, whatever else is
    equal: one company posts one text for distinct roles.
    """
    heads.look_again()
    same = [head.path for head in _candidates(heads, post.facts) if _is_same(heads.root, head, post)]
    return min(same, key=lambda path: (len(path), path), default=None)


def _candidates(heads: Heads, values: Mapping[str, Value]) -> Iterator[Head]:
    """The notes whose head has the id, the address's end or a word of the title in it; the rest need no parsing."""
    needles = [needle for needle in (_id(values), _end_of_address(values), _longest_word(values)) if needle]
    for head in heads.all() if needles else ():
        if any(needle in head.folded for needle in needles):
            yield head


def _is_same(root: Path, head: Head, post: Post) -> bool:
    values = post.facts
    for told in (_id, _address):
        mine, its = told(values), told(head.values)
        if mine and its and (mine == its or told is _id or _site(values) == _site(head.values)):
            return mine == its
    title = _plain(values.get("title"))
    if not title or title != _plain(head.values.get("title")):
        return False
    if any(key in values and key in head.values and not agree(values[key], head.values[key]) for key in _TELLING):
        return False
    try:
        stands = draft_of(Note(read_note(reads.regular(root / head.path))))
    except OSError:
        return False
    return post_lines.is_same(stands.post, post.text)


def _id(values: Mapping[str, Value]) -> str:
    """The site's own id, in the form in which its ids are compared."""
    found = str(values.get("job_id", "")).strip().lower()
    site = sites.named(values.get("platform")) or sites.usual()
    return site.plain_id(found)


def _address(values: Mapping[str, Value]) -> str:
    """The address without what only says how the reader came there; the job's number where its site has one in each."""
    address = str(values.get("url", "")).strip().casefold()
    site = sites.of_address(address, values.get("platform"))
    if site and site.one_job and (job := site.one_job.search(address)):
        return f"{site.name}/{job[1]}"
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    kept = sorted((key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key))
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}{query}"


def _end_of_address(values: Mapping[str, Value]) -> str:
    """What each address of the job has in it."""
    address = _address(values)
    return address.rpartition("/")[2] if not address.partition("/")[0].count(".") else address[-24:]


def _site(values: Mapping[str, Value]) -> str:
    return _address(values).partition("/")[0]


def _plain(value: Value | None) -> str:
    return " ".join(_WORD.findall(str(value or "").casefold()))


def _longest_word(values: Mapping[str, Value]) -> str:
    return max(_plain(values.get("title")).split(), key=len, default="")
