r"""The site says that the post takes no more applications.

Found:
    Bell founder\nNo longer accepting applications\nFull-time
    This job is no longer available.\nBell founder
    This role is closed\n\nBell founder
    Bell founder\n\nApplications have closed for this job
    Bell founder\nDiese Stelle ist leider nicht mehr verfügbar.
    Bell founder\nCette offre n'est plus disponible
    Bell founder\nEsta oferta ya no está disponible
    Bell founder\nEsta vaga não está mais disponível
    Bell founder\nВакансия закрыта
Not found:
    The old foundry is closed, and its bells are no longer available.
    Bell founder\nOur shop is closed on Sundays.
    Applications close on Friday.
    We are no longer accepting applications from agencies, people only.
"""

from vault_tool.language.closed_posts import LONGEST, is_notice
from vault_tool.language.mention import Mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span

NAME = "closed"


def find(prose: Prose) -> Feature | None:
    """Each line that is the notice and nothing else."""
    found, at = [], 0
    for line in prose.text.splitlines(keepends=True):
        words = line.strip().strip("*_#>|-• ")
        if words and len(words) <= LONGEST and is_notice(words):
            start = at + line.index(words)
            found.append(Mention(words, Span(start, start + len(words))))
        at += len(line)
    return Feature(NAME, True, tuple(found)) if found else None
