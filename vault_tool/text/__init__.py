"""Floor 1: bytes and characters. Decoding, lines, Markdown outline, properties, edits. No clock, no disk."""
