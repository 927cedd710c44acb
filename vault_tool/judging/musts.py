"""Which of the musts that a post is told by are still open for somebody: not those met, nor a sentence that names nothing."""

from vault_tool.judging.fit import Fit
from vault_tool.judging.settling import whole_quotes
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

MUST = "knock-out"
"""The kind of risk that says who need not apply."""

_WORD = Regex(r"[\w'-]+")


def is_settled(fired: Fired, fit: Fit) -> bool:
    """Whether nothing is left to weigh of a must that decides: all its sentences are met, or name nothing by themselves."""
    if fired.signal.tells != MUST or not fired.quotes:
        return False
    return all(_is_answered(" ".join(mention.quote.split()), fit) for mention in fired.quotes)


def open_quote(fired: Fired, fit: Fit) -> str:
    """The first whole sentence behind a flag that is told by one, and that the profile does not meet; empty where there is none."""
    return next((quote for quote in whole_quotes(fired) if not _is_answered(quote, fit)), "")


def _is_answered(quote: str, fit: Fit) -> bool:
    said = _WORD.findall(quote.lower())
    return _is_for_others(" ".join(said)) or _names_nothing(said) or _is_met(" ".join(said), fit)


def _is_for_others(said: str) -> bool:
    """Whether a sentence turns away who looks for something else than freelance work."""
    return any(f" {words} " in f" {said} " for words in word_list("judging", "no freelancer"))


def _names_nothing(said: list[str]) -> bool:
    """Whether a sentence only says that something is a must, and the one before says what: "A must."; or turns beginners away."""
    bare, beginners = word_list("judging", "only a must"), word_list("judging", "beginners")
    if beginners.isdisjoint(said):
        return bare.issuperset(said)
    return (bare | beginners | word_list("judging", "turns beginners away")).issuperset(said)


def _is_met(said: str, fit: Fit) -> bool:
    about = [r for r in fit.requirements if (own := " ".join(_WORD.findall(r.piece.words.lower()))) and own in said]
    return bool(about) and all(r.leans == "met" for r in about)
