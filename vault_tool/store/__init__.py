"""Floor 9: the folder on disk: layout, configuration, safe writes, journal, state."""
