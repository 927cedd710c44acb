"""Floor 5: the vault's own notes as data, and the conditions they are written in."""
