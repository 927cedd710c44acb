"""`vault completion`: the TAB key."""

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print what makes the TAB key complete commands, options, rule codes, statuses and notes.

    \b
    bash: echo 'eval "$(vault completion bash)"' >> ~/.bashrc
    zsh:  echo 'eval "$(vault completion zsh)"' >> ~/.zshrc
    fish: vault completion fish > ~/.config/fish/completions/vault.fish
    """
    root = ctx.find_root()
    found = get_completion_class(shell)
    assert found is not None, shell
    click.echo(found(root.command, {}, "vault", "_VAULT_COMPLETE").source())
    return 0
