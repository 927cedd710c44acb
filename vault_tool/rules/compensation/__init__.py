"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "C"
"""What the codes of this family begin with."""

TITLE = "Compensation: what the posting pays"
