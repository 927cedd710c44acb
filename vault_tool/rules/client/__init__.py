"""A family of rules: its files are its rules."""

LETTER = "K"
"""What the codes of this family begin with."""

TITLE = "Client: who posted it"
