"""The notice of a site that a post takes no more applications, a line of its own: prose may speak of other closed things."""

from vault_tool.language.wordlists import WholeLines

LONGEST = 120
_NOTICES = WholeLines("closed", "notices", r"[\W_]*")


def is_notice(line: str) -> bool:
    """Whether a line, without marks of Markdown, is nothing but such a notice."""
    return len(line) <= LONGEST and _NOTICES.have(line)
