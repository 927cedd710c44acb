"""Whether a request of a post wants an answer in writing, and the request by itself."""

import re

from vault_tool.language.cues import words_of
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.asked.asks import Ask

_A_HEADING_INSIDE = re.compile(r"(?:\b[A-Z]{2,}\b ?){3}")
_THIS_LETTER = Pattern(
    r"\b{answering.asks to send} (?:us |me |also )?(?:a|an|your) (?:[a-z]+ ){0,2}cover letter\b(?!,? and\b)"
)
"""A cover letter is what is being written."""
_ASKS_WHICH = "which "
_A_LETTER = 4
"""Words up to which what names a cover letter says nothing of what is in it."""
_WHY = Pattern(r"\bcover letter\b.*\b{answering.told in a letter} (?P<why>why you\b[^,.;!?]{6,100})[.!]?$")
"""What such a letter is to say, and nothing in this one says by itself: "explaining why you like kites"."""
_TELLS_AS_ANY = Pattern(r"\bcover letter\b.* your (?:[a-z]+ ){0,2}{answering.what any letter tells}[.!]?$")
_POINTS_BACK = Pattern(r"^(?:please )?{answering.asks to send} (?:this|these|it|that|those)\b")
_ADDRESS_FIRST = re.compile(r"https?://")
_FURTHER = Pattern(r"^{answering.goes on with another},? (?:also |please )?")
_BEFORE = Pattern(r"^.*\b{answering.leads into requests}: (?=\w)")
_BEGINS_WITH = Pattern(r"\b{answering.done first}\b")
"""What one would do first, which is no day to start on."""
_IN_A_MESSAGE = Pattern(r"(?i)^(?:please )?{answering.sent in a message} (?={answering.is sent with it}\b)")
"""What only names the letter that holds the request: "Send a message with your …"."""
_NOTICE = Pattern(r"(?i)(?<=\w) {answering.begins a notice}.*$")
"""What is said to all applicants behind a request, and asks for nothing."""
_IF_YOU_ARE = Pattern(
    r"^(?:if|should) {answering.may apply}[^,.?!:]{0,60}?,? (?:then )?(?=(?:{answering.politely} )?{answering.asks to send}\b)"
)
"""What only says who may apply: "If you're interested, please reply with …"."""
_INVITED = Pattern(r"(?i)^{answering.invites to apply},? (?={answering.politely} |{answering.asks to send}\b)")
"""The same: "Interested candidates, please send …"."""
_SENDING = Pattern(r"^(?:{answering.is sending}) |\b{answering.tells applicants}\b")
_POLITELY = Pattern(r"^{answering.politely},? ", re.NOFLAG)
_BE_ABLE = Pattern(r"\bbe (?:able|prepared|ready|willing) to (?={answering.asks to send}\b)")
_OF_AN_OFFICE = Pattern(r"(?<!\w){answering.papers of an office}(?!\w)")
_SENTENCE_ENDS = re.compile(r"(?<=[a-z0-9)][.!?]) (?=[A-Z])")
_YOU = Pattern(r"\b{answering.speaks to you}\b", re.NOFLAG)
_IS = Pattern(r"\b{answering.states}\b", re.NOFLAG)


def by_itself(ask: Ask) -> Ask:
    """A request without the "And" that hangs it on another one, without what stood before "To apply:", and without the letter that is
    to hold it.

    For a file it is where it names one or tells to attach it: to tell of "PDF parsing" is none. What to "start with" is no day.
    """
    if reason := _WHY.search(ask.quote):
        return ask._replace(kind="question", quote=upper_first(reason["why"]), listed=True)
    said = _INVITED.sub("", _BEFORE.sub("", without_notice(ask.quote)))
    said = _IN_A_MESSAGE.sub("", _IF_YOU_ARE.sub("", said))
    said = _before_a_heading(said if said == ask.quote else upper_first(said))
    ask = ask._replace(quote=said)
    further = _FURTHER.sub("", ask.quote)
    if further != ask.quote and further.split(" ", 1)[0] in word_list("answering", "asks to send"):
        ask = ask._replace(quote=upper_first(further))
    if ask.kind == "format" and not word_list("answering", "told in words").isdisjoint(words_of(ask.quote)[:1]):
        ask = ask._replace(kind="experience" if "experience" in words_of(ask.quote) else "other")
    if ask.kind == "availability" and _BEGINS_WITH.search(ask.quote):
        ask = ask._replace(kind="other")
    names_one = not word_list("answering", "is sent as a file").isdisjoint(re.findall(r"[\w-]+", ask.quote.lower()))
    return ask if ask.kind != "file" or names_one else ask._replace(kind="other")


def without_notice(words: str) -> str:
    """What is asked, without what is said to all applicants behind it."""
    return _NOTICE.sub("", words)


def is_this_letter(thing: str) -> bool:
    """Whether what is asked for is the cover letter that is being written, with what any such letter tells."""
    words = thing.lower()
    return "cover letter" in words and (len(words.split()) <= _A_LETTER or _TELLS_AS_ANY.search(words) is not None)


def _before_a_heading(words: str) -> str:
    """The first sentences of a request, up to one in capitals that says something else."""
    kept: list[str] = []
    for sentence in _SENTENCE_ENDS.split(words):
        if _A_HEADING_INSIDE.search(sentence):
            break
        kept.append(sentence)
    return " ".join(kept) or words


def needs_answer(ask: Ask, *, foreign: bool) -> bool:
    """Whether a request that is no question wants an answer in writing; of one that is not in English, that is not looked at."""
    speaks = foreign or ask.listed or _speaks_to_applicants(_plain(ask).removeprefix("please "))
    return speaks and may_need_one(ask) and not _OF_AN_OFFICE.search(ask.quote)


def may_need_one(ask: Ask) -> bool:
    """Whether nothing in its words says that it wants no answer."""
    return not _is_no_request(_plain(ask)) and (ask.quote.isupper() or not _A_HEADING_INSIDE.search(ask.quote))


def _plain(ask: Ask) -> str:
    return _BE_ABLE.sub("", _POLITELY.sub("please ", ask.quote.lower().replace("’", "'")))


def has_more(ask: Ask) -> bool:
    """Whether a request wants something beside what has been sent already: "…, along with a timeline"."""
    return any(words in ask.quote.lower() for words in word_list("answering", "asks for more beside it"))


def _is_no_request(words: str) -> bool:
    """Whether a piece wants nothing in writing, hangs on another one, or only leads into one."""
    return (
        _THIS_LETTER.search(words) is not None
        or is_this_letter(words)
        or _POINTS_BACK.search(words) is not None
        or _ADDRESS_FIRST.match(words) is not None
        or words.endswith(":")
        or (words.split(" ", 1)[0] in word_list("answering", "hanging on") and not words.startswith(_ASKS_WHICH))
        or any(f"{words} ".startswith(f"{start} ") for start in word_list("answering", "no answer needed"))
    )


def _speaks_to_applicants(words: str) -> bool:
    """Whether a piece tells applicants to send something, names what to send, or speaks to "you"."""
    first = re.match(r"[a-z]*", words)
    opens = first[0] if first else ""
    names_it = opens in word_list("answering", "to be sent") and not _IS.search(words)
    tells = opens in word_list("answering", "asks to send") or _SENDING.search(words) is not None
    return names_it or tells or _YOU.search(words) is not None
