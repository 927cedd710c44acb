"""Which questions about a risk can stand in a first message to the client."""

from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language.wordlists import words


def can_wait(risk: Signal) -> bool:
    """Whether the question about a risk can be settled once there is an offer: not whether there is a job at all."""
    return not suits(risk) and risk.tells not in words("answering", "no offer answers")


def suits(risk: Signal) -> bool:
    """Whether the question about a risk, where the Brief says to ask it, neither doubts the client nor asks what the letter settles
    by itself."""
    if risk.name in words("answering", "in a letter where it decides"):
        return True
    unsaid = words("answering", "not in a letter") | words("answering", "settled by the rate")
    of_the_client = risk.topic in words("answering", "topics not in a letter")
    return not (of_the_client or risk.tells in unsaid or risk.name in unsaid)
