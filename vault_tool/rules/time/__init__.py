"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "T"
"""What the codes of this family begin with."""

TITLE = "Time"
