"""One run of `vault lint` as it was asked for: files or the text on standard input, and findings silenced if that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault_tool.jobs.lint.linting import lint, lint_text

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.lint.results.report import NoteForm, Report
    from vault_tool.jobs.vault import Place

UNNAMED = "stdin.md"
"""What the text on standard input is called where nothing is said."""


def linted(place: Place, request: Request, form: NoteForm | None) -> Report:
    """What is found. Where `form` is given and the whole vault is linted, the notes have their texts in it."""
    if request.from_stdin:
        from vault_tool.store import reads

        data = reads.standard_input(place.config.limits.note_bytes)
        return lint_text(place, data, request.stdin_name or UNNAMED, request)
    if request.silence:
        from vault_tool.jobs.lint.ignoring import silence

        return silence(place, request, lint(place, request))
    return lint(place, request, form)


def are_final(place: Place, request: Request) -> bool:
    """Whether a note's findings are the report's as they stand: nothing is mended, silenced or known beforehand."""
    known = request.baseline or request.write_baseline or place.config.lint.baseline
    return not (known or request.mend or request.silence)
