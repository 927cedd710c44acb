"""A family of rules: its files are its rules."""

LETTER = "T"
"""What the codes of this family begin with."""

TITLE = "Time"
