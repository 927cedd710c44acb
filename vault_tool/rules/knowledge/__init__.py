"""A family of rules: its files are its rules."""

LETTER = "N"
"""What the codes of this family begin with."""

TITLE = "Knowledge notes: profile, signals, question banks, templates"
