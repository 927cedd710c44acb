"""Job alerts and lists kept as text: short cards, a job each, with its address behind it or as its name's link."""

from collections.abc import Sequence

from vault_tool.drops.format import Dropped, IsJob

NAME = "job alert"

_OTHERS = (".json", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml", ".xml", ".csv", ".tsv", ".eml", ".mht", ".mhtml")


def recognize(name: str, text: str) -> bool:
    """By two addresses in a text that is no note with properties; whether cards stand around them shows when it is read."""
    return (
        not name.lower().endswith(_OTHERS) and text.count("http") > 1 and not text.startswith(("---", "{", "[{", "<"))
    )


def texts(_data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """The cards, where the text is nothing but two of them or more."""
    from vault_tool.drops.job_cards import text_cards

    found = text_cards.cards(text, is_job)
    return [Dropped(card, card=True) for card in found] if len(found) > 1 else ()
