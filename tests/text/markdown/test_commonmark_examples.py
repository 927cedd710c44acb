"""The top-level blocks of the CommonMark specification's examples, against the HTML given there."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

from vault_tool.text.markdown import outline

LEAST_AGREEING = 365
"""Of 367 examples without raw HTML. A definition over two lines counts as a paragraph here; one example's inline comment
is not what Python's HTML parser takes for one."""
_TAGS = {"p": "paragraph", "ul": "list", "ol": "list", "blockquote": "quote", "hr": "break"}
_DEFINITIONS = re.compile(r"\s*\[[^\]]+\]:\s*\S.*", re.DOTALL)


class _Tops(HTMLParser):
    """The outermost elements, and the words of each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.depth, self.tops = 0, []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if self.depth == 0:
            self.tops.append([tag, ""])
        self.depth += tag not in ("hr", "br", "img")

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag not in ("hr", "br", "img")

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.tops[-1][1] += data


def test_blocks_and_titles_agree_with_the_html(corpus: Path) -> None:
    examples = json.loads((corpus / "edge" / "commonmark" / "spec-examples.json").read_text("utf-8"))
    agree, seen = 0, 0
    for source, html in ((e["markdown"], e["html"]) for e in examples):
        blocks = outline.blocks(source)
        if any(b.kind in ("html", "comment") for b in blocks):
            continue
        seen += 1
        agree += _of_html(html) == [_said(b) for b in blocks if not _is_definition(source, b)]
        assert outline.headings(source) == tuple(
            outline.Heading(b.level, b.info, b.span) for b in blocks if b.kind == "heading"
        )
    assert seen >= LEAST_AGREEING
    assert agree >= LEAST_AGREEING


def _of_html(html: str) -> list[str]:
    return [f"heading {tag[1]}" if re.fullmatch(r"h\d", tag) else _TAGS.get(tag, "code") for tag, _ in _Tops(html).tops]


def _said(block: outline.Block) -> str:
    if block.kind == "heading":
        return f"heading {block.level}"
    return "code" if block.kind == "fence" else block.kind


def _is_definition(source: str, block: outline.Block) -> bool:
    return block.kind == "paragraph" and bool(_DEFINITIONS.fullmatch(source[slice(*block.span)]))


def test_titles_without_markup_agree_with_the_html(corpus: Path) -> None:
    examples = json.loads((corpus / "edge" / "commonmark" / "spec-examples.json").read_text("utf-8"))
    compared = 0
    for source, html in ((e["markdown"], e["html"]) for e in examples if not re.search(r"[*_`\\&<\[]", e["markdown"])):
        wanted = [" ".join(words.split()) for tag, words in _Tops(html).tops if re.fullmatch(r"h\d", tag)]
        assert [" ".join(h.title.split()) for h in outline.headings(source)] == wanted
        compared += len(wanted)
    assert compared >= 20
