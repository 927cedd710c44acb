"""Taking posts in: from dropped file to finished note."""
