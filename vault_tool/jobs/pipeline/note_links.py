"""Links between a vault's notes: where one stands, what it leads to, and what changes when its target is called otherwise."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from vault_tool.jobs.lint.note_index import names_of
from vault_tool.note import Note
from vault_tool.store import layout
from vault_tool.text.edits import Edit, Span
from vault_tool.text.grammar import grammar
from vault_tool.text.markdown.blocks import Heading

_WIKI = grammar(
    r"\[\[{target}(?:#{heading})?(?:\|{alias})?\]\]",
    target=r"(?P<target>[^\[\]|#\r\n]{0,300})",
    heading=r"(?P<heading>[^\[\]|\r\n]{0,300})",
    alias=r"[^\[\]\r\n]{0,300}",
)
_MARKDOWN = grammar(
    r"\]\({target}(?:#{heading})?>?\)",
    target=r"(?P<target><[^<>#\r\n]{1,300}|[^()\s<>#]{1,300})",
    heading=r"(?P<heading>[^()\s<>]{0,300})",
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|www\.", re.IGNORECASE)
_BLOCK_ID = re.compile(r"(?:^|[ \t])\^(?P<id>[\w-]+)[ \t]*$", re.MULTILINE)
_VIEW = re.compile(r"^[ \t]*(?:-[ \t]+)?name:[ \t]*[\"']?(?P<name>[^\r\n\"']+?)[\"']?[ \t]*$", re.MULTILINE)
_BETWEEN_WORDS = re.compile(r"[\W_]+")
UNFIT = frozenset('[]#^|\\/:*?"<>')
"""Characters that a note's name cannot have: Obsidian's links or a file system give them another meaning."""


@dataclass(frozen=True, slots=True)
class NoteLink:
    """A link in a note. `target` is what it names (empty: the note itself), `heading` what stands behind its `#`.

    `encoded` where it is `[words](target)`, in which spaces are written %20. Spans are those of the whole link, of the
    target's name without angle brackets, and of the heading.
    """

    target: str
    heading: str
    encoded: bool
    span: Span
    target_span: Span
    heading_span: Span


def links(note: Note) -> Iterator[NoteLink]:
    """Every link to something in the vault, in the properties and the body, but for those in the post's own words."""
    block = note.properties.yaml_span
    if block:
        for m in _WIKI.finditer(note.text, *block):
            yield _of_match(m, encoded=False)
    for link in note.links:
        found = _WIKI.search(note.text, *link.span)
        if found and not _in_post(note, found.start()):
            yield _of_match(found, encoded=False)
    for m in _MARKDOWN.finditer(note.text, note.body_span.start):
        if not _ELSEWHERE.match(m["target"].removeprefix("<")) and not _in_post(note, m.start()):
            yield _of_match(m, encoded=True)


def _in_post(note: Note, offset: int) -> bool:
    post = note.section("Posting") if layout.kind_of(note.path) == "posting" else None
    return post is not None and post.span.start <= offset < post.span.end


def _of_match(m: re.Match[str], *, encoded: bool) -> NoteLink:
    target, heading = m["target"], m["heading"] or ""
    start = m.start("target") + target.startswith("<")
    end = m.end("target") - (target.endswith("\\") and not encoded)
    named = target[start - m.start("target") : end - m.start("target")]
    place = Span(*m.span("heading")) if m["heading"] is not None else Span(m.end("target"), m.end("target"))
    plain = unquote if encoded else str
    return NoteLink(plain(named).strip(), plain(heading), encoded, Span(*m.span()), Span(start, end), place)


def link_at(note: Note, offset: int) -> NoteLink | None:
    """The link that the offset stands in."""
    return next((link for link in links(note) if link.span.start <= offset <= link.span.end), None)


def by_name(paths: Iterable[str]) -> dict[str, str]:
    """The file that each name stands for, case folded; of two the one whose path comes first, as lint has it."""
    names: dict[str, str] = {}
    for path in sorted(paths):
        for name in names_of(path):
            names.setdefault(name, path)
    return names


def leads_to(link: NoteLink, own: str, names: Mapping[str, str]) -> str:
    """The path of the file that a link in the note at `own` leads to; empty where there is none."""
    if not link.target:
        return own
    folded = link.target.casefold()
    beside = _beside(folded, own.casefold()) if link.encoded else ""
    return names.get(beside, "") or names.get(folded.removeprefix("./"), "")


def _beside(target: str, own: str) -> str:
    parts = own.split("/")[:-1]
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in (".", ""):
            parts.append(part)
    return "/".join(parts)


def same_heading(one: str, other: str) -> bool:
    """Whether a link's words name a heading: capitals and what stands between the words don't matter."""
    return _plain(one) == _plain(other)


def _plain(title: str) -> str:
    return _BETWEEN_WORDS.sub(" ", title.casefold()).strip()


def heading_named(note: Note, words: str) -> Heading | None:
    """The heading that a link's words behind `#` lead to; of a path of headings it is the last."""
    last = words.rpartition("#")[2]
    return next((h for h in note.headings if same_heading(h.title, last)), None)


def place_in(note: Note, words: str) -> Span:
    """Where in a file a link's words behind `#` lead: a heading, a block, a base's view; its first line without them."""
    if words.startswith("^"):
        found = next((m for m in _BLOCK_ID.finditer(note.text) if m["id"] == words[1:]), None)
        return Span(*found.span("id")) if found else Span(0, 0)
    if note.path.endswith(".base"):
        found = next((m for m in _VIEW.finditer(note.text) if m["name"] == words), None)
        return Span(*found.span("name")) if found else Span(0, 0)
    heading = heading_named(note, words) if words else None
    return heading.span if heading else Span(0, 0)


def places_of(note: Note) -> Iterator[tuple[str, str]]:
    """All that a link's `#` can lead to in a file: what is typed, and "heading", "block" or "view"."""
    if note.path.endswith(".base"):
        yield from ((m["name"], "view") for m in _VIEW.finditer(note.text))
        return
    yield from ((h.title, "heading") for h in note.headings if h.title)
    yield from (("^" + m["id"], "block") for m in _BLOCK_ID.finditer(note.text, note.body_span.start))


def title_span(note: Note, heading: Heading) -> Span:
    """The words of a heading, without its marks."""
    start = note.text.find(heading.title, *heading.span)
    return Span(start, start + len(heading.title)) if start >= 0 else heading.span


def renamed_target(link: NoteLink, old: str, new: str, *, alone: bool) -> Edit:
    """The edit that makes a link to `old` one to `new`; both are paths. The name is enough where it is `alone` in the vault."""
    with_ending = link.target.casefold().endswith(".md")
    plain_old, plain_new = old.removesuffix(".md"), new.removesuffix(".md")
    head = link.target[: len(link.target) - len(link.target.rpartition("/")[2])]
    same_folder = plain_old.rpartition("/")[0] == plain_new.rpartition("/")[0]
    enough = same_folder and (head or alone or link.encoded)
    words = head + plain_new.rpartition("/")[2] if enough else plain_new
    words += ".md" if with_ending else ""
    return Edit(*link.target_span, quote(words, safe="/") if link.encoded else words)


def renamed_heading(link: NoteLink, new: str) -> Edit:
    """The edit that makes a link to a heading one to the same heading under its new words."""
    head, mark, _ = link.heading.rpartition("#")
    words = f"{head}{mark}{' '.join(new.replace('#', ' ').split())}"
    return Edit(*link.heading_span, quote(words, safe="#") if link.encoded else words)
