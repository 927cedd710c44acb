"""Numbers that posts write as words: "six months", "ten years"."""

from functools import cache

from vault_tool.language.wordlists import table


def value(number: str) -> float:
    """A number in digits or as one of the words; 0 for what is neither."""
    return float(number) if number.isdigit() else float(_values().get(number.lower(), 0))


@cache
def _values() -> dict[str, int]:
    return {word: number for number, word in enumerate(table("numbers")["words"], 1)}
