"""A note's properties block: reading it, and changing one property of it."""
