"""Features that are simply there or not: the phrases that say so."""

from collections.abc import Iterable

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import Phrase, matches, mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span


def flag(name: str, prose: Prose, wanted: Iterable[Phrase], *, negatable: bool = True) -> Feature | None:
    """A feature that is simply there: one mention for each sentence that says so, in order."""
    seen: dict[Span, Mention] = {}
    for sentence, first, last in matches(prose, wanted, negatable=negatable):
        if sentence.span not in seen:
            seen[sentence.span] = mention(prose.text, sentence, first, last)
    if not seen:
        return None
    return Feature(name, True, tuple(seen[span] for span in sorted(seen)))
