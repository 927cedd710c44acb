"""What is known of each kind of request (`language/data/requests.txt`)."""

from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list

_FILE = "requests"


def is_answered_once(kind: str) -> bool:
    """Whether one answer settles all requests of the kind."""
    return kind in word_list(_FILE, "answered once")


def is_too_vague(kind: str) -> bool:
    """Whether the kind's words tell too little to trust a long piece of the post."""
    return kind in word_list(_FILE, "too vague")


def is_shown(kind: str) -> bool:
    """Whether the answer is a thing to look at."""
    return kind in word_list(_FILE, "shown")


def label(kind: str) -> str:
    """ "price" -> "My price:"; "" where none is known."""
    return _text(f"label of {kind}")


def to_fill_in(kind: str) -> str:
    """What the gap of a request says: "price" -> "your price"."""
    return _text(f"gap of {kind}") or _text("gap of any other")


def to_attach(files: str) -> str:
    """The same for files that the client names."""
    return _text("gap of named files").format(files)


def years() -> str:
    """The same for a request that asks how long one has done something."""
    return _text("gap of years")


def time_to_talk() -> str:
    """The same for a request that asks when one can talk."""
    return _text("gap of a talk")


def way_of_pricing() -> str:
    """The same for a request that asks how one is paid, and not only how much."""
    return _text("gap of a way of pricing")


def of_work_above() -> str:
    """The same for one that the work at the top of the letter answers."""
    return _text("gap of work told above")


def to_fill_in_each() -> str:
    """The same for a request of several things."""
    return _text("gap of several things")


def to_look_up() -> str:
    """The same for one whose words no gap has room for."""
    return _text("gap of what cannot be quoted")


def _text(name: str) -> str:
    return next(iter(table(_FILE).get(name, ())), "").replace("\\,", ",")
