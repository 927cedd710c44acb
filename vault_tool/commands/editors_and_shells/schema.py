"""`vault schema`: the schemas of vault.toml, of notes and of reports, for editors and programs."""

import json

import click

from vault_tool import shipped
from vault_tool.cli.session import Session
from vault_tool.errors import UserError
from vault_tool.language.nearest import closest


@click.command("schema")
@click.argument("name", default="vault")
@click.option("--list", "only_list", is_flag=True, help="List all schemas, each with what it describes.")
@click.pass_obj
def command(session: Session, name: str, only_list: bool) -> int:  # noqa: ARG001
    """Print the JSON Schema of vault.toml, or of a kind of note or report.

    The first line of vault.toml names a copy in .vault/, so that editors complete and check it.
    """
    known = sorted(f.name.removesuffix(".schema.json") for f in shipped.folder("schemas").glob("*.schema.json"))
    if only_list:
        for one in known:
            click.echo(f"{one}: {shipped.schema(one)['title']}")
        return 0
    if name not in known:
        near = closest(name, known)
        raise UserError(f"there is no schema '{name}'; {f'did you mean {near}?' if near else 'vault schema --list'}")
    click.echo(json.dumps(shipped.schema(name), ensure_ascii=False, indent=2))
    return 0
