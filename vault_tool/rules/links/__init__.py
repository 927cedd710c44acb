"""A family of rules: its files are its rules."""

LETTER = "L"
"""What the codes of this family begin with."""

TITLE = "Links, and the vault as a whole"
