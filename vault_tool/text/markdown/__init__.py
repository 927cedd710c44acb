"""The outline of a Markdown text: headings, blocks and links, each at its offsets."""
