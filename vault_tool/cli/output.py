"""Where a report goes, and whether in color."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from vault_tool.errors import UserError


@dataclass(frozen=True)
class Output:
    """A file, or standard output (standard error where something else goes there). `color` is auto, always or never."""

    file: Path | None
    color: str
    to_stderr: bool = False

    @property
    def colored(self) -> bool:
        """Asked for, or on a terminal that has it; https://no-color.org turns it off."""
        if self.color != "auto":
            return self.color == "always"
        plain = self.file is not None or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        return not plain and self._stream.isatty()

    def write(self, pieces: Iterable[str]) -> None:
        """Raises UserError where the file cannot be written."""
        text = "".join(pieces)
        if self.file is None:
            self._stream.write(text)
            return
        try:
            self.file.write_bytes(text.encode("utf-8", "replace"))
        except OSError as e:
            raise UserError(f"{self.file}: not written: {e.strerror or e}") from e

    def flush(self) -> None:
        """Have what was written be seen."""
        self._stream.flush()

    @property
    def _stream(self) -> IO[str]:
        return sys.stderr if self.to_stderr else sys.stdout
