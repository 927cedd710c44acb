"""Floor 4: a post as a note: its parts, its properties, its sections."""
