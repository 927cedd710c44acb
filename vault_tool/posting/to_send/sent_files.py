"""Files that clients ask for, as they are named to the freelancer."""

from vault_tool.language.cues import words_of
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import table

_NAME = "file "


def named(quote: str) -> str:
    """What a request wants attached: "your résumé and your transcripts"; "" where it names none."""
    said = frozenset(words_of(quote))
    found = [name.removeprefix(_NAME) for name, ways in table("requests").items() if _is_named(name, ways, said)]
    return listed(found, len(found))


def _is_named(name: str, ways: tuple[str, ...], said: frozenset[str]) -> bool:
    return name.startswith(_NAME) and not said.isdisjoint(ways)
