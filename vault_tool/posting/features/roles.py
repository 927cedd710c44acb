r"""The roles the post hires for, as lower-case role nouns.

Found:
    Experienced Project Manager for a studio\nWe sell lamps. => ("project manager",)
    We are looking for a senior React developer. => ("react developer",)
    Virtual assistant needed for two shops. => ("virtual assistant",)
    We need a full-stack developer or a Next.js developer. => ("full stack developer", "next.js developer")
    You work as a data analyst with our baker. => ("data analyst",)
    Kite Support Specialist\nWe sell lamps. => ("kite support specialist",)
    Kite App UI/UX Designer\nWe sell lamps. => ("kite app ui ux designer",)
    We need a London-based sales data engineer. => ("sales data engineer",)
    We need a React Native developer. => ("react native developer",)
    Long-term .NET developer wanted. => (".net developer",)
    Kite Developer/Designer\nWe sell lamps. => ("kite developer", "designer")
    AI-assisted kite designer\nWe sell lamps. => ("kite designer",)
    Business Operations Manager\nWe are hiring a biz ops manager for our studio. => ("business operations manager",)
    Kite Board Expert\nWe need a kite expert. => ("kite board expert",)
    We need PhD chemistry writers. => ("chemistry writer",)
    Kite engineer\nWe need a kite engineer for boats. We are looking for a senior kite tail engineer. => ("kite engineer",)
    Kite Agent Safety Engineer\nWe sell lamps. => ("kite agent safety engineer",)
    Tail Work & Kite Design Expert\nWe sell lamps. => ("kite design expert",)
Not found:
    A map of kite shops for financial advisors\nYou draw it.
    A hand with kites\nI am not looking for a kite developer.
    Kite voice agent\nYou build it.
    Fix my sink\nYou report to the sales manager of our shop.
"""

from collections.abc import Iterator

from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.regex import Regex

NAME = "roles"

_ALONE = words("roles", "alone")
_NOUNS = _ALONE | words("roles", "of_a_kind")
_EMPTY = words("roles", "empty")
_ASKING = Pattern(r" {roles.asking} (?:(?!{roles.past} )\S+ ){0,8}$")
_WANTED = Pattern(r"{roles.wanted} ")
_WORDS = _NOUNS | {f"{noun}s" for noun in _NOUNS}
_PROGRAMS = words("roles", "no person")
_SHORT = frozenset(tuple(pair.split()) for pair in words("roles", "short forms"))
_PLURAL = Regex(r"(?<=[a-z])s$")


def find(prose: Prose) -> Feature | None:
    """Roles of the title, of sentences that look for someone, and of "… needed"; each once."""
    found = []
    title = prose.title
    for sentence in prose.having(_WORDS):
        for at, word in enumerate(sentence.words):
            if word not in _WORDS or _goes_on(sentence, at):
                continue
            noun = word if word in _NOUNS else _PLURAL.sub("", word)
            if noun in _NOUNS and (role := _role(sentence, at, noun)) and _is_sought(sentence, at, role, prose):
                found.append((role, mention(prose.text, sentence, at, at)))
    found.sort(key=lambda role: title is None or not title.span.start <= role[1].span.start < title.span.end)
    return lists.feature(NAME, _without_repeats(found))


def _is_sought(sentence: Sentence, at: int, role: str, prose: Prose) -> bool:
    """Whether a role is one that is looked for: in the title any but those whom it is made for ("for kite makers")."""
    if sentence is not prose.title:
        return _wanted(sentence, at)
    before = sentence.words[: at + 1 - len(role.split())]
    return before[-1:] != ("for",) or sentence.words[at] in _NOUNS or _wanted(sentence, at)


def _without_repeats(found: list[tuple[str, Mention]]) -> Iterator[tuple[str, Mention]]:
    """Each role by the name that it has first, and not in other words again."""
    told: list[frozenset[str]] = []
    for role, shown in found:
        named = frozenset(role.split())
        if not any(_is_same(named, other) for other in told):
            told.append(named)
            yield role, shown


def _is_same(named: frozenset[str], told: frozenset[str]) -> bool:
    """Whether each word of a role is one of another's, or a short form of one, or it only says more of the same."""
    return (len(told) > 1 and told <= named) or all(
        word in told or any((word, other) in _SHORT or (other, word) in _SHORT for other in told) for word in named
    )


