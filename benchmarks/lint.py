"""`vault lint` over notes that the tool wrote, beside rumdl (PyPI) where it is installed: cold at most 1.5 times its time, warm 0.5."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._written_notes import fill

NOTES = 3_000
COLD_LIMIT, WARM_LIMIT = 1.5, 0.5


def took(command: list[str], root: Path) -> float:
    """Seconds until a command has ended; its output goes to a file, as a pipe's reader would be timed, too."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        done = subprocess.run(command, cwd=root, stdout=out, stderr=subprocess.STDOUT, check=False)
        assert done.returncode in (0, 1), command
        return time.perf_counter() - start


def main(folder: str = "") -> None:
    """Measure over the vault in a folder, else over one made for it. Both tools write their caches into it."""
    if folder:
        measure(Path(folder))
        return
    with tempfile.TemporaryDirectory() as made:
        fill(Path(made), NOTES)
        time.sleep(2.1)  # until their time stamps are old enough to be trusted
        measure(Path(made))


def measure(root: Path) -> None:
    """Print the shortest of three runs each, taken in turns, and the ratios; a ratio over its limit is marked."""
    vault = [sys.executable, "-m", "vault_tool", "lint"]
    rumdl = shutil.which("rumdl") or shutil.which("rumdl", path=str(Path(sys.executable).parent))
    times: dict[str, list[float]] = {"cold": [], "warm": [], "rumdl cold": [], "rumdl warm": []}
    for _ in range(3):
        times["cold"].append(took([*vault, "--no-cache"], root))
        if rumdl:
            times["rumdl cold"].append(took([rumdl, "check", "--no-cache", "."], root))
    for command in filter(None, [vault, [rumdl, "check", "."] if rumdl else []]):
        took(command, root)
    for _ in range(3):
        times["warm"].append(took(vault, root))
        if rumdl:
            times["rumdl warm"].append(took([rumdl, "check", "."], root))
    count = sum(1 for _ in root.rglob("*.md"))
    size = sum(file.stat().st_size for file in root.rglob("*.md"))
    print(
        f"vault lint, {count:,} notes of {size / count / 1000:.0f} KB{'' if rumdl else ' (rumdl is not installed: no ratios)'}"
    )
    for name, limit in (("cold", COLD_LIMIT), ("warm", WARM_LIMIT)):
        own = min(times[name])
        if not rumdl:
            print(f"  {name:5} {own:6.2f} s")
            continue
        other = min(times[f"rumdl {name}"])
        over = "   over the limit" if own / other > limit else ""
        print(f"  {name:5} {own:6.2f} s   rumdl {other:6.2f} s   ratio {own / other:.2f} (limit {limit:g}){over}")
