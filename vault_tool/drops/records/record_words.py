"""A record as the text of a post: title, a line a field, then the long words, nothing of it twice."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from vault_tool.drops.format import IsJob
from vault_tool.drops.markup.visible import visible_text
from vault_tool.drops.records.record_fields import (
    Record,
    bare,
    by_name,
    field,
    flat,
    label,
    moment,
    names,
    place,
    says,
    section,
    title_of,
    unescaped,
)
from vault_tool.drops.records.record_pay import pay

_HTML = re.compile(r"</?(?:p|br|div|ul|ol|li|b|strong|em|span|h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
_LONG = 300
_SHORT = 40
"""A heading's words that are no more stand beside it."""
_MOST_COMPARED = 100
"""Long words that a record has; each of them is looked for in each other one."""
_PAY = frozenset(("pay", "fixed_price", "hourly_rate", "salary"))
"""Fields where a collector writes 0 for what the post does not have."""
_HEADS = ("title", "text", "name", "heading", "label")
_BODIES = ("content", "text", "body", "description", "value")
_PRINTED = {"company": "Company", "location": "Location", "posted": "Posted", "url": "URL", "id": "Job ID"}


def as_text(record: Record, is_job: IsJob) -> str:
    """Title, then a line a field, then the long words last, as a post that lists its facts has them."""
    told = {label(key).lower(): value for key, value in record.items()}
    named = title_of(record)
    title = _shown(told[named], is_job) if named else ""
    pay_line, used = pay(record)
    lines, spent = _known(record, is_job)
    rest = {key: value for key, value in record.items() if label(key).lower() not in {named} | used}
    words: list[str] = []
    last: list[str] = []
    said = {title, *lines.values()}
    for name, value in flat(rest):
        if not spent.isdisjoint((name.lower(), bare(name.lower()))):
            continue
        shown = _shown(moment(value) if field(name) == "posted" else value, is_job)
        if not shown or shown in said or (value == 0 and field(name) in _PAY):
            continue
        if "\n" in shown or len(shown) > _LONG or field(name) == "description":
            (last if says("closing", name.lower()) else words).append(shown)
        else:
            said.add(lines.setdefault(name, shown))
    fields = [*(f"{name}: {shown}" for name, shown in lines.items()), pay_line]
    parts = (title, "\n".join(filter(None, fields)), *_once([*words, *last]))
    return "\n\n".join(filter(None, parts)) + "\n"


def _known(record: Record, is_job: IsJob) -> tuple[dict[str, str], set[str]]:
    """The lines of what every post has, by whatever name the record has it, and the names that are done with."""
    told = by_name(record)
    lines: dict[str, str] = {}
    spent: set[str] = set()
    for kind, printed in _PRINTED.items():
        for name in names(kind):
            value = told.get(name)
            shown = place(value) if kind == "location" else _shown(moment(value) if kind == "posted" else value, is_job)
            if not shown or (isinstance(value, Mapping) and kind != "location"):
                continue
            lines[printed] = shown
            spent.update(names(kind))
            if kind == "location":
                parts = ((part, str(told.get(part) or "")) for part in names("place_parts"))
                spent.update(part for part, said in parts if said in shown or (part == "country" and len(said) == 2))
            if isinstance(value, Mapping):
                spent.update(inner.lower() for inner, _ in flat({name: value}))
            break
    if "URL" not in lines and (address := _address(told)):
        lines["URL"] = str(told[address])
        spent.add(address)
    towns = _towns(told) if "Location" not in lines else {}
    if towns:
        lines["Location"] = place(towns)
        spent.update(towns)
    return lines, spent


def _towns(told: Record) -> dict[str, str]:
    """The parts of a place that a record has apart; none where it is a country alone, which may be the client's."""
    parts = ((part, told.get(part)) for part in names("place_parts")[1:])
    towns = {part: value for part, value in parts if isinstance(value, str) and value}
    return towns if len(towns) > 1 or _has_town(told) else {}


def _has_town(told: Record) -> bool:
    """Whether a record has a field for the town, even an empty one: the country beside it is the job's."""
    return any(name in told for name in names("town"))


def _address(told: Record) -> str:
    """The field with an address that leads to the job, by the words of its name; "" where none does."""
    fields = ((name, name.split(" ")) for name, value in told.items() if str(value).startswith(("http://", "https://")))
    own = ((name, words) for name, words in fields if says("url_word", words[-1]))
    return next((name for name, words in own if not any(says("url_elsewhere", word) for word in words)), "")


def _once(words: Sequence[str]) -> Iterator[str]:
    """Long words in their order, without those that stand in others, be it as HTML there and plain here."""
    words = list(dict.fromkeys(words))
    if len(words) > _MOST_COMPARED:
        yield from words
        return
    plain = [re.sub(r"\W+", "", shown).lower() for shown in words]
    for n, shown in enumerate(words):
        others = (m for m in range(len(words)) if m != n and plain[n] in plain[m])
        if not any(len(plain[m]) > len(plain[n]) or _better(words, m, n) for m in others):
            yield shown


def _better(words: Sequence[str], other: int, one: int) -> bool:
    """Of two that say the same: the one with more lines, else the first."""
    more, less = words[other].count("\n"), words[one].count("\n")
    return more > less or (more == less and other < one)


def _shown(value: object, is_job: IsJob) -> str:
    if isinstance(value, list):
        items = [_item(item, is_job) for item in value]
        return ("\n\n" if any("\n" in one for one in items) else ", ").join(filter(None, items))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or isinstance(value, Mapping):
        head, body = section(value)
        return f"{head}\n{_shown(body, is_job)}" if head else ""
    if isinstance(value, float) and abs(value) < 1e15:
        return f"{value:g}"
    shown: str = unescaped(str(value).strip())
    return visible_text(shown, is_job).strip() if _HTML.search(shown) else html.unescape(shown)


def _item(item: object, is_job: IsJob) -> str:
    """One of a list's values: a name ({"name": "Python"}), or a heading with the words below it."""
    if not isinstance(item, Mapping):
        return "" if item is None else _shown(item, is_job) if isinstance(item, str) else str(item)
    head = next((str(item[key]) for key in _HEADS if item.get(key)), "")
    bodies = (words for key in _BODIES if isinstance(words := item.get(key), str) and words != head)
    body = next((_shown(words, is_job) for words in bodies), "")
    if head and body:
        return f"{head}\n{body}" if len(body) > _SHORT or "\n" in body else f"{head}: {body}"
    if head and item.get("value", head) in (None, ""):
        return ""
    return head or str(next((item[key] for key in ("prettyName", "skill") if item.get(key)), body))
