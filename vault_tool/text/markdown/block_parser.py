"""mistune's block parser, made to say where each top-level block stands; its own tokens carry no positions."""

import re
from functools import cache
from itertools import pairwise
from typing import Any, ClassVar

from mistune.block_parser import BlockParser
from mistune.core import BlockState

from vault_tool.text.markdown.blocks import Block
from vault_tool.text.markdown.heading_scan import comment_end, title_of
from vault_tool.text.markdown.normal_lines import NormalLines

_QUOTE = re.compile(r" {0,3}>(?: {0,4}>)* ?")
_CALLOUT = re.compile(r" {0,3}>[ \t]*\[!([^\]\n]+)\]")
_REFERENCE = re.compile(r" {0,3}\[[^\[\]\n]+\]:[ \t]*\S[^\n]*\n?")
_DELIMITER = r"[ \t]*:?-+:?[ \t]*"
_PIPE = re.compile(r"(?<!\\)\|")
_KINDS = {
    "paragraph": "paragraph",
    "heading": "heading",
    "list": "list",
    "table": "table",
    "block_quote": "quote",
    "block_html": "html",
    "thematic_break": "break",
}


def parse(text: str, start: int) -> tuple[Block, ...]:
    """See `outline.blocks`."""
    lines = NormalLines(text, start)
    state = _State()
    state.process(lines.text)
    _parser().parse(state)
    ends = [later["at"] for _, later in pairwise(state.tokens)] + [len(lines.text)]
    found = (_block(lines, token, end) for token, end in zip(state.tokens, ends, strict=False))
    return tuple(block for block in found if block)


def _block(lines: NormalLines, token: dict[str, Any], end: int) -> Block | None:
    at = token["at"]
    source = lines.text[at:end]
    kind, info, level = _KINDS.get(token["type"], ""), "", 0
    if token["type"] == "block_code":
        kind = "fence" if token["style"] == "fenced" else "code"
        info = token.get("attrs", {}).get("info", "")
    elif kind == "heading":
        level = token["attrs"]["level"]
        info = title_of(source) if token["style"] == "atx" else " ".join(token["text"].split())
    elif kind == "html" and source.lstrip(" ").startswith(("<!--", "%%")):
        kind = "comment"
    elif kind == "quote" and (callout := _CALLOUT.match(source)):
        kind, info = "callout", callout[1].strip().lower()
    if not kind:
        return None
    words = len(source) if kind == "fence" else len(source.rstrip())
    return Block(kind, lines.span(at, min(end, lines.text.find("\n", at + words) + 1 or end)), info, level)


class _State(BlockState):
    """Notes in each token where it begins. `begun` is where the rule that is at work began, `within` that it is a
    container asking whether the next line begins another block.
    """

    begun: int | None = None
    within = False

    def append_token(self, token: dict[str, Any]) -> None:
        """mistune's, with the position."""
        token["at"] = self.cursor if self.begun is None else self.begun
        self.tokens.append(token)

    def add_paragraph(self, text: str) -> None:
        """mistune's, with the position."""
        last = self.last_token()
        if last and last["type"] == "paragraph":
            last["text"] += text
        else:
            self.append_token({"type": "paragraph", "text": text})


class _QuoteLines:
    """What the lines of a quote leave open: only a paragraph goes on in a line without `>`."""

    def __init__(self, rules: re.Pattern[str]) -> None:
        self.paragraph = False
        self._rules = rules
        self._fence = ""

    def add(self, line: str) -> None:
        """The quote's next line, its `>` still before it."""
        words = line.lstrip(" \t>")
        if self._fence:
            self._fence = "" if not words.strip().strip(self._fence[0]) and self._fence in words else self._fence
            return
        found = self._rules.match(_QUOTE.sub("", line))
        kind = found.lastgroup if found else None
        if kind == "fenced_code" and found:
            self._fence, self.paragraph = found["fenced_2"], False
        elif kind == "setex_heading":
            self.paragraph = False
        elif kind != "indent_code":
            self.paragraph = bool(words.strip()) and kind not in ("atx_heading", "thematic_break", "raw_html")


