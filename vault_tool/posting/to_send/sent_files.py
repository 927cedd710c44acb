"""Files that clients ask for, as they are named to the freelancer."""

from collections.abc import Sequence

from vault_tool.language.cues import words_of
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list

_NAME = "file "


def named(quote: str) -> str:
    """What a request wants attached: "your résumé and your transcripts"; "" where it names none."""
    words = words_of(quote)
    said = frozenset(_before_what_was_done(words))
    said |= frozenset(words) - word_list("requests", "worked on as well")
    found = [name.removeprefix(_NAME) for name, ways in table("requests").items() if _is_named(name, ways, said)]
    return listed(found, len(found))


def _is_named(name: str, ways: tuple[str, ...], said: frozenset[str]) -> bool:
    return name.startswith(_NAME) and not said.isdisjoint(ways)


def _before_what_was_done(words: Sequence[str]) -> Sequence[str]:
    """The words up to those that ask about work done: a video named behind them is what was worked on, and no file."""
    asking = word_list("requests", "asks about work done")
    return words[: next((n for n, word in enumerate(words) if word in asking), len(words))]
