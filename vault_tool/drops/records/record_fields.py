"""The fields of a record by the names that posts print, whatever a job board calls them; names are data."""

import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from vault_tool.language import wordlists
from vault_tool.language.lead_ins.label_words import field_of
from vault_tool.text.regex import Regex

Record = Mapping[str, object]
_MILLISECONDS = 100_000_000_000
"""A larger number for a moment counts milliseconds; as seconds it would be the year 5138."""
_EARLIEST = 1_000_000_000
_HEADS = ("title", "heading", "label", "name")
_BODIES = ("text", "content", "body", "description")
_SECTION_FIELDS = 3
_ESCAPED = Regex(r"&lt;/?(?:p|br|div|ul|ol|li|b|strong|em|span|h[1-6])\b", re.IGNORECASE)


def label(key: str) -> str:
    """ "hourlyBudgetMin" and "client_total_spent" as words."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", str(key)).replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:].lower()


def joined(outer: str, key: str) -> str:
    """A field's name behind that of the record it stands in, a word that both have said once."""
    own = label(key)
    if not outer:
        return own
    before = outer.split()
    if before[-1].lower() == own.split(" ")[0].lower():
        before = before[:-1]
    return label(" ".join([*before, own]))


def names(kind: str) -> tuple[str, ...]:
    """What records call one thing of a post, in the order of trust."""
    return wordlists.table("records")[kind]


def says(kind: str, name: str) -> bool:
    """Whether a field's name is one for that thing."""
    return name.lower() in wordlists.words("records", kind)


def field(name: str) -> str | None:
    """The field of a post that a record's field is, by what records or what posts call it."""
    kinds = ("title", "description", "location", "url", "posted", "company")
    return field_of(name) or next((kind for kind in kinds if says(kind, name) and not says("title_alone", name)), None)


def bare(name: str) -> str:
    """A field's name without the word in front that only says whose it is: "job city" as "city"."""
    first, _, rest = name.partition(" ")
    return rest if rest and says("own", first) else name


def by_name(record: Record) -> dict[str, object]:
    """Every field by its name in small letters, and by its bare name where no other is called that."""
    told: dict[str, object] = {label(key).lower(): value for key, value in record.items()}
    told |= {name.lower(): value for name, value in flat(record)}
    for name in [*told]:
        told.setdefault(bare(name), told[name])
    return told


def title_of(record: Record) -> str:
    """What a record calls its title; "" where it has none. What people's own tables call it counts after what boards do,
    and what may be anything's name last."""
    told = {label(key).lower(): value for key, value in record.items()}
    known = [name for name in (*names("title"), *names("title_column")) if not says("title_alone", name)]
    ordered = dict.fromkeys((*known, *names("title_alone")))
    return next((name for name in ordered if isinstance(value := told.get(name), str) and value.strip()), "")


def only_name(value: Record) -> str:
    """The name of a thing of which a record says nothing else that anybody reads: {"id": "mfg", "label": "Crafts"}."""
    told = {label(key).strip().lower(): words for key, words in value.items() if str(key)[:1] not in ("_", "@")}
    said = [name for name, words in told.items() if words not in (None, "", []) and not says("technical", name)]
    words = told[said[0]] if len(said) == 1 and says("thing_name", said[0]) else ""
    return words.strip() if isinstance(words, str) else ""


def section(value: object) -> tuple[str, str]:
    """Heading and words of a record that is nothing but these; "" for both where it is more or less."""
    if isinstance(value, Mapping):
        head = next((words for key in _HEADS if isinstance(words := value.get(key), str) and words), "")
        body = next((words for key in _BODIES if isinstance(words := value.get(key), str) and words != head), "")
        if head and body and len(value) <= _SECTION_FIELDS:
            return head, body
    return "", ""


def flat(record: Record, outer: str = "", deep: int = 6) -> Iterator[tuple[str, object]]:
    """Every value that is no record itself, or only a thing's name or a section of words, by its name and the name of the
    record it stands right in."""
    for key, value in record.items():
        if str(key)[:1] in ("_", "@"):
            continue
        name = joined(outer, key)
        if not isinstance(value, Mapping) or section(value)[0]:
            yield name, value
        elif thing := only_name(value):
            yield name, thing
        elif deep:
            yield from flat(value, name if len(name.split()) == 1 or field_of(name) else label(key), deep - 1)


def moment(value: object) -> object:
    """A number that counts from 1970 as the moment it is; any other value as it stands."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not _EARLIEST <= value < _MILLISECONDS * 100:
        return value
    seconds = value / 1000 if value > _MILLISECONDS else value
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def place(value: object) -> str:
    """A place that is told in parts, or as a list of places."""
    if isinstance(value, Mapping):
        if isinstance(inner := value.get("address"), Mapping):
            value = inner
        told = {label(key).lower(): words.strip() for key, words in value.items() if isinstance(words, str)}
        name = next((told[part] for part in names("place_name") if told.get(part)), "")
        return name or ", ".join(dict.fromkeys(told[part] for part in names("place_parts") if told.get(part)))
    if isinstance(value, list):
        places = [*filter(None, dict.fromkeys(place(item) for item in value))]
        return (" / " if any("," in one for one in places) else ", ").join(places)
    return value.strip() if isinstance(value, str) else ""


def unescaped(words: str) -> str:
    """HTML that was escaped once more than it has to be."""
    return html.unescape(words) if _ESCAPED.search(words) else words
