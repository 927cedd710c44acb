"""What a Brief says of a decision: its sentence, and what to do after reading."""

from vault_tool.judging.deciding import first_message
from vault_tool.judging.decision import Decision
from vault_tool.judging.evidence import comes_closest
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.musts import MUST
from vault_tool.judging.work.whose_work import listed_whole
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import words
from vault_tool.posting.to_send import words_wanted

_FULL = ("before you write a full proposal", "before you apply")
"""Before what one asks: on a site for freelancers, and at an employer's."""
_APPLY = ("send a proposal", "apply")
_OPENING = (" that opens with your work shown above", ", and open with your work shown above")
_ASK = "ask the question at the top in two lines {full}."

_ASK_WITHIN = (
    "the proposal is all you can send here before they answer, so keep it short and put that question into it."
)
_IF_CLOSE, _IF_YOU_GO = "if something of yours comes close, ", "if you go for it, "
_HOW_YOU_STAND = ", then say in one line how you stand with {}"
_WHAT_ELSE = ", then say in one line what you haven't done"
_CLOSEST, _SHOWN, _THAT = "the closest thing you've done", "your work shown above", "that work"
"""What one begins with: by whether it only comes close, and where it has just been spoken of."""
_TELL = ("write a short proposal. Open with {first}{then}.", "write a few lines. Open with {first}{then}.")
_ANSWER_TELLING = "answer what they ask for. Open with {first}{then}."
_BELOW_A_WORD = "begin with the word they want. Right below it, go on with {first}{then}."
_WITH_A_WORD = "put in the word they want. Open with {first}{then}."
_ANSWER_AND = "answer what they ask for, and {}"
"""What to do where there is nothing to ask: without anything to answer, with it, with a word that has to stand first, and with one
that may stand anywhere; before these two, what goes with them where more is asked for."""
_WEIGH = ("if you go for it, send a proposal.", "if you go for it, apply.")
_WEIGH_ANSWERING = (
    "if you go for it, send a proposal that answers what they ask for.",
    "if you go for it, apply, and answer what they ask for.",
)
_MEET = (
    "if you meet that, send a proposal that shows it at once.",
    "if you meet that, apply, and show it at once.",
)
_MEET_ANSWERING = (
    "if you meet that, answer what they ask for in your proposal, and show it at once.",
    "if you meet that, apply, show it at once, and answer what they ask for.",
)
_IF_NOT = {True: " If you don't, skip this one.", False: " If you don't, ask in two lines whether it's a must."}
"""What to do where that is not met, by whether the post has called it a must."""
_FILL_IN = "fill in Profile.md, then judge the post again."
_SAVED_IN_PART = ("title alone", "start alone", "says too little")
_JUDGE_AGAIN = "judge the post again once all of it is there."
_SETTLE_LATER = "write a short proposal, and settle that question before you accept an offer."
_SETTLE_ANSWERING = "answer what they ask for in short, and settle that question before you accept an offer."
"""What to do about a question that no first message asks: it would doubt the client."""
_SEND = (
    "a proposal is all you can send here before they reply: answer what they ask for in short, and put that question into it.",
    "send them that question in two lines, and what they ask for once they've answered.",
)
_ANSWER = "answer everything they ask for, and put that question into it: they skip letters that leave something out."
_YOURSELF = {
    "no_machine_letters": "Write it yourself: they turn down what a machine has written.",
    "machine_trap": "The word they ask an AI to use is a trap: leave it out.",
}
"""What goes with any letter, by the feature of the post that asks for it."""

HEADLINES = {"apply": "Apply", "ask": "Ask first", "skip": "Skip"}
OWN_CALL, CHECK = INSTEAD_OF_ASKING = ("Your call", "Check first")
"""What stands for "Ask first" where there is nothing to ask the client: it is the freelancer's to decide, or to look up."""
_IF_OPEN = ", if it's still open"
_STILL_OPEN = ", so skip it unless it's still open"
_OLD = "check that the job is still open; if it is, "
_OLD_AND = "check that the job is still open; if it is and "


def why(judgment: Judgment) -> str:
    """The decision's sentence; where one may apply after all, behind the age of a post of another year."""
    decision, posted = judgment.decision, age(judgment)
    if not posted or decision.choice == "skip":
        return decision.why
    return f"{posted}{'' if decision.choice == 'apply' else _STILL_OPEN}. {decision.why}"


def age(judgment: Judgment) -> str:
    """How long ago a post of another year was posted, with no stop behind it; empty for any other."""
    old = _old(judgment)
    return upper_first(old.evidence.rstrip(".")) if old else ""


def headline(judgment: Judgment) -> str:
    """What to do, in a word or two; a post of another year only if it is open at all."""
    decision = judgment.decision
    return f"{in_a_word(decision)}{_IF_OPEN if decision.choice == 'apply' and _old(judgment) else ''}"


