"""Features that are simply there or not: the phrases that say so."""

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import Phrases, matches, mention
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span


def flag(name: str, prose: Prose, wanted: Phrases) -> Feature | None:
    """A feature that is simply there: one mention for each sentence that says so, in order."""
    seen: dict[Span, Mention] = {}
    for sentence, first, last in matches(prose, wanted):
        if sentence.span not in seen:
            seen[sentence.span] = mention(prose.text, sentence, first, last)
    if not seen:
        return None
    return Feature(name, True, tuple(seen[span] for span in sorted(seen)))


def joined(one: Feature, other: Feature) -> Feature:
    """Two finds of one feature: the mentions of both, each place once, in order."""
    mentions = {m.span: m for m in (*one.mentions, *other.mentions)}
    return Feature(one.name, True, tuple(mentions[span] for span in sorted(mentions)))
