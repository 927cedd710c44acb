"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "Q"
"""What the codes of this family begin with."""

TITLE = "Questions and answers"
