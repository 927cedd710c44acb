"""What speaks against a post and no answer settles: how it is told, and what one does about it."""

from collections.abc import Mapping

from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.spelling import lower_first, upper_first

_AGAINST = "one thing speaks against it: {}. Apply only if that's all right with you."
_AGAINST_AS_TOLD: Mapping[str, str] = {
    "on-site": "some of the work is on site, so apply only if you can be there.",
    "fixed-hours": "it takes more hours than you have, so apply only if you can find them.",
    "crowded": "you'd be one of many: {}. If you apply, keep it short, and open with your closest work.",
    "already-interviewing": "others are ahead of you: {}. If you apply, keep it short, and open with your closest work.",
    "low-spend": "a small budget is likely: {}. Apply only if that's worth your time.",
    "rate-low": "the pay is low for work like this: {}. Apply only if that's worth your time.",
    "history-pays-less": "pay may fall short: {}. If you apply, name your rate in the first lines.",
    "details-withheld": "the post keeps details for later. If you apply, ask for them, and name no price before.",
    "A strict condition": "{}. Read that line before you write.",
}
"""What is said of a risk that nobody settles by asking, by its kind or its name, with what was found."""
_FIT_BUT = "You fit, but {}"


def against(fired: Fired, *, fits: bool) -> str:
    """What speaks against a post and no answer settles, and what one does about it."""
    name = fired.signal.name
    told = _AGAINST_AS_TOLD.get(fired.signal.tells) or _AGAINST_AS_TOLD.get(name)
    evidence = fired.evidence.rstrip(".")
    words = told.format(evidence) if told and evidence else _AGAINST.format(lower_first(name))
    return _FIT_BUT.format(words) if fits else upper_first(words)
