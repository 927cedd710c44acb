"""What an unquoted word of YAML is: text, or one of these. YAML 1.2, as Obsidian reads it."""

from vault_tool.text.grammar import grammar

_DIGITS = "-+0123456789"
KINDS: tuple[tuple[str, str, str], ...] = (
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)\Z", "tTfF"),
    ("int", r"(?:[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+)\Z", _DIGITS),
    (
        "float",
        r"(?:[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z",
        _DIGITS + ".",
    ),
    ("null", r"(?:~|null|Null|NULL|)\Z", "~nN"),
    (
        "timestamp",
        r"(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?"
        r"(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)\Z",
        _DIGITS,
    ),
    ("merge", r"<<\Z", "<"),
)
"""Kind, pattern, and the characters that a word of the kind can begin with. The first that matches holds."""

FIRSTS = frozenset("".join(firsts for _, _, firsts in KINDS))
"""A word that begins with none of these is text."""

_ANY = grammar(
    "|".join(f"(?P<{kind}>{{{kind}}})" for kind, _, _ in KINDS), **{kind: pattern for kind, pattern, _ in KINDS}
)


def kind_of(word: str) -> str:
    """One of KINDS, else "text"."""
    if word and word[0] not in FIRSTS:
        return "text"
    found = _ANY.match(word)
    return (found and found.lastgroup) or "text"
