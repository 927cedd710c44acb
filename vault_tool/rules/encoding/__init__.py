"""A family of rules: its files are its rules."""

LETTER = "E"
"""What the codes of this family begin with."""

TITLE = "Encoding and text"
