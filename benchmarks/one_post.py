"""`vault judge` of one post, with the start of its process: at most 300 ms of processor time, and 5 times what Python takes to
start and load three of the libraries that it stands on.

Both run in turns, and the shortest of nine runs counts: what else is running adds to both, and their ratio says less of it.
"""

import os
import sys
import tempfile
from pathlib import Path

LIMIT_MS = 300.0
LIMIT_RATIO = 5.0
RUNS = 9
POST = (
    "Sew forty kites\n\nWe fly kites over the sea and look for somebody who can sew forty of them before summer.\n\n"
    "What you will do:\n- cut the silk\n- sew it by hand\n- test each kite\n\n"
    "Please send two photos of kites that you made, and your price for one. Budget: $900. About 10 hours a week.\n"
)
PEER = "import click, jinja2, yaml"


def took(arguments: list[str]) -> float:
    """Milliseconds of processor time of a Python process; its output goes nowhere."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(sys.executable, [sys.executable, *arguments], os.environ, file_actions=nowhere)
    _, status, used = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, arguments
    return (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    """Print the shortest run of both, and their ratio; what is over its limit is marked."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "kites.txt")
        file.write_text(POST, "utf-8")
        judge, peer = ["-m", "vault_tool", "judge", str(file)], ["-c", PEER]
        took(judge)  # until its byte code is kept
        runs = [(took(judge), took(peer)) for _ in range(RUNS)]
    own, other = map(min, zip(*runs, strict=True))
    print("judging one post, with the start of the process")
    for name, value, limit, unit in (
        ("vault judge", own, LIMIT_MS, " ms"),
        ("against imports", own / other, LIMIT_RATIO, " times"),
    ):
        over = "   over the limit" if value > limit else ""
        print(f"  {name:16} {value:6.1f}{unit} (limit {limit:g}){over}")