def _role(sentence: Sentence, at: int, noun: str) -> str:
    """The noun with up to three words that say of what kind."""
    first = at
    while (
        first > 0
        and at - first < 5
        and _long(sentence.words[first:at]) < 3
        and sentence.clauses[first - 1] == sentence.clauses[at]
    ):
        before = sentence.words[first - 1]
        native = before == "native" and sentence.words[first - 2 : first - 1] == ("react",)
        if before in _WORDS and _slashed(sentence, first - 1):
            break
        if (before in _EMPTY and not native) or not before.isalpha() or _is_joined_to_more(sentence, first):
            break
        first -= 1
    if (first == at and noun not in _ALONE) or _is_a_program(sentence.words[first:at], noun):
        return ""
    if sentence.words[first] == "stack" and sentence.words[first - 1 : first] == ("full",):
        first -= 1
    elif sentence.words[first] in ("js", "net") and first and sentence.text[sentence.spans[first].start - 1] == ".":
        if sentence.spans[first - 1].end != sentence.spans[first].start - 1:
            return " ".join((f".{sentence.words[first]}", *sentence.words[first + 1 : at], noun))
        return f"{sentence.words[first - 1]}." + " ".join((*sentence.words[first:at], noun))
    return " ".join((*sentence.words[first:at], noun))


def _is_a_program(before: tuple[str, ...], noun: str) -> bool:
    """Whether an "agent" is a thing that is built: "voice agent"."""
    return noun == "agent" and not _PROGRAMS.isdisjoint(before)


def _long(words: tuple[str, ...]) -> int:
    """How many words there are, those of two letters ("ui ux", "ai") not counted: they belong to the next."""
    return sum(len(word) > 2 for word in words)


def _is_joined_to_more(sentence: Sentence, at: int) -> bool:
    """Whether an "&" stands before a word, and several words before that: "Kite Tail & Line Expert" names two things."""
    return _is_joined(sentence, at) and at > 1 and sentence.words[at - 2] not in _EMPTY


def _is_joined(sentence: Sentence, at: int) -> bool:
    return " & " in sentence.text[sentence.spans[at - 1].end : sentence.spans[at].start]


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the next word makes a longer role of this one: the "support" of a support specialist, the "agent" of an agent
    safety engineer."""
    if sentence.words[at] in _EMPTY or _slashed_or_last(sentence, at):
        return False
    if sentence.words[at + 1] in _WORDS and not (sentence.words[at] in _ALONE and _is_joined(sentence, at + 1)):
        return sentence.clauses[at + 1] == sentence.clauses[at]
    return _is_part_of_a_longer(sentence, at)


def _is_part_of_a_longer(sentence: Sentence, at: int) -> bool:
    """Whether one word stands between a role and another, all with capitals, so that the second is the role; one that anybody may be
    called ("expert") makes two of them."""
    after = at + 2
    if after >= len(sentence.words) or sentence.clauses[after] != sentence.clauses[at]:
        return False
    noun = _PLURAL.sub("", sentence.words[after])
    capitals = all(sentence.text[sentence.spans[n].start].isupper() for n in (at, at + 1, after))
    if not capitals or noun not in _NOUNS or noun in words("roles", "anybody"):
        return False
    joined = (sentence.text[sentence.spans[n].end : sentence.spans[n + 1].start] for n in (at, at + 1))
    return (
        sentence.words[at + 1].isalpha() and sentence.words[at + 1] not in _EMPTY and all(gap == " " for gap in joined)
    )


def _slashed_or_last(sentence: Sentence, at: int) -> bool:
    return at + 1 >= len(sentence.words) or _slashed(sentence, at)


def _slashed(sentence: Sentence, at: int) -> bool:
    """Whether a slash stands behind a word: "developer/designer" are two roles."""
    return "/" in sentence.text[sentence.spans[at].end : sentence.spans[at + 1].start]


def _wanted(sentence: Sentence, at: int) -> bool:
    before = " ".join(("", *sentence.words[max(0, at - 12) : at], ""))
    if asked := _ASKING.search(before):
        return words("roles", "not asking").isdisjoint(before[: asked.start()].split()[-2:])
    return bool(_WANTED.match(" ".join((*sentence.words[at + 1 : at + 4], ""))))
