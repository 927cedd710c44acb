"""A family of rules: its files are its rules."""

LETTER = "P"
"""What the codes of this family begin with."""

TITLE = "Proposal: what is sent"
