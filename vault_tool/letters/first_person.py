"""A line of experience as one says it, and back again: "Ran delivery at an agency." -> "I ran delivery at an agency."."""

import re
from collections.abc import Collection, Iterable, Mapping

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import prose, verbs
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list

_GOES_ON = re.compile(r"(?:,|\band|\bor|;) (?:then )?(?P<word>[a-z]+s)(?= [a-z])(?! and\b| or\b)")
"""A further deed of a line: a word of the third person with something behind it; "invoices," is what one deals with."""
_ITEM = re.compile(r"[-*+•][ \t]+")
_ENDS = (".", "!", "”", '"', ")")
_I = ("i", "i've")
LEAST_WORDS, MOST_CHARACTERS = 6, 300
LEAST_OF_A_DEED, FARTHEST = 5, 7
"""A line of experience has so many words, or more, and no more characters than that; of another language, a verb told by its
ending has so many letters and stands among the first words of a sentence. Own thresholds."""


def said(line: ExperienceLine) -> str:
    """The line with its result, in the first person where its first word shows how; else as it stands."""
    text = line.text.strip()
    first, blank, rest = text.partition(" ")
    if deed := _deed(first, rest):
        text = f"I {deed}{blank}{rest}"
    return f"{_ended(text)} {_ended(line.result)}".strip()


def also(text: str) -> str:
    """What is said, behind another deed: "I ran delivery …" -> "I also ran delivery …"; else as it stands."""
    first, _, rest = text.partition(" ")
    verb = rest.partition(" ")[0]
    return f"I also {rest}" if first == "I" and verb not in word_list("first_person", "being") else text


def _deed(first: str, rest: str) -> str:
    """The first word as it follows "I"; "" where it is no verb, or others behind it would have to change with it."""
    if not first.isalpha() or not first[1:].islower():
        return ""
    word = first.lower()
    if word in word_list("first_person", "past") or _is_past(word) or word in verbs.OPENING:
        return word
    base = _base(word)
    return base if base and not any(_base(m["word"]) for m in _GOES_ON.finditer(rest)) else ""


def told(letter: str, names: Iterable[str], lang: str = "") -> tuple[str, ...]:
    """The sentences and list items of a letter that tell of work done, as lines of experience, in its order.

    "I ran delivery …" is "Ran delivery …"; any other is kept as it stands, as all are in a letter that is in another language
    (`lang`, two letters). Left out: what speaks to the client or has one of these names, points back to another sentence, or
    has a gap.
    """
    known = [name.lower() for name in names if name]
    found = (_as_line(paragraph, lang) for paragraph in _paragraphs(letter))
    lines = (line for paragraph in found for line in paragraph)
    return tuple(line for line in lines if not any(name in line.lower() for name in known))


def _paragraphs(letter: str) -> Iterable[tuple[str, bool]]:
    """The paragraphs and list items, each on one line, with whether it is an item; quotes are left out."""
    found: list[list[str]] = []
    for line in re.sub(r"<!--.*?-->", "", letter, flags=re.DOTALL).splitlines():
        words = line.strip()
        if not words or _ITEM.match(words) or words.startswith((">", "#")) or not found:
            found.append([])
        found[-1].append(words)
    for lines in found:
        words = " ".join(lines)
        if words and not words.startswith((">", "#")):
            item = _ITEM.match(words)
            yield words[item.end() if item else 0 :], item is not None


def _as_line(paragraph: tuple[str, bool], lang: str) -> Iterable[str]:
    words, is_item = paragraph
    for sentence in prose.of(words).sentences:
        text = words[slice(*sentence.span)].strip()
        whole = text.endswith(_ENDS) or (is_item and text == words.strip() and text[-1].isalnum())
        if whole and "‹" not in text and len(sentence.words) >= LEAST_WORDS and len(text) <= MOST_CHARACTERS:
            if not lang:
                yield from _deed_told(text, sentence.words, is_item=is_item)
            elif _deed_told_in(lang, sentence.words):
                yield text


def _deed_told(text: str, words: tuple[str, ...], *, is_item: bool) -> Iterable[str]:
    """The line that a whole sentence makes; none where it tells of no work, or only together with another."""
    if not word_list("first_person", "of this letter").isdisjoint(words):
        return
    leads = words[0] in word_list("first_person", "leading in")
    at = next((n for n, word in enumerate(words) if word in _I), None) if leads or words[0] in _I else -1
    if at is None or (at < 0 and not is_item):
        return
    had = words[at] == "i've" if at >= 0 else False
    verb = at + 1
    if words[verb : verb + 1] == ("have",):
        had, verb = True, verb + 1
    if verb + 1 < len(words) and _tells(words[verb], words[verb + 1], had=had):
        bare = text.removeprefix("I ")
        yield text if had or leads or at < 0 else upper_first(bare)


def _deed_told_in(lang: str, words: tuple[str, ...]) -> bool:
    """Whether a sentence of another language begins with work done: a verb in the past that is the first person's, or one
    with an auxiliary, right behind it or at the sentence's end ("Ich habe … geleitet")."""
    lists = {name.removeprefix(f"{lang} "): known for name, known in table("first_person").items()}
    if f"{lang} deeds" not in table("first_person") or not {*lists["of this letter"], *lists["no work"]}.isdisjoint(
        words
    ):
        return False
    first = words[: FARTHEST if words[0] in lists["leading in"] else 2 if "i" in lists else 1]
    return any(_is_deed_in(lists, words, n) for n in range(len(first)))


def _is_deed_in(lists: Mapping[str, Collection[str]], words: tuple[str, ...], at: int) -> bool:
    """Whether the word there is a deed of the first person: beside "I" in a language that says it."""
    said = lists.get("i", ())
    if said and not any(near in said for near in words[max(0, at - 1) : at + 2]):
        return False
    if words[at] in lists["have"]:
        behind = (*words[at + 1 : at + 2], words[-1])
        return any(word.endswith(tuple(lists["participles end in"])) for word in behind)
    alone = words[at].endswith(tuple(lists["deeds end in"])) and not words[at].endswith(tuple(lists["no deeds end in"]))
    return words[at] in lists["deeds"] or (alone and len(words[at]) >= LEAST_OF_A_DEED)


def _tells(verb: str, following: str, *, had: bool) -> bool:
    """Whether a verb in the past, with what follows it, tells of work by itself."""
    past = _is_past(verb) or verb in word_list("first_person", "past")
    past = past or (had and verb in word_list("first_person", "participles"))
    no_work, points_back = word_list("first_person", "no work"), word_list("first_person", "points back")
    return past and verb not in no_work and following not in points_back


def _is_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4 and word not in word_list("first_person", "describing")


def _base(word: str) -> str:
    """ "keeps" -> "keep"; "" where it is no verb of the third person."""
    forms = (f"{word[:-3]}y" if word.endswith("ies") else "", word[:-2] if word.endswith("es") else "", word[:-1])
    return next((form for form in reversed(forms) if form in verbs.ALL), "") if word.endswith("s") else ""


def _ended(text: str) -> str:
    """With a full stop where it has no mark at its end."""
    text = text.strip()
    return text if not text or text[-1] in '.!?…:›"”' else f"{text}."
