"""`vault watch`: take posts in as they are dropped."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vault_tool.cli.progress import Progress
from vault_tool.cli.session import Session
from vault_tool.cli.word_wrap import say
from vault_tool.language.wording import plural
from vault_tool.store import layout

if TYPE_CHECKING:
    from vault_tool.jobs.take_in.intake import Taken


@click.command("watch")
@click.option("--once", is_flag=True, help="Take in what's waiting, then stop.")
@click.option(
    "--poll", is_flag=True, help="Check the folder every second, for network folders that don't report changes."
)
@click.pass_obj
def command(session: Session, once: bool, poll: bool) -> int:
    """Take in each post dropped into the vault, and fill postings written by hand, until Ctrl-C.

    Exit status with --once: 1 if a drop was rejected.
    """
    from vault_tool.jobs.take_in.inbox import Inbox

    inbox = Inbox(session.vault(), session.config(), session.now)
    if once:
        return int(any(t.outcome == "rejected" for t in inbox.catch_up(_print)))
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    words = f"watching {inbox.root}; drop posts into {Path(inbox.root.name) / layout.INBOX}, Ctrl-C ends"
    outcomes: Counter[str] = Counter()
    with Progress("watching") as line:

        def report(taken: Taken) -> None:
            line.clear()
            _print(taken)
            outcomes[taken.outcome] += 1
            line.say(f"{_counted(outcomes)} so far, the last at {session.now():%H:%M}")

        inbox.watch(stop, report, poll=poll, started=lambda: say(words, err=True))
    click.echo(f"ended: {_counted(outcomes)}", err=True)
    return 0


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
