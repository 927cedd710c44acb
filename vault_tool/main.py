"""The `vault` command: finds the subcommand's module in `commands/`, runs it, turns errors into words."""

import os
import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from vault_tool import __version__, commands
from vault_tool.cli.session import Session
from vault_tool.errors import UserError


class Commands(click.Group):
    """Every module of `commands/` is a subcommand, imported only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the modules, as they are typed."""
        return sorted(m.name for m in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The module's `command`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"vault_tool.commands.{cmd_name}").command
        return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="vault", message="%(prog)s %(version)s")
@click.option(
    "-C",
    "--directory",
    type=click.Path(file_okay=False, path_type=Path),
    help="The vault; without it, the nearest folder above that has a vault.toml.",
)
@click.pass_context
def vault(ctx: click.Context, directory: Path | None) -> None:
    """A Markdown vault for freelancers: drop a job post into Inbox/, get a finished note, lint it before applying."""
    ctx.obj = Session(directory)


def main() -> NoReturn:
    """Run the command line. Exit status: 0 fine, 1 findings or something not done, 2 usage or configuration error."""
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
    click.echo(f"vault: {message}", err=True)
    sys.exit(2)
