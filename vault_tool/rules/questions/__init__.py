"""A family of rules: its files are its rules."""

LETTER = "Q"
"""What the codes of this family begin with."""

TITLE = "Questions and answers"
