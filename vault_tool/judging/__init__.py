"""Floor 6: what a post means for this person."""
