"""A family of rules: its files are its rules."""

LETTER = "C"
"""What the codes of this family begin with."""

TITLE = "Compensation: what the posting pays"
