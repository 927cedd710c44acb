"""`vault completion`: the TAB key."""

import click
from click.shell_completion import get_completion_class

QUOTED = """if [[ ${COMP_WORDS[COMP_CWORD]} == [\\"\\']* ]]; then
                COMPREPLY+=("$value")
            else
                COMPREPLY+=("$(printf '%q' "$value")")
            fi"""
"""A word that begins with a quote is taken as it is: bash closes the quote."""


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print a script that makes the TAB key complete commands, options, rule codes, statuses and notes.

    \b
    bash: echo 'eval "$(vault completion bash)"' >> ~/.bashrc
    zsh:  echo 'eval "$(vault completion zsh)"' >> ~/.zshrc
    fish: vault completion fish > ~/.config/fish/completions/vault.fish
    """
    root = ctx.find_root()
    found = get_completion_class(shell)
    assert found is not None, shell
    source = found(root.command, {}, "vault", "_VAULT_COMPLETE").source()
    click.echo(_with_escapes(source) if shell == "bash" else source)
    return 0


def _with_escapes(source: str) -> str:
    """Click's script for bash, with names escaped as they have to be typed: a note's name has spaces in it."""
    return source.replace("read type value", "read -r type value").replace("COMPREPLY+=($value)", QUOTED)
