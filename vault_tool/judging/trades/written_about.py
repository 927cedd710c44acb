"""What a title says that a text is about, which is no work of whoever writes it: "Paper writer on AI"."""

from vault_tool.language.wordlists import Pattern

_SUBJECT = Pattern(r"(?<=\s)(?:on|about)\s.*$")
_OF_A_TEXT = Pattern(r"(?<!\w){judging.texts}\s+$")


def without_subject(title: str) -> str:
    """A title without what somebody is to write about."""
    found = _SUBJECT.search(title)
    return title[: found.start()] if found and _OF_A_TEXT.search(title[: found.start()]) else title
