"""Values that a property may have, as reading them back gives them."""

import math
import re
from collections.abc import Mapping
from datetime import date, datetime

_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(value: object) -> object:
    """The value as reading it back gives it: mappings as dict, sequences as list. Raises ValueError for other objects.

    What stands for a byte that is not UTF-8 (see `decode.read_note`) becomes U+FFFD: YAML has no way to write it.
    """
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if value is None or type(value) in (bool, int, float, date, datetime):
        return value
    if isinstance(value, Mapping):
        return {str(plain(str(key))): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    raise ValueError(f"a property cannot hold a {type(value).__name__}")


def same(one: object, other: object) -> bool:
    """Equal, and of one kind: True is not 1, a date is not its text, nan is nan."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and isinstance(other, float) and math.isnan(one):
        return math.isnan(other)
    kinds = ((int, float), (bool,), (datetime,)) if type(one) in (int, float) else ((type(one),),)
    return type(other) in kinds[0] and one == other
