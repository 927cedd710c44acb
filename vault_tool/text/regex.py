"""Regular expressions that are compiled when they are first asked about a text.

A module that is loaded brings all of its patterns along, and compiling takes far longer than loading: of those that `vault judge`
loads, a short post needs a third.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from vault_tool.text.kept_regexes import compiled


class Regex:
    """`re.compile` for a pattern at the top of a module, with the methods that are asked for.

    Each is bound once, so that it costs no more than the real one.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The regular expression itself."""
        return compiled(self.pattern, self._flags)

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.match`; the next ones likewise."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """`re.Pattern.finditer`."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """`re.Pattern.findall`."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str | Any]]:
        """`re.Pattern.split`."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """`re.Pattern.sub`."""
        return self.compiled.sub

    @cached_property
    def subn(self) -> Callable[..., tuple[str, int]]:
        """`re.Pattern.subn`."""
        return self.compiled.subn
