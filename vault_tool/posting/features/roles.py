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
Not found:
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
            if noun in _NOUNS and (role := _role(sentence, at, noun)) and (sentence is title or _wanted(sentence, at)):
                found.append((role, mention(prose.text, sentence, at, at)))
    found.sort(key=lambda role: title is None or not title.span.start <= role[1].span.start < title.span.end)
    return lists.feature(NAME, _without_repeats(found))


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
        if (before in _EMPTY and not native) or not before.isalpha():
            break
        first -= 1
    if first == at and noun not in _ALONE:
        return ""
    if sentence.words[first] == "stack" and sentence.words[first - 1 : first] == ("full",):
        first -= 1
    elif sentence.words[first] in ("js", "net") and first and sentence.text[sentence.spans[first].start - 1] == ".":
        if sentence.spans[first - 1].end != sentence.spans[first].start - 1:
            return " ".join((f".{sentence.words[first]}", *sentence.words[first + 1 : at], noun))
        return f"{sentence.words[first - 1]}." + " ".join((*sentence.words[first:at], noun))
    return " ".join((*sentence.words[first:at], noun))


def _long(words: tuple[str, ...]) -> int:
    """How many words there are, those of two letters ("ui ux", "ai") not counted: they belong to the next."""
    return sum(len(word) > 2 for word in words)


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether the next word makes a longer role of this one: the "support" of a support specialist."""
    after = at + 1
    return (
        after < len(sentence.words)
        and sentence.words[after] in _WORDS
        and sentence.words[at] not in _EMPTY
        and not _slashed(sentence, at)
        and sentence.clauses[after] == sentence.clauses[at]
    )


def _slashed(sentence: Sentence, at: int) -> bool:
    """Whether a slash stands behind a word: "developer/designer" are two roles."""
    return "/" in sentence.text[sentence.spans[at].end : sentence.spans[at + 1].start]


def _wanted(sentence: Sentence, at: int) -> bool:
    before = " ".join(("", *sentence.words[max(0, at - 12) : at], ""))
    if _ASKING.search(before):
        return True
    return bool(_WANTED.match(" ".join((*sentence.words[at + 1 : at + 4], ""))))
