"""JSON: a record or a list of them, as sites' own interfaces and people's collectors give them."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from vault_tool.drops.format import Dropped, IsJob
from vault_tool.drops.visible import visible_text
from vault_tool.language.labels import field_of

NAME = "JSON records"

_HTML = re.compile(r"</?(?:p|br|div|ul|ol|li|b|strong|em|span|h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
_DEEPEST = 6
_ENOUGH = 2
"""A record with fewer fields that posts have is no post."""


def recognise(name: str, text: str) -> bool:
    """By what it begins with; whether it is JSON shows when it is read."""
    begins = text.lstrip("\ufeff \t\r\n")[:1]
    return begins in ("{", "[") if name.lower().endswith((".json", ".jsonl", ".ndjson")) or not name else begins == "{"


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """A text for each record that is a post."""
    return [Dropped(_as_text(record, is_job)) for record in _records(_loaded(text), 0) if _is_post(record)]


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


def _records(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The outermost objects that look like posts: the value itself, or those in its lists."""
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        if _is_post(value):
            yield value
            return
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            if isinstance(item, (Mapping, list)):
                yield from _records(item, depth + 1)


def _is_post(record: Mapping[str, object]) -> bool:
    fields = [_field(key) for key, value in record.items() if isinstance(value, (str, int, float)) and value != ""]
    return "title" in fields and len({field for field in fields if field}) >= _ENOUGH


def _field(key: str) -> str | None:
    return field_of(_label(key)) or {"position": "title", "body": "description"}.get(_label(key).lower())


def _label(key: str) -> str:
    """ "hourlyBudgetMin" and "client_total_spent" as words."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", str(key)).replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:].lower()


def _as_text(record: Mapping[str, object], is_job: IsJob) -> str:
    """Title, then a line a field, then the long words last, as a post that lists its facts has them."""
    lines, words, title = [], [], ""
    for label, value in _flat(record, ""):
        shown = _shown(value, is_job)
        if not shown:
            continue
        if not title and _field(label) == "title":
            title = shown
        elif "\n" in shown or len(shown) > 300 or _field(label) == "description":
            words.append(shown)
        else:
            lines.append(f"{label}: {shown}")
    return "\n\n".join(filter(None, (title, "\n".join(lines), *words))) + "\n"


def _flat(record: Mapping[str, object], prefix: str, depth: int = 0) -> Iterator[tuple[str, object]]:
    for key, value in record.items():
        label = _label(f"{prefix} {key}".strip())
        if isinstance(value, Mapping):
            if depth < _DEEPEST:
                yield from _flat(value, label, depth + 1)
        else:
            yield label, value


def _shown(value: object, is_job: IsJob) -> str:
    if isinstance(value, list):
        names = [item if isinstance(item, str) else _name_of(item) for item in value]
        return ", ".join(filter(None, names))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    shown = f"{value:g}" if isinstance(value, float) and abs(value) < 1e15 else str(value).strip()
    return visible_text(shown, is_job).strip() if _HTML.search(shown) else shown


def _name_of(item: object) -> str:
    """The name of one of a list's objects: {"name": "Python"}."""
    if isinstance(item, Mapping):
        return str(next((item[key] for key in ("name", "prettyName", "label", "title", "skill") if item.get(key)), ""))
    return "" if item is None else str(item)
