"""Floor 6: how parts of a judgment are told, line by line."""
