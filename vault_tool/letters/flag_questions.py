"""Which protection questions of red flags are worth a client's time."""

from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language import wordlists


def about_the_job(signal: Signal) -> bool:
    """Whether its question is about the job, or decides whether one has a chance at all."""
    decides = wordlists.words("answering", "decides the chances")
    return signal.topic != "chances" or (signal.tells in decides and signal.severity != "low")
