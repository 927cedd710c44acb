"""What a Brief says of a decision: its sentence, and what to do after reading."""

from collections.abc import Mapping

from vault_tool.judging.asking import first_message
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.musts import MUST
from vault_tool.judging.work.beyond import Telling
from vault_tool.knowledge.conditions.site_names import SiteNames
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.wordlists import words

_NEXT = {
    "apply": "finish the proposal. Once it's in a note, check it with `vault lint --status ready` before you send it.",
    "ask": "send two lines with the question at the top before you write a full proposal.",
}

_SAY: Mapping[Telling, str] = {
    "lack": "send two lines before you write a full proposal: what's named above, and what you've done that comes closest.",
    "closest": "send two lines before you write a full proposal: the closest thing you've done, and whether it's close enough.",
}
_ONLY_MESSAGE = {
    _NEXT[
        "ask"
    ]: "the proposal is all you can send here before they answer, so keep it short and put that question into it.",
    _SAY["lack"]: "write a short proposal that opens with the closest thing you've done and says what's named above.",
    _SAY["closest"]: "write a short proposal that opens with the closest thing you've done.",
}
"""What is said instead on a site where nobody writes to a client but in a proposal."""
_ANSWER_SAYING: Mapping[Telling, str] = {
    "lack": "answer what they ask for, and say in your first line what's named above.",
    "closest": "answer what they ask for, begin with the closest thing you've done, and ask if it's close enough.",
}
_BELOW_A_WORD: Mapping[Telling, str] = {
    "lack": "answer what they ask for, and say what's named above in your first line, or right below the word they want there.",
    "closest": "answer what they ask for, give the closest thing you've done in your first line, or right below the word they want"
    " there, and ask if it's close enough.",
}
"""What to do where there is nothing to ask, by what the first line says: without anything to answer, with it, and with a word that
has to stand first."""
_WEIGH = "if you can live with that, write a full proposal."
_WEIGH_ANSWERING = "if you can live with that, answer what they ask for and write a full proposal."
_MEET = "if you meet that, write a full proposal whose first line shows it."
_MEET_ANSWERING = "if you meet that, answer what they ask for, and show it in the first line of a full proposal."
_IF_NOT = {True: " If you don't, skip this one.", False: " If you don't, ask in two lines whether it's a must."}
"""What to do where that is not met, by whether the post has called it a must."""
_FILL_IN = "fill in Profile.md, then judge the post again."
_JUDGE_AGAIN = "judge the post again once all of it is there."
_SETTLE_LATER = "write a short proposal, and settle that question before you accept an offer."
_SETTLE_ANSWERING = "answer what they ask for in short, and settle that question before you accept an offer."
"""What to do about a question that no first message asks: it would doubt the client."""
_LOOK_UP = "find these out before you write a full proposal."
_SEND = "answer what they ask for in short, with the question below it."
_ANSWER = "answer everything they ask for, with your question below it: they skip letters that leave something out."
_YOURSELF = {
    "no_machine_letters": "Write it yourself: they turn down what a machine has written.",
    "machine_trap": "The word they ask an AI to use is a trap: leave it out.",
}
"""What goes with any letter, by the feature of the post that asks for it."""

HEADLINES = {"apply": "Apply", "ask": "Ask first", "skip": "Skip"}
_IF_OPEN = ", if it's still open"
_STILL_OPEN = ", so check that it's still open"
_OLD = "check that the job is still open; if it is, "
_OLD_AND = "check that the job is still open; if it is and "


def why(judgment: Judgment) -> str:
    """The decision's sentence; where one may apply after all, behind the age of a post of another year."""
    decision, old = judgment.decision, _old(judgment)
    if old is None or decision.choice == "skip":
        return decision.why
    posted = f"{old.evidence[:1].upper()}{old.evidence[1:].rstrip('.')}"
    return f"{posted}{'' if decision.choice == 'apply' else _STILL_OPEN}. {decision.why}"


def headline(judgment: Judgment) -> str:
    """What to do, in a word or two; a post of another year only if it is open at all."""
    choice = judgment.decision.choice
    return f"{HEADLINES[choice]}{_IF_OPEN if choice == 'apply' and _old(judgment) else ''}"


def _old(judgment: Judgment) -> Fired | None:
    years = words("judging", "as grave")
    return next((fired for fired in judgment.red_flags if fired.signal.name in years), None)


def step(judgment: Judgment, *, asks: bool) -> str:
    """What to do after reading; behind a look at whether it is still open where the post is of another year."""
    decision, required = judgment.decision, bool(judgment.scope.get("answers_required"))
    if decision.choice == "skip":
        return ""
    if decision.too_little:
        return _LOOK_UP if any(map(decision.why.__contains__, decision.look_up)) else _JUDGE_AGAIN
    following = _step(judgment, asks=asks, required=required)
    if _takes_proposals_alone(judgment):
        following = _ONLY_MESSAGE.get(following, following)
    if following == _FILL_IN:
        return following
    care = (advice for feature, advice in _YOURSELF.items() if judgment.scope.get(feature))
    behind = _old(judgment) is not None
    if behind:
        following = (
            f"{_OLD}{following}" if not following.startswith("if ") else f"{_OLD_AND}{following.removeprefix('if ')}"
        )
    return " ".join((following, *care))


def _takes_proposals_alone(judgment: Judgment) -> bool:
    """Whether the post's site is a marketplace: there one can't write to a client but in a proposal."""
    site = judgment.scope.get("site")
    return isinstance(site, SiteNames) and not site.is_board


def _step(judgment: Judgment, *, asks: bool, required: bool) -> str:
    """The step that goes with what the decision's sentence names: a question, what to say, a risk to weigh, or nothing."""
    decision = judgment.decision
    if decision.choice == "apply":
        return _NEXT["apply"]
    if decision.telling:
        below_a_word = any(ask.kind == "word" for ask in judgment.post.asks)
        said = _BELOW_A_WORD if below_a_word else _ANSWER_SAYING if asks or required else _SAY
        return said[decision.telling]
    must = decision.weighs and decision.settle[0].signal.tells == MUST
    if decision.meets or must:
        return f"{_MEET_ANSWERING if asks or required else _MEET}{_IF_NOT[must]}"
    if decision.weighs:
        return _WEIGH_ANSWERING if asks or required else _WEIGH
    if not decision.question:
        return _FILL_IN
    if decision.settle and _takes_proposals_alone(judgment) and not first_message.suits(decision.settle[0].signal):
        return _SETTLE_ANSWERING if asks or required else _SETTLE_LATER
    return _ANSWER if required else _SEND if asks else _NEXT["ask"]