class _TopLevel(BlockParser):
    """Finds top-level blocks only: what a list or quote holds is not parsed, so nesting costs nothing.

    Link definitions are paragraphs here; `%%` comments are one more kind of raw HTML.
    """

    SPECIFICATION: ClassVar[dict[str, str]] = {
        **BlockParser.SPECIFICATION,
        "raw_html": BlockParser.RAW_HTML.replace("|<!--", "|<!--|%%"),
        "block_html": BlockParser.BLOCK_HTML.replace("|<!--", "|<!--|%%"),
        "table": rf"^ {{0,3}}(?=[^\n|]*\|)[^\n]*\n {{0,3}}(?=[^\n|]*\|)\|?{_DELIMITER}(?:\|{_DELIMITER})*\|?[ \t]*$",
    }

    def __init__(self) -> None:
        super().__init__()
        self.rules = [*(rule for rule in self.rules if rule != "ref_link"), "table"]

    def parse(self, state: BlockState, rules: list[str] | None = None) -> None:
        """The blocks of a whole text; none of what a container holds."""
        if state.parent is None:
            super().parse(state, rules)

    def parse_method(self, m: re.Match[str], state: _State) -> int | None:  # type: ignore[override]
        """Run the rule that matched; for a container that only asks, answer where the next block begins."""
        if state.within:
            return state.cursor if self._begins(m, state) else None
        state.begun = state.cursor
        try:
            return super().parse_method(m, state)
        finally:
            state.begun = None

    def parse_block_quote(self, m: re.Match[str], state: _State) -> int:  # type: ignore[override]
        """Lines that begin with `>`, and the lines without it that go on with a paragraph of theirs.

        mistune's own takes a heading below a quote into the quote, and words below a fence in it.
        """
        end = state.find_line_end_at(m.start())
        inner = _QuoteLines(self.compile_sc([rule for rule in self.rules if rule != "table"]))
        inner.add(m[0])
        others = self.compile_sc(["blank_line", "thematic_break", "fenced_code", "atx_heading", "list", "block_html"])
        while end < state.cursor_max:
            line = state.get_line(end)
            if _QUOTE.match(line):
                inner.add(line)
            elif not inner.paragraph or ((other := others.match(state.src, end)) and self._begins(other, state)):
                break
            end += len(line)
        state.append_token({"type": "block_quote"})
        return end

    def parse_list(self, m: re.Match[str], state: _State) -> int:  # type: ignore[override]
        """mistune's, up to the line where another block begins."""
        state.within = True
        try:
            at = super().parse_list(m, state)
        finally:
            state.within = False
        if state.tokens and "at" not in state.tokens[-1]:
            state.tokens[-1]["at"] = state.begun
        return at

    def parse_setex_heading(self, m: re.Match[str], state: BlockState) -> int | None:
        """mistune's; under link definitions alone a line of dashes is a thematic break."""
        last = state.last_token()
        if last and last["type"] == "paragraph" and not _REFERENCE.sub("", last["text"]).strip():
            m2 = self.compile_sc(["thematic_break", "list"]).match(state.src, state.cursor)
            return self.parse_method(m2, state) if m2 else None  # type: ignore[arg-type]
        return super().parse_setex_heading(m, state)

    def parse_raw_html(self, m: re.Match[str], state: BlockState) -> int | None:
        """mistune's, and `%%` comments."""
        if not m[0].endswith("%%"):
            return super().parse_raw_html(m, state)
        end = comment_end(state.src, m.end() - 2)
        if end is not None:
            state.append_token({"type": "block_html"})
        return end

    def parse_table(self, m: re.Match[str], state: BlockState) -> int | None:
        """A header line, a line of dashes with as many cells, and all lines up to a blank one or another block."""
        header, delimiter = m[0].split("\n")
        if _cells(header) != _cells(delimiter):
            return None
        others = self.compile_sc([rule for rule in self.rules if rule != "table"])
        end = m.end() + 1
        while end < state.cursor_max and not others.match(state.src, end):
            end = state.find_line_end_at(end)
        state.append_token({"type": "table"})
        return end

    def _begins(self, m: re.Match[str], state: BlockState) -> bool:
        if m.lastgroup == "fenced_code":
            return m["fenced_2"][0] == "~" or "`" not in m["fenced_3"]
        if m.lastgroup == "list":
            return bool(m["list_3"].strip()) and m["list_2"] in ("-", "+", "*", "1.", "1)")
        return not m[0].endswith("%%") or comment_end(state.src, m.end() - 2) is not None


def _cells(row: str) -> int:
    return len(_PIPE.findall(row.strip().removeprefix("|").removesuffix("|")))


@cache
def _parser() -> _TopLevel:
    return _TopLevel()
