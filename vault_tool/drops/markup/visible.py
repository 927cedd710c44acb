"""HTML to the text that a reader sees, as copying it from a browser gives it."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from vault_tool.drops.format import IsJob
from vault_tool.drops.markup.page_effort import tree

_UNSEEN = frozenset(
    ("script", "style", "template", "noscript", "head", "title", "svg", "math", "iframe", "object", "select", "datalist", "audio", "video", "canvas")
)  # fmt: skip
_UNSEEN_ROLES = frozenset(("navigation", "listbox", "menu", "tooltip", "option"))
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_PARAGRAPH = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "table", "blockquote", "pre", "section", "article", "header", "footer", "nav", "main", "aside", "form", "hr", "fieldset", "figure")
)  # fmt: skip
_LINE = frozenset(("div", "tr", "dt", "dd", "button", "option", "label", "summary", "details", "address", "caption"))
_INLINE = frozenset(("a", "span", "time"))
_FLOATING = re.compile(r"(?:^|[\s_-])(?:popper|popover|tooltip|dropdown-menu)(?:$|\s)", re.IGNORECASE)
"""Class names of what hovers above a page once pointed at."""
_TOKEN = re.compile(r"(?:^|[\s_-])(?:token|tag|badge|chip|pill|skill)(?:$|[\s_-])", re.IGNORECASE)
"""Class names of the small boxes that skills stand in, each by itself for the eye whatever stands between them."""
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SUBDOMAIN = re.compile(r"^(?:(?:www|support|help|community|blog|about)\.)?(?=[^.]+\.)")
_SPACES = re.compile(r"[ \t\r\n\v\f]+")
_FEEDS = re.compile(r"[\r\v\f]")
_BREAK = re.compile(r" *[\n\v\f][ \n\v\f]*")
_KEPT_SPACE = "\x1f"
_LINK_BEGINS, _LINK_ENDS = "\x1a", "\x19"
_LINK = re.compile(
    rf"{_LINK_BEGINS}(?P<lead>[ \n\v\f]*)(?P<words>[^\x19\x1a\n\v\f]+)(?P<rest>[^\x19\x1a]*){_LINK_ENDS}\((?P<address>[^()]*)\)"
)
_LOST_LINK = re.compile(rf"{_LINK_ENDS}\([^()]*\)|{_LINK_BEGINS}")
"""What is left of a link around another one."""
_CELL = "\x1c"
_CELLS = re.compile(r"(?P<edge>(?:^|(?<=[\n\v\f]))[ \x1c]*\x1c ?| ?\x1c[ \x1c]*(?=[\n\v\f]|$))| ?\x1c[ \x1c]*")
"""What stands between cells of a table; those at a row's edge are empty."""
_WORDS_MEET, _LINES_MEET = "\x1e", "\x1d"
"""Where two inline elements touch: what parts them if the one ends with a word and the other begins with one."""
_MET = re.compile(r"(?:(?<=[^\W_][^\W_])|(?<=[)+%])) ?(?P<mark>[\x1d\x1e]) ?(?=\[|[^\W_]|[$€£₹] ?\d|\x1a)|[\x1d\x1e]")
_FULL_LAYOUT = re.compile(r"<(?:html|body|div|span|table|section|li|article)\b", re.IGNORECASE)
_LINE_END = re.compile(r"(?:(<(?:br|/?p|/?ul|/?ol|/?pre)\b[^<>]{0,200}>)|(?<![ \t]))[ \t]*+\r?\n", re.IGNORECASE)


def visible_text(html: str, is_job: IsJob, base: str = "", *, apart: bool = False) -> str:
    """The text of a page. `base` is its address, to complete links; the page's own word for it counts more.

    Of links only those that lead to a job (`is_job`) keep their address, as `[words](address)`: it says which job it is.
    What stands side by side without a space gets one, or with `apart`, as on a card, a line each.
    """
    if not _FULL_LAYOUT.search(html) and "<pre" not in html:
        html = _LINE_END.sub(lambda m: m[1] or "<br>", html)  # a comment or a description: its line ends are its own
    parser = tree(html)
    root = parser.root
    if root is None:
        return ""
    base = own_address(parser, html) or base or usual_site(parser)
    return _with_address(_tidy("".join(_pieces(root, base, is_job, apart))), parser, base, is_job)


