"""Running a command that is given a text and prints one, with bounds on its time and on what it prints."""

import contextlib
import os
import signal
import subprocess
import threading
from dataclasses import dataclass
from typing import IO

_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Run:
    """How it ended: exit status, what it printed to standard output and error; `cut` where that was too much."""

    status: int
    printed: bytes
    complaints: bytes
    cut: bool


def run(arguments: list[str], said: bytes, *, seconds: float, most: int) -> Run:
    """Run a command with `said` on its standard input; one that prints more than `most` bytes is ended.

    Raises TimeoutError where it takes longer than so many seconds, OSError where it cannot be run. It and what it has
    started itself are ended with this.
    """
    process = _started(arguments)
    assert process.stdin
    assert process.stdout
    assert process.stderr
    late, complaints = threading.Event(), bytearray()

    def end() -> None:
        late.set()
        _end(process)

    timer = threading.Timer(seconds, end)
    threads = [
        threading.Thread(target=_tell, args=(process.stdin, said), daemon=True),
        threading.Thread(target=_hear, args=(process.stderr, complaints, most), daemon=True),
        timer,
    ]
    try:
        for thread in threads:
            thread.start()
        printed = bytearray()
        cut = not _hear(process.stdout, printed, most)
        if cut:
            _end(process)
        status = process.wait()
    finally:
        timer.cancel()
        _end(process)
        process.wait()
    if late.is_set():
        raise TimeoutError
    threads[1].join(1)
    return Run(status, bytes(printed), bytes(complaints), cut)


def _started(arguments: list[str]) -> subprocess.Popen[bytes]:
    """The command in a session of its own, so that what it starts can be ended with it."""
    return subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=os.name != "nt",
    )


def _tell(stream: IO[bytes], said: bytes) -> None:
    with contextlib.suppress(OSError, ValueError), stream:  # a command need not listen to the end
        stream.write(said)


def _hear(stream: IO[bytes], into: bytearray, most: int) -> bool:
    """Gather what is printed; False where that is more than `most` bytes."""
    while piece := stream.read1(_PIECE):  # type: ignore[attr-defined]
        into += piece
        if len(into) > most:
            return False
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command and what it has started."""
    with contextlib.suppress(OSError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
