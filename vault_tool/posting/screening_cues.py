"""The words without which a post asks no screening question: looked for before `posting.screening` reads it, which costs."""

from vault_tool.language.wordlists import Pattern, table, words

_SENT = (*table("screening")["letters"], *table("screening")["messages"])
_LAST_WORDS = {name.replace("-", " ").rpartition(" ")[2]: name for name in _SENT}
_IN_WHAT_IS_SENT = Pattern(r"\b{screening.in_what_is_sent}")


def may_ask(lower: str, vocabulary: frozenset[str]) -> bool:
    """Whether a post may ask questions: `lower` is its text in lower case, `vocabulary` are the words in it."""
    if not vocabulary.isdisjoint(words("screening", "alone")):
        return True
    sent = [name for last, name in _LAST_WORDS.items() if last in vocabulary or f"{last}s" in vocabulary]
    called_for = (f"{of} {name}" in lower for name in sent for of in table("screening")["of_whom"])
    if any(called_for) and _IN_WHAT_IS_SENT.search(lower):
        return True
    asked = vocabulary.intersection(words("screening", "after_please"))
    return any(f"{word} {request}" in lower for request in asked for word in table("screening")["politely"])