def _pieces(root: LexborNode, base: str, is_job: IsJob, apart: bool) -> Iterator[str]:
    """The words with "\\n" for a line break, "\\v" and "\\f" where a block and a paragraph end; spaces between words as one. Not recursive."""
    node: LexborNode = root
    fixed, top = 0, root.mem_id  # comparing nodes themselves compares all that is in them
    while True:
        seen = not _is_unseen(node)
        if seen:
            fixed += node.tag in ("pre", "textarea")
            yield _between(node, apart)
            yield from _opening(node, base, is_job, fixed > 0, apart)
        if seen and node.child is not None:
            node = node.child
            continue
        while True:
            if not _is_unseen(node):
                yield _closing(node, base, is_job)
                fixed -= node.tag in ("pre", "textarea")
            above = node.parent
            if node.mem_id == top or above is None:
                return
            if node.next is not None:
                node = node.next
                break
            node = above


def _opening(node: LexborNode, base: str, is_job: IsJob, fixed: bool, apart: bool) -> Iterator[str]:
    if node.is_text_node:
        words = node.text_content or ""
        yield _FEEDS.sub("", words).replace(" ", _KEPT_SPACE) if fixed else _SPACES.sub(" ", words)
    elif node.tag in _PARAGRAPH:
        yield "\f"
    elif node.tag == "br":
        yield "\n"
    elif node.tag in _LINE:
        yield "\v"
    elif node.tag in ("td", "th") and node.prev is not None and node.prev.tag in ("td", "th", "-text"):
        yield "\v" if apart else _CELL
    elif node.tag == "a" or node.attributes.get("class"):
        yield "\v" if _stands_apart(node) else ""
        yield _LINK_BEGINS if node.tag == "a" and _job_link(node, base, is_job) else ""
    elif node.tag == "input" and is_job(node.attributes.get("value") or ""):
        yield f"\n{node.attributes['value']}\n"


def _between(node: LexborNode, apart: bool) -> str:
    """What parts an inline element from the one right before it that nothing but its style sets apart."""
    before = node.prev
    if before is None or node.tag not in _INLINE or before.tag not in (*_INLINE, "-text"):
        return ""
    if before.tag == "-text":
        box = None if (before.text_content or "").strip() else before.prev
        return _LINES_MEET if box is not None and (apart or (node.tag == "span" and _is_link_alone(box))) else ""
    return _LINES_MEET if apart or "a" in (node.tag, before.tag) else _WORDS_MEET


def _is_link_alone(box: LexborNode) -> bool:
    """Whether an element is a box around one link and nothing else: a company's name beside a place."""
    inside = [node for node in box.iter(include_text=True) if node.is_element_node or (node.text_content or "").strip()]
    return box.tag == "span" and len(inside) == 1 and inside[0].tag == "a"


def _stands_apart(node: LexborNode) -> bool:
    """Whether an inline element is one of a row: a link right after a link, or a token after a token of its kind."""
    token = bool(_TOKEN.search(node.attributes.get("class") or ""))
    before = node.prev
    while before is not None and not before.is_element_node:
        if before.is_text_node and not (token and not (before.text_content or "").strip()):
            return False
        before = before.prev
    if before is None or before.tag != node.tag:
        return False
    return node.tag == "a" or (token and before.attributes.get("class") == node.attributes.get("class"))


def _closing(node: LexborNode, base: str, is_job: IsJob) -> str:
    if node.tag in _PARAGRAPH:
        return "\f"
    if node.tag in _LINE:
        return "\v"
    if node.tag == "a" and (address := _job_link(node, base, is_job)):
        return f"{_LINK_ENDS}({address})"
    return ""


