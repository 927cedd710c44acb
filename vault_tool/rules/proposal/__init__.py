"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "P"
"""What the codes of this family begin with."""

TITLE = "Proposal: what is sent"
