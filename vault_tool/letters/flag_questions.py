"""What has to be asked before one applies: which protection questions are worth a client's time, and what else decides."""

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.signals import Signal
from vault_tool.language import likeness, wordlists
from vault_tool.language.wording import listed


def about_the_job(signal: Signal) -> bool:
    """Whether its question is about the job, or decides whether one has a chance at all."""
    decides = wordlists.words("answering", "decides the chances")
    return signal.topic != "chances" or (signal.tells in decides and signal.severity != "low")


def about_tools(judged: Judgment) -> str:
    """Where the Brief says to ask how much of the work needs tools that the profile does not show, that question; "" where
    there are none, and of those that the work is about: in the title, or in the name of whom the post seeks."""
    title = f" {likeness.plain_name(judged.brief.title)} "
    tools = [
        tool
        for tool in judged.decision.tools
        if f" {likeness.plain_name(tool)} " not in title and not _names_who_is_sought(tool, judged.post.own_words)
    ]
    return f"How much of the work needs {listed(tools)}?" if tools else ""


def _names_who_is_sought(tool: str, words: str) -> bool:
    """Whether the post speaks of "an Airtable consultant"."""
    said = f" {likeness.plain_name(words)} "
    after = (piece.partition(" ")[0] for piece in said.split(f" {likeness.plain_name(tool)} ")[1:])
    return any(word in wordlists.words("answering", "called by a tool") for word in after)
