"""How much work a page makes for who reads it as the standard says, and reading one that makes too much as lines instead.

The standard says what becomes of every broken page, and some of that takes time that grows with the square of the page:
elements in elements, formats that nobody closes and that each paragraph begins anew, attributes and options by the thousand.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

_MOST = 150_000_000
"""Steps; the parser makes some 300 million in a second."""
_A_COPY, _A_MISFIT = 200, 100
"""Steps for a format that is begun anew, and for one that is closed across other elements."""
_TAG = re.compile(r"<(/?)([a-z][^\s/<>]*)|<!--", re.IGNORECASE)
_IN_TAG = re.compile(r"""(?P<attribute>[\s/]+[^\s/>"'=]?)|"[^"]*"|'[^']*'|[^\s/>"']+|(?P<end>>)""")
_FORMATS = frozenset(("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"))
_END_BY_THEMSELVES = frozenset(
    ("p", "li", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "br", "img", "input", "hr", "meta", "link", "source", "area", "col", "wbr", "base", "embed", "param", "track", "path")
)  # fmt: skip
_NO_TAGS_IN = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
_DRAWINGS = frozenset(("svg", "math"))
_LINES_OF = re.compile(r"<(?:(script|style)\b[^>]*>[^<]*</\1|[/!]?[a-z-][^<>]*)>|<!--[^<>]*-->", re.IGNORECASE)


def tree(html: str) -> LexborHTMLParser:
    """A page as a tree; of one that makes too much work only its lines."""
    if effort(html) < 1:
        return LexborHTMLParser(html)
    return LexborHTMLParser(_LINES_OF.sub("\v", html).replace("<", "&lt;").replace("\v", "<br>"))


def effort(html: str) -> float:
    """The work that parsing makes, about, as a share of the most that is done. Linear."""
    opened: list[str] = []
    formats = misfits = options = of_page = steps = 0
    for closing, name, attributes in _tags(html):
        if closing and opened and opened[-1] == name:
            opened.pop()
            formats -= name in _FORMATS
        elif closing and name in _FORMATS:
            misfits += 1
            steps += misfits * (len(opened) + 1) * _A_MISFIT
        elif not closing:
            of_page += attributes if name in ("html", "body") else 0
            options += name == "option"
            steps += attributes * (attributes + of_page) + options * (name == "option")
            if name not in _END_BY_THEMSELVES:
                opened.append(name)
                formats += name in _FORMATS
        steps += len(opened) + formats * (_A_COPY if name not in _FORMATS else 2)
        if steps >= _MOST:
            return 1.0
    return steps / _MOST


def _tags(html: str) -> Iterator[tuple[bool, str, int]]:
    """Each tag: whether it closes, its name, how many attributes it has, about. What scripts and comments hold is none."""
    at = drawings = 0
    while found := _TAG.search(html, at):
        at = found.end()
        name = (found[2] or "").lower()
        if not name:
            at = _after(html, "-->", at)
            continue
        attributes = 0
        while part := _IN_TAG.match(html, at):
            at = part.end()
            attributes += part["attribute"] is not None
            if part["end"]:
                break
        yield bool(found[1]), name, attributes
        drawings += (name in _DRAWINGS) * (-1 if found[1] else 1)
        if name in _NO_TAGS_IN and not found[1] and drawings <= 0:
            at = _after(html, f"</{name}", at)


def _after(html: str, end: str, at: int) -> int:
    """Where the first `end` behind `at` begins; the page's end where there is none."""
    found = html.find(end, at)
    return len(html) if found < 0 else found