def in_a_word(decision: Decision) -> str:
    """What to do: to ask only where there is a question for the client."""
    if decision.choice != "ask" or decision.asks_client:
        return HEADLINES[decision.choice]
    return OWN_CALL if decision.is_own_call else CHECK


def is_told_in_why(fired: Fired, judgment: Judgment) -> bool:
    """Whether the decision's sentence says what this flag does."""
    decision = judgment.decision
    weighed = decision.weighs and fired in decision.settle[:1] and fired.evidence.rstrip(".") in decision.why
    return weighed or (decision.choice != "skip" and fired is _old(judgment))


def _old(judgment: Judgment) -> Fired | None:
    years = words("judging", "as grave")
    return next((fired for fired in judgment.red_flags if fired.signal.name in years), None)


def step(judgment: Judgment, *, asks: bool) -> str:
    """What to do after reading; behind a look at whether it is still open where the post is of another year."""
    decision, required = judgment.decision, bool(judgment.scope.get("answers_required"))
    if decision.choice == "skip":
        return ""
    if decision.reason == "empty profile":
        return _FILL_IN
    if not decision.question and (decision.too_little or decision.reason in _SAVED_IN_PART):
        return _JUDGE_AGAIN
    following = _step(judgment, asks=asks, required=required)
    care = (advice for feature, advice in _YOURSELF.items() if judgment.scope.get(feature))
    behind = _old(judgment) is not None
    if behind:
        following = (
            f"{_OLD}{following}" if not following.startswith("if ") else f"{_OLD_AND}{following.removeprefix('if ')}"
        )
    return " ".join((following, *care))


def _step(judgment: Judgment, *, asks: bool, required: bool) -> str:
    """The step that goes with what the decision's sentence names: a question, what to say, a risk to weigh, or nothing."""
    decision, hired, answers = judgment.decision, _is_employer(judgment), asks or required
    if decision.choice == "apply":
        return f"{_APPLY[hired]}{'' if _is_close(judgment) else _OPENING[hired]}."
    if decision.telling or decision.tools:
        return _telling(judgment, answers=answers)
    must = decision.weighs and decision.settle[0].signal.tells == MUST
    if decision.meets or must:
        return f"{(_MEET_ANSWERING if answers else _MEET)[hired]}{_IF_NOT[must or decision.firm]}"
    if decision.weighs:
        return (_WEIGH_ANSWERING if answers else _WEIGH)[hired]
    if decision.settle and judgment.scope.is_on_marketplace and first_message.can_wait(decision.settle[0].signal):
        return _SETTLE_ANSWERING if answers else _SETTLE_LATER
    if answers:
        return _ANSWER if required else _SEND[not judgment.scope.is_on_marketplace]
    return _ASK_WITHIN if judgment.scope.is_on_marketplace else _ASK.format(full=_FULL[hired])


def _telling(judgment: Judgment, *, answers: bool) -> str:
    """What to tell of oneself, with what is asked for and the word that is wanted."""
    decision, fit = judgment.decision, judgment.fit
    lacks = decision.tools or fit.unshown or fit.named.unmet
    then = _HOW_YOU_STAND.format(listed_whole(lacks)) if lacks else "" if decision.telling == "closest" else _WHAT_ELSE
    close = _is_close(judgment)
    unsure = _IF_CLOSE if close and (not then or _shares_one_name(judgment)) else ""
    parts = {"first": _THAT if unsure else _CLOSEST if close else _SHOWN, "then": then}
    wanted = words_wanted.wanted(judgment.post.features.get("required_words"))
    if wanted.first or wanted.anywhere:
        said = (_BELOW_A_WORD if wanted.first else _WITH_A_WORD).format(**parts)
        said = _ANSWER_AND.format(said) if any(ask.kind != "word" for ask in judgment.post.asks) else said
    else:
        said = (_ANSWER_TELLING if answers else _TELL[_is_employer(judgment)]).format(**parts)
    return f"{unsure or (_IF_YOU_GO if in_a_word(decision) == OWN_CALL else '')}{said}"


def _shares_one_name(judgment: Judgment) -> bool:
    """Whether a post of another trade has one name of the profile at most, which opens no letter."""
    fit = judgment.fit
    return not fit.is_own_trade and not fit.own_beside_names and len(fit.named.told) <= 1


def _is_employer(judgment: Judgment) -> bool:
    """Whether the post is an employer's, who gets an application and no proposal."""
    scope = judgment.scope
    return scope.is_on_board or scope.get("compensation_type") == "salary"


def _is_close(judgment: Judgment) -> bool:
    """Whether no line of experience that is shown proves what is asked for."""
    return all(comes_closest(line, judgment.post, judgment.fit) for line in judgment.evidence)
