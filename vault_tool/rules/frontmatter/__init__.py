"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "F"
"""What the codes of this family begin with."""

TITLE = "Frontmatter: the properties of a note"
