"""Verbs that name a duty: "edit" in "Edit our podcast"."""

from vault_tool.language.wordlists import words

OPENING = words("verbs", "opening")
"""Those that a sentence which begins with one gives as an order, so that it needs no "you will" before it."""

ALL = OPENING | words("verbs", "other")
"""With those that may as well begin something else, for words that are known to be a duty."""
