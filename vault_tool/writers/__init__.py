"""Floor 5: one file a generated section."""
