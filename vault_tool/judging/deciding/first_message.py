"""Which questions about a risk can stand in a first message to the client."""

from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language.wordlists import words
from vault_tool.posting.post import Post

MANY_WORDS = 180
"""The words of a client from which a post is not called vague, whatever phrases it is in: far more than a few stock phrases,
which a post that merely has parts to choose from may still be made of. Own threshold."""
TELLS_PARTS = 100
"""The words of a client from which a post has parts to choose from. Own threshold."""

FIRST_TASK = "What would my first task be?"
_FIRST_PART = "Which part is most urgent?"
_SUCCESS = "What would have to be true three months from now for you to call this a success?"


def of_the_work(post: Post, job_kind: str) -> str:
    """What comes first: of a post that tells something of the work, which part of it; nobody who has read it asks for a task. A role
    has none that is urgent: whoever hires for one is asked what comes first in it, or, where its tasks are told, what makes it good."""
    words = len(post.own_words.split())
    if job_kind == "role":
        return _SUCCESS if words >= MANY_WORDS else FIRST_TASK
    return _FIRST_PART if words >= TELLS_PARTS else FIRST_TASK


def can_wait(risk: Signal) -> bool:
    """Whether the question about a risk can be settled once there is an offer: not whether there is a job at all."""
    return not suits(risk) and risk.tells not in words("answering", "no offer answers")


def suits(risk: Signal) -> bool:
    """Whether the question about a risk, where the Brief says to ask it, suits a letter that names a rate."""
    return risk.name in words("answering", "in a letter where it decides") or is_about_the_job(risk, rated=True)


def is_about_the_job(risk: Signal, *, rated: bool) -> bool:
    """Whether the question about a risk neither doubts the client nor asks what a letter settles by itself, `rated`: with a rate."""
    unsaid = words("answering", "not in a letter") | (words("answering", "settled by the rate") if rated else set())
    of_the_client = risk.topic in words("answering", "topics not in a letter")
    return not of_the_client and unsaid.isdisjoint((risk.tells, risk.name))
