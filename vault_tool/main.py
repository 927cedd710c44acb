"""The `vault` command: finds the subcommand's module in `commands/`, runs it, turns errors into words."""

import atexit
import gc
import os
import pkgutil
import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from vault_tool import __version__, commands
from vault_tool.cli.session import Session
from vault_tool.errors import UserError

_OBJECTS = 200_000
"""How many objects may be made before Python looks for circles among them: most stay, and looking takes time.

One post is judged with 130,000; a run that goes on is looked through as it would be."""


@cache
def _groups() -> dict[str, str]:
    """The folder in `commands/` that each command's module lies in."""
    (place,) = commands.__path__
    folders = (m.name for m in pkgutil.iter_modules([place]) if m.ispkg)
    return {m.name: folder for folder in folders for m in pkgutil.iter_modules([str(Path(place, folder))])}


class Commands(click.Group):
    """Every module in the folders of `commands/` is a subcommand, imported only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the modules, as they are typed."""
        return sorted(_groups())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The module's `command`."""
        if cmd_name not in _groups():
            return None
        found: click.Command = import_module(f"vault_tool.commands.{_groups()[cmd_name]}.{cmd_name}").command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does; a name that is none brings the nearest one."""
        if args and args[0] not in self.list_commands(ctx) and not args[0].startswith("-"):
            from vault_tool.language.nearest import closest

            near = closest(args[0], self.list_commands(ctx))
            advice = f"did you mean '{near}'?" if near else "vault --help names them all"
            raise click.UsageError(f"No such command '{args[0]}'; {advice}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command under its heading, with the first paragraph of its help whole."""
        groups = [import_module(f"vault_tool.commands.{folder}") for folder in set(_groups().values())]
        for group in sorted(groups, key=lambda group: int(group.PLACE)):
            there = sorted(name for name, folder in _groups().items() if group.__name__.endswith(f".{folder}"))
            names = [*(name for name in group.FIRST if name in there), *(n for n in there if n not in group.FIRST)]
            found = {name: self.get_command(ctx, name) for name in names}
            with formatter.section(group.HEADING):
                rows = [(name, first_paragraph(command)) for name, command in found.items() if command]
                formatter.write_dl(rows, col_max=12)


def first_paragraph(command: click.Command) -> str:
    """What a command does, as the first paragraph of its help says it, in one line."""
    return " ".join((command.help or "").partition("\n\n")[0].partition("\b")[0].split())


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="vault", message="%(prog)s %(version)s")
@click.option(
    "-C",
    "--directory",
    type=click.Path(file_okay=False, path_type=Path),
    help="The vault's folder; by default, the nearest folder up from here that has a vault.toml.",
)
@click.pass_context
def vault(ctx: click.Context, directory: Path | None) -> None:
    """A Markdown vault for freelancers: drop a job post into Inbox/, get a finished note, lint it before applying."""
    ctx.obj = Session(directory)


def main() -> NoReturn:
    """Run the command line. Exit status: 0 fine, 1 findings or something not done, 2 usage or configuration error."""
    gc.set_threshold(_OBJECTS)
    atexit.register(gc.freeze)  # a process that ends gives all back at once: no circles need to be looked for
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = vault.main(standalone_mode=False)
        if not sys.stdout.closed:  # the language server closes it when its editor goes
            sys.stdout.flush()
    except UserError as e:
        _fail(str(e))
    except click.ClickException as e:
        e.show()
        sys.exit(2)
    except click.exceptions.Abort:
        sys.exit(130)
    except BrokenPipeError:
        # The reader went away (`vault list | head`): nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as e:
        if os.environ.get("VAULT_DEBUG"):
            raise
        _fail(f"{e.filename or 'a file'}: {e.strerror or e}; check its name and permissions")
    except Exception as e:
        if os.environ.get("VAULT_DEBUG"):
            raise
        _fail(f"unexpected {type(e).__name__}: {e}\nThis is a fault in vault-tool; VAULT_DEBUG=1 shows where.")
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str) -> NoReturn:
    from vault_tool.cli.word_wrap import say

    say(f"vault: {message}", err=True)
    sys.exit(2)
