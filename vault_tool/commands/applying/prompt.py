"""`vault prompt`: a complete prompt for one section, to be pasted into any chat."""

from dataclasses import replace
from pathlib import Path

import click

from vault_tool import section_order
from vault_tool.cli import choosing
from vault_tool.cli.session import Session
from vault_tool.cli.words import Word
from vault_tool.errors import UserError
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES


@click.command("prompt")
@click.argument("note", type=click.Path(path_type=Path))
@click.option(
    "--section",
    type=Word(section_order.generated(), case_sensitive=False),
    default="Proposal",
    show_default=True,
)
@click.option("--length", type=Word(list(LENGTHS)), help="Length of the proposal.")
@click.option("--tone", type=Word(TONES), help="Tone of the draft that goes with it.")
@click.pass_obj
def command(session: Session, note: Path, section: str, length: str | None, tone: str | None) -> int:
    """Print a prompt with everything an assistant needs for one section of NOTE: facts, flags, profile, rules, the post.

    It's only printed: nothing leaves this machine unless you copy it.
    """
    from vault_tool.jobs.fill import assistant_prompt
    from vault_tool.jobs.fill.standing_notes import job_for
    from vault_tool.knowledge.notes.templates import TemplateError

    vault = session.open()
    job = job_for(vault, choosing.note(session, note))
    settings = replace(job.proposal, length=length or job.proposal.length, tone=tone or job.proposal.tone)
    try:
        text = assistant_prompt.write(section, replace(job, proposal=settings))
    except TemplateError as e:
        raise UserError(f"a template in Templates/ fails: {e}; mend it, or delete it to have the shipped one") from e
    click.echo(text, nl=False)
    return 0
