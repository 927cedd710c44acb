"""Whether this version of the tool is one that a vault's settings are for."""

import operator
import re
from collections.abc import Callable

from vault_tool import __version__

_PART = re.compile(r"(>=|<=|==|!=|>|<) *(\d+(?:\.\d+)*)")
_HOLDS: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}


def why_not(required: str, version: str = __version__) -> str:
    """Why a version is none of those required (">=0.1,<2"); empty where it is one."""
    for sign, wanted in _PART.findall(required):
        if not _HOLDS[sign](_numbers(version), _numbers(wanted)):
            return f"this vault is for vault-tool {required.strip()}, and this is {version}; install another version"
    return ""


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, without what follows them (0.2.0rc1) and without zeros at the end."""
    numbers = [int(part) for part in re.match(r"[\d.]*", version)[0].strip(".").split(".") if part]  # type: ignore[index]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