def _is_unseen(node: LexborNode) -> bool:
    if not node.is_element_node:
        return not node.is_text_node and not node.is_document_node
    if node.tag in _UNSEEN or node.tag == "nav":
        return True
    said = node.attributes
    if not said:
        return False
    return (
        "hidden" in said
        or said.get("aria-hidden") == "true"
        or said.get("role") in _UNSEEN_ROLES
        or bool(_HIDDEN.search(said.get("style") or ""))
        or bool(_FLOATING.search(said.get("class") or ""))
    )


def _job_link(node: LexborNode, base: str, is_job: IsJob) -> str:
    """The whole address of a link that leads to a job and has words on one line; empty for any other."""
    href = (node.attributes.get("href") or "").strip()
    if not href or href[0] == "#" or len(href) > 600 or re.search(r"[\s()<>\[\]]", href):
        return ""
    try:
        address = urljoin(base, href)
    except ValueError:
        return ""
    if not is_job(address):
        return ""
    words = node.text(deep=True).strip()
    return address if words and len(words) <= 300 and not re.search(r"[\[\]\n]", words) else ""


def own_address(parser: LexborHTMLParser, html: str) -> str:
    """Where the page says it comes from: its base, its canonical address, or the browser's own remark on saving."""
    for query, name in (
        ("base[href]", "href"),
        ('link[rel="canonical"]', "href"),
        ('meta[property="og:url"]', "content"),
    ):
        found = parser.css_first(query)
        address = (found.attributes.get(name) or "") if found else ""
        if address.startswith("http"):
            return address
    saved = _SAVED_FROM.search(html[:2000])
    return saved[1] if saved else ""


def _with_address(text: str, parser: LexborHTMLParser, address: str, is_job: IsJob) -> str:
    """The text of a job's own page says its address: its title is the link, else it stands at the end."""
    if address in text or not is_job(address) or re.search(r"[\s()<>\[\]]", address):
        return text
    title = parser.css_first("title")
    name = " ".join(title.text(deep=True).split()) if title else ""
    lines = text.split("\n")
    for n, line in enumerate(lines):
        if len(line) >= 8 and name.startswith(line) and "](" not in line:
            return "\n".join([*lines[:n], f"[{line}]({address})", *lines[n + 1 :]])
    return f"{text}\n{address}\n"


def usual_site(parser: LexborHTMLParser) -> str:
    """The site that most of the page's whole links lead to; its help and its community are the site too."""
    counts: Counter[str] = Counter()
    for link in parser.css("a[href^='http']"):
        with suppress(ValueError):
            counts[_SUBDOMAIN.sub("www.", urlsplit(link.attributes.get("href") or "").netloc)] += 1
    return f"https://{counts.most_common(1)[0][0]}" if counts else ""


def _tidy(words: str) -> str:
    """Lines without spaces at their ends; a blank line, and never more than one, between paragraphs."""
    words = _MET.sub(lambda m: {_WORDS_MEET: " ", _LINES_MEET: "\v"}.get(m["mark"] or "", ""), words)
    words = _CELLS.sub(lambda m: "" if m["edge"] else " | ", words)
    words = _BREAK.sub(_line_ends, _LOST_LINK.sub("", _LINK.sub(_linked, words)))
    words = re.sub(r" {2,}", " ", words).replace(_KEPT_SPACE, " ")
    return words.strip() + "\n" if words.strip() else ""


def _linked(found: re.Match[str]) -> str:
    """A link by the first line of its words."""
    words = found["words"].strip()
    return f"{found['lead']}[{words}]({found['address']}){found['rest']}" if words else found["lead"] + found["rest"]


def _line_ends(found: re.Match[str]) -> str:
    """One line end or a blank line, by what meets there: paragraphs, blocks, line breaks."""
    met = found[0].replace(" ", "")
    if "\f" in met:
        return "\n\n"
    return "\n" * max(1, min(2, met.count("\n") + met.startswith("\v")))
