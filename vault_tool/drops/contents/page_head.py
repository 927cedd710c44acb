"""What a saved page says of its job outside of what it shows: its title and its record of the post, put above its words."""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser

from vault_tool.drops.format import IsJob
from vault_tool.drops.job_cards import html_cards
from vault_tool.drops.markup.page_effort import tree
from vault_tool.drops.markup.visible import own_address, visible_text
from vault_tool.drops.records.record_fields import Record, says
from vault_tool.drops.records.record_words import as_text

_PARTS = re.compile(r"\s+[|–—•·»-]\s+")
_AT = re.compile(r"(?P<title>.{3,120}?)\s+(?:at|@|bei|chez)\s+(?P<company>\S.{1,80})")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_OF_A_HEAD = ("title", "hiringOrganization", "jobLocation", "baseSalary", "datePosted", "url")
_MOST_BYTES = 400_000
_ENOUGH = 60
"""Characters of a description that tell it from another."""
_MOST_ABOVE, _LONGEST_ABOVE = 60, 80
"""Lines above a page's headline, and characters each, that may be its menu."""


def with_head(text: str, html: str, is_job: IsJob) -> str:
    """The page's words below the headline that the page has by its own account; as they are where it has none.

    Links and buttons above the headline are the page's menu, and go. A page of a site that is known stays as it is: what
    such a site prints where is known better.
    """
    parser = tree(html)
    if parser.css_first("title") is None or is_job(own_address(parser, html)):
        return text
    record = next(_records(parser), None)
    title, company = _named(parser, record)
    opened = "" if record else _opened(parser, html)
    title, company = (opened, "") if opened and opened != title else (title, company)
    if not title:
        return text
    lines = text.split("\n")
    menu = _menu(parser)
    above, below = _around(lines, _headline(lines, title), menu)
    listed = {_plain(line) for card in html_cards.beside(parser, html) for line in card.split("\n")}
    gone = listed | (menu - {company.lower()})
    above = [line for line in above if line.strip() and _plain(line) not in gone]
    tail = [_plain(part) for part in _PARTS.split(_words(parser, "title"))[1:]]
    first = next((n for n, line in enumerate(below) if line.strip()), 0)
    if not (record or company or above) and below and _plain(below[first]) in tail:
        return "\n".join([title, *below[first:]]).strip("\n") + "\n"
    body = _with_description("\n".join([*above, *below]).strip("\n"), record, is_job)
    return f"{_facts(title, company, record, is_job).rstrip()}\n\n{body}\n"


def _around(lines: Sequence[str], at: int | None, menu: Collection[str]) -> tuple[Sequence[str], Sequence[str]]:
    """What stands above and below a page's headline; all of it below, from behind its menu on, where there is none."""
    if at is None:
        return [], lines[next((n for n, line in enumerate(lines) if line and _plain(line) not in menu), len(lines)) :]
    above = lines[:at]
    is_menu = len(above) <= _MOST_ABOVE and all(len(line) <= _LONGEST_ABOVE for line in above)
    return (above, lines[at + 1 :]) if is_menu else ([], lines)


def _facts(title: str, company: str, record: Record | None, is_job: IsJob) -> str:
    """What stands above the page's words: its title with what its record says, and its company."""
    if record:
        told = as_text({key: _bare(record[key]) for key in _OF_A_HEAD if record.get(key)}, is_job)
    else:
        told = f"{title}\n"
    return f"{told.rstrip()}\n\nCompany: {company}\n" if company and "\nCompany:" not in told else told


def _with_description(body: str, record: Record | None, is_job: IsJob) -> str:
    """The page's words, and below them its record's description where they do not have it."""
    words = visible_text(str(record.get("description") or ""), is_job).strip() if record else ""
    return f"{body}\n\n{words}" if words and _plain(words)[:_ENOUGH] not in _plain(body) else body


def _opened(parser: LexborHTMLParser, html: str) -> str:
    """The heading that says the name of one of the jobs that a page lists beside it; "" where none does."""
    cards = html_cards.beside(parser, html)
    names = {_plain(card.partition("\n")[0]) for card in cards}
    heads = (" ".join(node.text(deep=True).split()) for node in parser.css("h1, h2, h3") if not node.css("a"))
    return next((head for head in heads if _plain(head) in names), "")


def _headline(lines: Sequence[str], title: str) -> int | None:
    """The line that heads the opened job: the last that says its title and has the larger part of the words below it, as
    a list of jobs beside it may name it too."""
    at = [n for n, line in enumerate(lines) if _plain(line) == title.lower()]
    below = list(accumulate((line.count(" ") + 1 if line.strip() else 0 for line in reversed(lines)), initial=0))
    sizes = [below[len(lines) - n] for n in at]
    return next((n for n, size in zip(reversed(at), reversed(sizes), strict=True) if size * 2 > sizes[0]), None)


def _bare(value: object) -> object:
    """A value without what it says of its own form ("@type")."""
    if isinstance(value, Mapping):
        return {key: _bare(inner) for key, inner in value.items() if not str(key).startswith("@")}
    return [_bare(inner) for inner in value] if isinstance(value, list) else value


def _plain(line: str) -> str:
    return " ".join(_LINK.sub(r"\1", line).split()).lower()


def _menu(parser: LexborHTMLParser) -> set[str]:
    """The words of all links and buttons."""
    return {_plain(node.text(deep=True)) for node in parser.css("a, button, [role=button]")}


def _named(parser: LexborHTMLParser, record: Record | None) -> tuple[str, str]:
    """The job's title and its company, "" for what the page does not say of itself."""
    said = [_content(parser, "meta[property='og:title']"), _words(parser, "title")]
    heads = list(dict.fromkeys(" ".join(node.text(deep=True).split()) for node in parser.css("h1")))
    if record:
        return " ".join(str(record["title"]).split()), ""
    for name in filter(None, said):
        head = next((head for head in heads if 3 <= len(head) <= 150 and head.lower() in name.lower()), "")
        parts = [
            part for part in _PARTS.split(name) if not any(says("site_word", word) for word in part.lower().split())
        ]
        at = next((found for part in parts if (found := _AT.fullmatch(part))), None)
        if head and not says("site_word", head):
            return head, at["company"].strip() if at and at["title"].lower() == head.lower() else ""
        if at:
            return at["title"], at["company"].strip()
        if parts and not heads and len(_PARTS.split(name)) > 1:
            return parts[0], ""
    return "", ""


def _content(parser: LexborHTMLParser, query: str) -> str:
    found = parser.css_first(query)
    return " ".join((found.attributes.get("content") or "").split()) if found else ""


def _words(parser: LexborHTMLParser, query: str) -> str:
    found = parser.css_first(query)
    return " ".join(found.text(deep=True).split()) if found else ""


def _records(parser: LexborHTMLParser) -> Iterator[Record]:
    """The posts that the page describes for search engines."""
    for script in parser.css("script[type='application/ld+json']"):
        words = script.text(deep=True)
        if len(words) > _MOST_BYTES:
            continue
        try:
            told = json.loads(words, strict=False)
        except (ValueError, RecursionError):
            continue
        graph = told.get("@graph", told) if isinstance(told, Mapping) else told
        for one in graph if isinstance(graph, list) else [graph]:
            kinds = one.get("@type") if isinstance(one, Mapping) else None
            named = isinstance(one, Mapping) and isinstance(one.get("title"), str) and one["title"].strip()
            if named and "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
                yield one
