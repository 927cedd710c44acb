"""The memory of `vault watch` is flat: what it keeps of a drop ends with it (`make faults` gives it DROPS of them)."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

DROPS = int(os.environ.get("DROPS", "0"))
MOST_A_DROP = 5_000
"""Bytes of growth a drop, from the first third on, when all bounded caches are full; it was 10,000 to 50,000."""
POST = (
    "Mend shop number {0}\nCompany: Acme {0} Studio\nHourly: ${1}.00-${2}.00\nPayment verified\nSkills: bellows, {3}\n"
    "Shop {0} forgets item {4} of its basket. You look after {5} orders a week and write to {6} customers.\n"
)


def resident(process: int) -> int:
    """Bytes of memory that a process has."""
    told = Path(f"/proc/{process}/status").read_text()
    return int(told.partition("VmRSS:")[2].split()[0]) * 1024


@pytest.mark.skipif(not DROPS or sys.platform != "linux", reason="`make faults` tries it, on Linux")
def test_it_is_flat(tmp_path: Path, slim: Callable[[Path], Path]) -> None:
    root, seen = slim(tmp_path / "v"), []
    words = [sys.executable, "-m", "vault_tool", "-C", str(root), "watch"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as watching:
        for number in range(DROPS):
            post = POST.format(
                number, number % 60 + 20, number % 60 + 30, f"skill{number}", number * 7, number * 3, number * 11
            )
            (root / "Inbox" / f"{number}.txt").write_text(post)
            if number % 20 == 19:
                _wait(root)
                seen.append(resident(watching.pid))
        watching.terminate()
    third = len(seen) // 3
    print(f"{DROPS} drops: {seen[third] / 1e6:.1f} MB after a third, {seen[-1] / 1e6:.1f} MB at the end")
    assert len(list((root / "Postings").glob("*.md"))) == DROPS
    assert (seen[-1] - seen[third]) / (DROPS - DROPS // 3) < MOST_A_DROP


def _wait(root: Path) -> None:
    end = time.monotonic() + 300
    while any((root / "Inbox").glob("*.txt")) and time.monotonic() < end:
        time.sleep(0.05)
