"""A lint run: which notes, which rules, what was kept, what is mended."""
