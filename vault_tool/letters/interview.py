"""What to ask the client in an interview: what settles the red flags, then what the banks have for a post like this."""

from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes import signals
from vault_tool.letters import question_choice
from vault_tool.letters.question_choice import Asked

MOST = 40
MOST_IN_TOPIC = 6
MOST_FLAGS = 6
LEAST = 6
FLAGS = "What settles the red flags"


def questions(judged: Judgment) -> list[Asked]:
    """Those about the red flags first; for a rich post 30 and more, for a thin one those that its few words call for."""
    banks = [b for b in judged.knowledge.banks if b.kind == "interview"]
    flags = settling(judged)
    names = {**judged.scope, "flags": [question.reason for question in flags]}
    asked = question_choice.distinct([*flags, *question_choice.questions(banks, judged.brief, names)])
    picked = question_choice.chosen(asked[len(flags) :], MOST, MOST_IN_TOPIC, LEAST, flags)
    return [*asked[: len(flags)], *picked]


def settling(judged: Judgment) -> list[Asked]:
    """The protection questions of the red flags that fired, the gravest first, each once."""
    red = [f.signal for f in judged.red_flags if f.signal.topic != "chances"]
    texts = ((signals.text(signal.protection, judged.scope), signal) for signal in red)
    asked = [Asked(FLAGS, text, signal.name, "{{" in signal.protection) for text, signal in texts if text.endswith("?")]
    return question_choice.distinct(asked)[:MOST_FLAGS]
