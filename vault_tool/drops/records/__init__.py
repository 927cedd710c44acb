"""JSON: a record or a list of them, as sites' own interfaces and people's collectors give them."""

import json
from collections.abc import Iterator, Mapping, Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.records.record_fields import Record, bare, field, label, says, title_of
from vault_tool.text.regex import Regex

NAME = "JSON records"

_BEGINNING = Regex(r"\ufeff?\s*(?:\{|\[\s*\{)")
_DEEPEST = 6
_ENOUGH = 2
_BARS = 2
_OF_POSTS = frozenset(("location", "url", "posted", "company", "pay", "salary"))
"""A record with fewer fields that posts have is no post."""


def recognize(name: str, text: str) -> bool:
    """By what it begins with; whether it is JSON shows when it is read."""
    if name.lower().endswith((".json", ".jsonl", ".ndjson")) or not name:
        return text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    return bool(_BEGINNING.match(text))


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A text for each record that is a post."""
    from vault_tool.drops.records.record_words import as_text

    loaded = _loaded(text)
    found = [Dropped(as_text(record, is_job)) for record in _records(loaded, 0) if _is_post(record)]
    return found or [Dropped(words) for words in _comments(loaded, is_job, 0)]


def _comments(value: object, is_job: IsJob, depth: int) -> Iterator[str]:
    """The words of each comment of a thread that begins as a post does there: "Company | Role | Place"."""
    if depth > _DEEPEST or not isinstance(value, (Mapping, list)):
        return
    items = list(value.values()) if isinstance(value, Mapping) else value
    if isinstance(value, Mapping) and _is_comment(value):
        from vault_tool.drops.markup.visible import visible_text

        words = visible_text(f"<p>{value['text']}</p>", is_job).strip()
        if words.partition("\n")[0].count(" | ") >= _BARS:
            yield f"{words}\n"
            return
    for item in items:
        yield from _comments(item, is_job, depth + 1)


def _says_author(record: Record) -> bool:
    """Whether a record says who wrote it."""
    return any(isinstance(record.get(name), str) for name in ("by", "author", "user", "username"))


def no_posts(text: str) -> str:
    """JSON is read as records or not at all: its lines are no title and no label."""
    if _loaded(text) is None:
        return ""
    return "this JSON has no record of a post: one needs a title and a second field that posts have; paste the post as text"


def _loaded(text: str) -> object:
    """The JSON of the whole text, or of each of its lines; None where it is neither."""
    text = text.lstrip("\ufeff")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        return None


def _records(value: object, depth: int) -> Iterator[Record]:
    """The outermost objects that look like posts: the value itself, or those in its lists."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        if _is_post(value):
            yield value
            return
        board = value.get("name") if _has_posts(value) else None
        if isinstance(board, str) and board:
            items = (item for items in _lists(value) for item in items if isinstance(item, Mapping))
            value = [{"company": board, **item} for item in items]
        else:
            value = list(value.values())
    if isinstance(value, list):
        for item in value:
            if isinstance(item, (Mapping, list)):
                yield from _records(item, depth + 1)


def _is_post(record: Record) -> bool:
    told = {label(key): value for key, value in record.items() if isinstance(value, (str, int, float)) and value != ""}
    nested = {label(key) for key, value in record.items() if isinstance(value, Mapping) and value}
    fields = {field(bare(name)) or field(name) for name in told} - {None}
    if _has_posts(record) or any(_is_comment(item) for items in _lists(record) for item in items[:3]):
        return False
    if "title" in fields:
        return len(fields) >= _ENOUGH
    title = title_of(record)
    if not title:
        return False
    sure = len(_OF_POSTS & (fields | {field(name) for name in nested})) > _ENOUGH
    if not says("title_alone", title):
        return sure and not any(says("of_people", name) for name in told)
    return sure or ("description" in fields and len(fields) >= _ENOUGH)


def _is_comment(value: object) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get("text"), str) and _says_author(value)


def _has_posts(record: Record) -> bool:
    """Whether a record has a list of posts in it: a board, with its name and a description of its own."""
    items = (item for items in _lists(record) for item in items[:3] if isinstance(item, Mapping))
    return any("title" in _fields(item) and len(_fields(item)) > _ENOUGH for item in items)


def _lists(record: Record) -> list[list[object]]:
    return [value for value in record.values() if isinstance(value, list)]


def _fields(record: Record) -> set[str | None]:
    return {field(label(key)) for key, value in record.items() if value not in (None, "")} - {None}
