"""Regular expressions built of named pieces, each as short as a person reads at a glance."""

import re
from collections.abc import Mapping

from vault_tool.text.regex import Regex

_SLOT = re.compile(r"\{([a-z_]+)\}")


def grammar(template: str, flags: re.RegexFlag = re.NOFLAG, /, **pieces: str) -> Regex:
    """A pattern in which `{name}` stands for the piece of that name, as one whole.

    A piece may name others, but not itself. What stands in braces and names none is left as it is.
    """
    return Regex(filled(template, pieces), flags)


def filled(template: str, pieces: Mapping[str, str]) -> str:
    """The template with its pieces in place, each in a group that captures nothing."""

    def piece(slot: re.Match[str]) -> str:
        return f"(?:{filled(pieces[slot[1]], pieces)})" if slot[1] in pieces else slot[0]

    return _SLOT.sub(piece, template)
