"""Runs the commands that a page shows in its `console` blocks, and puts what they print below them.

All blocks of a page share one temporary folder, which has the sample posts where a clone has them, in `vault/Archive/`;
`cd` lasts. The clock stands on the evening of the day the first sample was posted. `vault` runs in this process, everything
else, also what follows a `|`, in a shell. As on a terminal, standard error passes a `|` by, unless `2>&1` stands before it.
"""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from unittest import mock

from click.testing import CliRunner, Result

from vault_tool import shipped
from vault_tool.commands.vault_care.demo import EVENING
from vault_tool.errors import UserError
from vault_tool.main import vault
from vault_tool.store import layout

SAMPLES = Path("vault") / layout.ARCHIVE
TOGETHER = "2>&1"
"""What pipes standard error along."""
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def rerun(page: str) -> str:
    """The page with the output of its commands as it is now."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder), mock.patch.dict(os.environ, {"COLUMNS": "110"}):
        shutil.copytree(shipped.folder("vault") / layout.ARCHIVE, SAMPLES)
        with mock.patch("vault_tool.cli.session.Session.now", return_value=EVENING):
            return _BLOCK.sub(lambda block: "".join(_with_output(block[0])), page)


def _with_output(block: str) -> Iterator[str]:
    for line in block.splitlines():
        if line.startswith("$ "):
            yield f"{line}\n"
            yield from (f"{printed.rstrip()}\n" for printed in _run(line[2:]).splitlines())


def _run(command: str) -> str:
    first, _, rest = command.partition(" | ")
    words = shlex.split(first, comments=True)
    if words[0] == "cd":
        os.chdir(words[1])
        return ""
    if words[0] != "vault":
        return _shell(command, "")
    together = words[-1] == TOGETHER
    done = _vault(words[1:-1] if together else words[1:])
    failed = f"vault: {done.exception}\n" if done.exception else ""
    if not rest:
        return done.output + failed
    if together:
        return _shell(rest, done.output + failed)
    return done.stderr + failed + _shell(rest, done.stdout)


def _vault(arguments: list[str]) -> Result:
    done = CliRunner().invoke(vault, arguments, standalone_mode=False)
    if done.exception and not isinstance(done.exception, UserError):
        raise done.exception
    return done


def _shell(command: str, words: str) -> str:
    return subprocess.run(command, shell=True, input=words, capture_output=True, text=True, check=True).stdout
