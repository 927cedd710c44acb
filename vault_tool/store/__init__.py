"""Floor 6: the folder on disk: layout, configuration, safe writes, journal, state."""
