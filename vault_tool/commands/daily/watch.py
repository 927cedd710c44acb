"""`vault watch`: take posts in as they are dropped."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli.progress import Progress
from vault_tool.cli.sample_profile import tell_of_sample
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.language.wording import plural
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.take_in.intake import Taken


STRETCH = 500
"""Files after which the watch begins anew once nothing waits: the heap of a process that has run for weeks is in pieces, and
no cache that is emptied gives them back (as web servers renew their workers)."""


@click.command("watch")
@click.option("--once", is_flag=True, help="Take in what's waiting, then stop.")
@click.option(
    "--poll", is_flag=True, help="Check the folder every second, for network folders that don't report changes."
)
@click.option("--so-far", default="", hidden=True, help="What an earlier stretch of this watch came to.")
@click.option("--stretch", default=STRETCH, hidden=True, help="Files after which the watch begins anew; 0: never.")
@click.pass_obj
def command(session: Session, once: bool, poll: bool, so_far: str, stretch: int) -> int:
    """Take in each post dropped into the vault, and fill postings written by hand, until Ctrl-C.

    Exit status with --once: 1 if a drop was rejected.
    """
    from vault_tool.jobs.take_in.inbox import Inbox

    inbox = Inbox(session.vault(), session.config(), session.now)
    if once:
        outcomes = {t.outcome for t in inbox.catch_up(_print)}
        if "created" in outcomes:
            tell_of_sample(inbox.root)
        return int("rejected" in outcomes)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    words = f"watching {inbox.root}; drop posts into {Path(inbox.root.name) / layout.INBOX}, Ctrl-C ends"
    came_to = Counter({key: int(n) for key, n in (part.split("=") for part in so_far.split())})
    with Progress("watching") as line:

        def report(taken: Taken) -> None:
            line.clear()
            _print(taken)
            came_to[taken.outcome] += 1
            line.say(f"{_counted(came_to)} so far, the last at {session.now():%H:%M}")

        def started() -> None:
            if not so_far:
                say(words, err=True)
                tell_of_sample(inbox.root)

        inbox.watch(stop, report, poll=poll, started=started, most=stretch if os.name == "posix" else 0)
    if not stop.is_set():
        _begin_anew(came_to)
    click.echo(f"ended: {_counted(came_to)}", err=True)
    return 0


def _begin_anew(outcomes: Counter[str]) -> None:
    """The same command in the same process with its memory given back; what was dropped meanwhile waits in the Inbox."""
    given = sys.orig_argv
    if "--so-far" in given:
        at = given.index("--so-far")
        given = given[:at] + given[at + 2 :]
    sys.stdout.flush()
    os.execv(sys.executable, [*given, "--so-far", " ".join(f"{key}={count}" for key, count in outcomes.items())])


def _counted(outcomes: Counter[str]) -> str:
    """ "2 notes made, 1 drop rejected"."""
    said = [plural(outcomes["created"], "note") + " made"]
    said += [f"{plural(outcomes[key], 'drop')} {words}" for key, words in _OTHERS.items() if outcomes[key]]
    return ", ".join(said)


_OTHERS = {"duplicate": "known already", "rejected": "rejected"}


def _print(taken: Taken) -> None:
    if taken.outcome == "created":
        say(f"{taken.note}  {taken.headline}" if taken.headline else f"{taken.note}", hang=4)
    if taken.outcome != "created" or taken.reason:
        say(f"{taken.source}: {taken.outcome}: {taken.reason}", err=True)
