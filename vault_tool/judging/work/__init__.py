"""Floor 6: the work that a post names, what it takes, and what stands against it."""
