"""Floor 6: what a post names, and whether a profile has it: only what is certain."""
