"""How long a post may be."""

LONGEST_POST = 300_000
"""Characters; some forty times the longest job post. Reading what is longer takes minutes and finds nothing."""


def why_too_long(words: str) -> str:
    """Why no note is made of a text; empty where one can be."""
    if len(words) <= LONGEST_POST:
        return ""
    return f"{len(words):,} characters is more than a post has; the limit is {LONGEST_POST:,}: take the post out of it"
