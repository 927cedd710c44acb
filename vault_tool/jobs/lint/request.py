"""What the user asked `vault lint` for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """The files to lint (none: all notes of the vault), by which rules, and what is to be done with what they find.

    With `from_stdin` it is the text on standard input, judged as if it stood at `stdin_name` in the vault.
    `status` is the one to judge every posting by, "" for its own. `mend` is "", "safe" or "unsafe"; with `diff` nothing
    is written. With `silence` comments are written that silence what is found. `jobs` are processes; None: as many as pay. `baseline` is the file of known findings; None: the one that
    vault.toml names, if any; all findings are to be written into `write_baseline`. `fixable` in place of vault.toml's,
    `unfixable` and `exclude` beside its own. Findings are kept in `cache_dir` in place of the vault. `timings` is
    filled with the seconds that each rule took; such a run has one process and keeps nothing. `tick` is called with how
    many notes are judged, and of how many; `seen` with each `LintedNote` that has findings, in the order of the report
    and once they are final.
    """

    paths: tuple[Path, ...] = ()
    from_stdin: bool = False
    stdin_name: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    status: str = ""
    mend: str = ""
    diff: bool = False
    silence: bool = False
    cache: bool = True
    jobs: int | None = None
    baseline: Path | None = None
    write_baseline: Path | None = None
    fixable: tuple[str, ...] = ()
    unfixable: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    cache_dir: Path | None = None
    timings: dict[str, float] | None = None
    tick: Callable[[int, int], None] | None = None
    seen: Callable[[Any], None] | None = None
