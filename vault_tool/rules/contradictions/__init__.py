"""A family of rules: its files are its rules."""

LETTER = "X"
"""What the codes of this family begin with."""

TITLE = "Contradictions"
