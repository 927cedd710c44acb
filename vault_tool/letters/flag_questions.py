"""What has to be asked before one applies: which protection questions are worth a client's time, and what else decides."""

import re

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language import likeness, wordlists
from vault_tool.language.wording import listed

MOST_IN_PASSING = 2
"""How often a tool may be named before the work is about it."""
LEAD = 60
"""Characters before a sentence in which a heading over it ends: "Nice to have"."""
_END = re.compile(r"(?<=[.!?;])\s+|[\r\n•*]+")


def about_the_job(signal: Signal) -> bool:
    """Whether its question is about the job, or decides whether one has a chance at all."""
    decides = wordlists.words("answering", "decides the chances")
    return signal.topic != "chances" or (signal.tells in decides and signal.severity != "low")


def making_idle(judged: Judgment) -> list[Signal]:
    """The risks whose question makes all others idle: a job of last year may be gone. A marketplace shows that itself: where a proposal
    can be sent, the job is open."""
    if judged.scope.is_on_marketplace:
        return []
    before = wordlists.words("answering", "asked before all")
    return [fired.signal for fired in judged.red_flags if fired.signal.name in before]


def about_tools(judged: Judgment) -> str:
    """Where the Brief says to ask how much of the work needs tools that the profile does not show, that question; "" where
    there are none. It is asked of tools that the post names in passing: of one that the work is about, that is only an example or a
    plus, that stands beside another to choose from, or that decides who may apply, the post has told it."""
    tools = [tool for tool in judged.decision.tools if _leaves_open(judged, tool)]
    return f"How much of the work needs {listed(tools)}?" if tools else ""


def about_fit(judged: Judgment) -> str:
    """What to ask about one's fit: about tools named in passing, or what the decision has to ask; "" where that is whether
    a tool may be lacking whose part the post has told, so that it answers itself."""
    decision, words = judged.decision, f" {likeness.plain_name(judged.post.own_words)} "
    lacking = {tool for tool in (*decision.tools, *judged.fit.named.lacking) if tool in decision.question}
    told = any(f" {likeness.plain_name(tool)} " in words and not _leaves_open(judged, tool) for tool in lacking)
    return about_tools(judged) or ("" if told else decision.question)


def _leaves_open(judged: Judgment, tool: str) -> bool:
    """Whether the post leaves open how much of the work needs a tool."""
    return (
        f" {likeness.plain_name(tool)} " not in f" {likeness.plain_name(judged.brief.title)} "
        and likeness.plain_name(tool) not in wordlists.words("answering", "taken for granted")
        and _is_named_in_passing(tool, judged.post.own_words)
    )


def _is_named_in_passing(tool: str, text: str) -> bool:
    """Whether the post leaves open what part the tool plays: named once or twice, and nowhere with a word that tells it."""
    named = [words for words in _passages(text) if f" {likeness.plain_name(tool)} " in words]
    times = sum(words.count(f" {likeness.plain_name(tool)} ") for words in named)
    return 0 < times <= MOST_IN_PASSING and not any(_tells(words, likeness.plain_name(tool)) for words in named)


def _passages(text: str) -> list[str]:
    """The sentences and lines of a text in plain words, each with what stands before it, as a heading does."""
    said = [f" {likeness.plain_name(words)} " for words in _END.split(text) if words.strip()]
    return [f"{before[-LEAD:]}{words}" for before, words in zip(["", *said], said, strict=False)]


def _tells(words: str, tool: str) -> bool:
    if any(f" {word} " in words for word in wordlists.words("answering", "tells what part a tool plays")):
        return True
    behind = (piece.partition(" ")[0] for piece in words.split(f" {tool} ")[1:])
    return any(word in wordlists.words("answering", "called by a tool") for word in behind)
