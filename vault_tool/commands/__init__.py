"""Floor 8: one thin file a command."""
