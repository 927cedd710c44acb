"""A feed taken apart: each item with its title, its words and what it says beside."""

import re
from collections.abc import Iterator
from datetime import UTC
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

from vault_tool.drops.format import IsJob
from vault_tool.drops.markup.visible import visible_text

_WORDS = ("encoded", "content", "description", "summary")
_DAYS = ("published", "pubDate", "date", "updated")


def items(text: str, is_job: IsJob) -> Iterator[str]:
    """A text for each item. A file that declares entities has none: they can blow up a small file to gigabytes."""
    if "<!ENTITY" in text or "<!DOCTYPE" in text[:8192]:
        return
    body = re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text)
    root = _parsed(body) or _parsed(f"<feed>{body}</feed>")
    if root is not None:
        yield from (_item(node, is_job) for node in root.iter() if _name(node) in ("item", "entry"))


def _parsed(body: str) -> ElementTree.Element | None:
    body = re.sub(r"<(/?)(\w+):(?=\w)", r"<\1", body)
    body = re.sub(r"(\s)(?:xmlns:|xml:)?(\w+):(\w+)=", r"\1\2_\3=", body)
    try:
        return ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return None


def _name(node: ElementTree.Element) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _item(node: ElementTree.Element, is_job: IsJob) -> str:
    """Title, words, and below them what the item says beside: day, tags, address, each unless the words have it."""
    parts: dict[str, list[ElementTree.Element]] = {}
    for child in node:
        parts.setdefault(_name(child), []).append(child)
    title = " ".join(visible_text(_inner(parts.get("title", [])), is_job).split())
    words = next((visible_text(found, is_job) for name in _WORDS if (found := _inner(parts.get(name, [])))), "")
    lines = [line for line in _beside(parts, words) if line.partition(": ")[0] + ":" not in words and line not in words]
    return "\n\n".join(filter(None, (title, words.strip(), "\n".join(lines)))) + "\n"


def _inner(nodes: list[ElementTree.Element]) -> str:
    """The first node's HTML: escaped in its text, or as elements of its own."""
    if not nodes:
        return ""
    node = nodes[0]
    if len(node):
        return "".join([node.text or "", *(ElementTree.tostring(child, "unicode") for child in node)])
    return node.text or ""


def _beside(parts: dict[str, list[ElementTree.Element]], words: str) -> Iterator[str]:
    day = next((nodes[0].text or "" for name in _DAYS if (nodes := parts.get(name, []))), "")
    if day.strip():
        yield f"Published: {_moment(day.strip())}"
    for label, name in (("Company", "company"), ("Region", "region"), ("Type of contract", "type")):
        if (nodes := parts.get(name, [])) and nodes[0].text:
            yield f"{label}: {nodes[0].text.strip()}"
    tags = [(node.text or node.get("term") or "").strip() for node in parts.get("category", [])]
    if any(tags):
        yield f"Tags: {', '.join(filter(None, tags))}"
    for node in parts.get("link", []) or parts.get("guid", []):
        address = (node.text or node.get("href") or "").strip()
        if address.startswith("http"):
            if address not in words:
                yield f"Link: {address}"
            return


def _moment(day: str) -> str:
    """RFC 822 days as ISO 8601, which posts are read in; any other as it stands."""
    try:
        return parsedate_to_datetime(day).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, TypeError):
        return day
