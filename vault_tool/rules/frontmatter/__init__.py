"""A family of rules: its files are its rules."""

LETTER = "F"
"""What the codes of this family begin with."""

TITLE = "Frontmatter: the properties of a note"
