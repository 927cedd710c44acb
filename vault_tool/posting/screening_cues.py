"""The words without which a post asks no screening question: looked for before `posting.screening` reads it, which costs."""

import re

LETTERS = ("proposal", "application", "cover letter", "bid")
MESSAGES = ("reply", "response", "message", "pitch", "email", "e-mail", "dm")
"""What applicants send, by the names that posts have for it."""
IN_IT = r"\b(?:in|with|within|on|to|for) (?:your|the|a) (?:short |brief )?"
"""How a post says where an answer belongs, before the name of what is sent."""

_ALONE = frozenset([
    "question", "questions", "kindly", "apply", "applying", "submitting", "bidding", "interested",
    "considered", "respond", "responding", "answer", "answering", "preguntas", "perguntas",
    "bewerbungsfragen", "dm",
])  # fmt: skip
_AFTER_PLEASE = ("respond", "reply", "address", "tell", "let")
_LAST_WORDS = {name.replace("-", " ").rpartition(" ")[2]: name for name in (*LETTERS, *MESSAGES)}
_OF = ("your", "your short", "your brief", "the", "a")
_IN_WHAT_IS_SENT = re.compile(IN_IT + "(?:" + "|".join((*LETTERS, *MESSAGES)) + ")")


def may_ask(lower: str, words: frozenset[str]) -> bool:
    """Whether a post may ask questions: `lower` is its text in lower case, `words` are the words in it."""
    if not words.isdisjoint(_ALONE):
        return True
    sent = [name for last, name in _LAST_WORDS.items() if last in words or f"{last}s" in words]
    if any(f"{of} {name}" in lower for name in sent for of in _OF) and _IN_WHAT_IS_SENT.search(lower):
        return True
    asked = words.intersection(_AFTER_PLEASE)
    return any(f"{word} {request}" in lower for request in asked for word in ("please", "must"))
