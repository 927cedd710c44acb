"""What a Markdown body is made of, with exact offsets.

Block structure is CommonMark's as mistune reads it, with what Obsidian adds: callouts, tables, `%%` comments, wiki-links.
Every span is of the text as it stands, whatever its line endings. What reads is loaded when it is first asked to, since
most commands read no note.
"""

from vault_tool.text.markdown.blocks import Block, Heading, WikiLink


def headings(text: str, start: int = 0) -> tuple[Heading, ...]:
    """Headings in `text[start:]`; spans are offsets into `text`. 24 KB take half a millisecond, as a rule.

    Where only the structure around a line tells whether it is a heading (lists, HTML), all blocks are read.
    """
    from vault_tool.text.markdown import heading_scan

    found = heading_scan.scan(text, start)
    if found is not None:
        return found
    return tuple(Heading(b.level, b.info, b.span) for b in blocks(text, start) if b.kind == "heading")


def blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """Top-level blocks of `text[start:]`; spans are offsets into `text`."""
    from vault_tool.text.markdown import block_parser

    return block_parser.parse(text, start)


def wiki_links(text: str, start: int = 0) -> tuple[WikiLink, ...]:
    """Wiki-links of `text[start:]` outside code and comments."""
    if text.find("[[", start) < 0:
        return ()
    from vault_tool.text.markdown import link_scan

    return tuple(link for block in blocks(text, start) for link in link_scan.scan(text, block))
