"""Floor 12: one thin file a command: arguments in, one call, print."""
