"""What holds for every command."""

import click
import pytest
from click.testing import CliRunner

from vault_tool.main import vault

COMMANDS = vault.list_commands(click.Context(vault))


def command(name: str) -> click.Command:
    found = vault.get_command(click.Context(vault), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_it_has_its_files_name_and_says_what_it_does(name: str) -> None:
    assert command(name).name == name
    assert (command(name).help or "").split("\n\n")[0].strip().endswith((".", ":"))


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_is_explained(name: str) -> None:
    options = [p for p in command(name).params if isinstance(p, click.Option) and not p.hidden]
    assert [o.name for o in options if not (o.help or o.show_default)] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_loads_and_ends(name: str) -> None:
    done = CliRunner().invoke(vault, [name, "--help"])
    assert (done.exit_code, done.output.startswith(f"Usage: vault {name}")) == (0, True)
