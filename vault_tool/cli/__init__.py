"""Floor 12: what every command is given, and what the shell completes for it."""
