"""Words of somebody else's as a message shows them: in quotes, in short, and whole words only."""

SHOWN = 100
"""Characters of such words that a message has room for."""


def quoted(words: str, most: int = SHOWN) -> str:
    """ "How many boards …" -> “How many boards …”: what is over `most` characters is left out, from a word's beginning on."""
    return f"“{in_short(words, most)}”"


def in_short(words: str, most: int = SHOWN) -> str:
    """The words in one line, without those that are over `most` characters."""
    said = " ".join(words.replace("“", "‘").replace("”", "’").split())
    if len(said) <= most:
        return said
    return f"{said[:most].rpartition(' ')[0] or said[:most]} …"
