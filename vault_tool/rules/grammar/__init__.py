"""A family of rules: its files are its rules."""

LETTER = "G"
"""What the codes of this family begin with."""

TITLE = "Grammar and spelling of what is sent (with vault-tool[grammar])"
