"""Floor 4: the vault's own notes as data: profile, signals, question banks, answers, templates, expressions."""
