"""Names of encodings that mean more than they say."""

_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    "iso8859-1": "cp1252",
}
"""The superset that programs write where they say the narrower name (WHATWG Encoding Standard, "Names and labels")."""


def meant(name: str) -> str:
    """The encoding to read with where `name` is given, both by the names that Python's codecs have."""
    return _WIDER.get(name, name)
