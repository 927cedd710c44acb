"""A judgment on half a page: what one reads before deciding."""

from collections.abc import Iterator

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.signals import text
from vault_tool.language.wording import plural

_MOST_RISKS, _MOST_PIECES, _MOST_ASKS = 3, 3, 8
_CHOICES = {"apply": "Apply", "ask": "Ask first", "skip": "Skip"}
_FITS = {"strong": "strong", "partly": "partial", "none": "none"}


def half_page(judgment: Judgment) -> str:
    """Plain text of about 20 lines; what a post does not say is left out."""
    return "\n".join(_lines(judgment))


def _lines(judgment: Judgment) -> Iterator[str]:
    decision, fit = judgment.decision, judgment.fit
    yield str(judgment.post.facts.get("title") or "Untitled post")
    yield f"{_CHOICES[decision.choice]}. {decision.why}"
    for stop in decision.stops:
        if stop != decision.why:
            yield f"  Also: {stop}"
    met, missing = fit.those("met"), fit.those("missing")
    asked = len(fit.requirements)
    yield f"Fit: {_FITS[fit.level]}." + (f" {len(met)} of {plural(asked, 'requirement')} met." if asked else "")
    for requirement in missing[:_MOST_PIECES]:
        yield f"  Not in your profile: “{requirement.piece.words}”"
    for proof in judgment.evidence[:_MOST_PIECES]:
        yield f"  Shows it: {proof.line.text}"
    if judgment.red_flags:
        yield "Risks:"
        for number, fired in enumerate(judgment.red_flags[:_MOST_RISKS], 1):
            yield f"  {number}. {fired.signal.name}" + (f": {fired.evidence}" if fired.evidence else "")
            if question := text(fired.signal.protection, judgment.scope):
                yield f"     Ask: {question}"
    if judgment.post.asks:
        yield "They ask you to send:"
        for ask in judgment.post.asks[:_MOST_ASKS]:
            yield f"  [ ] “{ask.quote}”"
