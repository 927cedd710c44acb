"""A family of rules; its files are its rules, and what they share stands in `helpers.py`."""

LETTER = "G"
"""What the codes of this family begin with."""

TITLE = "Grammar and spelling of what is sent (with vault-tool[grammar])"
