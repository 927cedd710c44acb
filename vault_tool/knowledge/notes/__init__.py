"""The vault's own notes, a kind a file: profile, signals, question banks, answers, clients, templates."""
