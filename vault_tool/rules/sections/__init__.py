"""A family of rules: its files are its rules."""

LETTER = "S"
"""What the codes of this family begin with."""

TITLE = "Sections of a posting note"
