"""Names of tools that no list has, told by how a post writes and asks for them: "experience with Quandor", "the Quandor API"."""

import re
from functools import lru_cache

from vault_tool.judging.matching.known import Known
from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language import tongues, verbs
from vault_tool.language.tool_names import called
from vault_tool.language.values import homes
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

_MADE_UP = Regex(r"(?<![\w./@-])(?:[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{2,}\d+)(?![\w@-])")
_NAME = r"(?P<name>[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)?)"
_PROPER = r"[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)*"
_ENDS = r"(?= ?[,;)]|\.?$|\. | {judging.behind a name} )"
"""What stands behind a name that is no part of a longer one."""
_WAYS = (
    Pattern(
        r"(?<!\w)(?i:{judging.skill in a tool})[ \t]+(?:in|with|of|using|on)[ \t]+(?:the[ \t]+)?{name}{ends}",
        re.NOFLAG,
        name=_NAME,
        ends=_ENDS,
    ),
    Pattern(r"(?<=[a-z,][ \t]){name}(?='s APIs?\b| APIs?\b)", re.NOFLAG, name=_NAME),
)
"""How a post asks for a product: as a skill in it, or by its API."""
_OF_A_CHANNEL = Pattern(r"(?<![\w-]){judging.channels}(?='s APIs?\b|[ \t]+APIs?\b)")
"""A place where messages go, of which the API is to be used."""
_IN_A_TITLE = (
    Pattern(
        r"(?<!\w)(?i:{judging.works on a tool})[ \t]+(?:(?:an?|our|the|my)[ \t]+)?(?P<name>{name})(?![\w-])",
        re.NOFLAG,
        name=_PROPER,
    ),
    Pattern(r"^(?P<name>{name})[ \t]+(?i:{judging.behind a tool})(?!\w)", re.NOFLAG, name=_PROPER),
)
"""Where the name of a product stands in a title."""
_WORD = Regex(r"\w+")
_LETTER = Pattern(r"(?<![\w&.])R(?= ?[,;)/]|\.?$| {judging.behind a letter} )(?! and D\b)", re.NOFLAG)
"""A language of one letter."""
_ITS_NAME = "R programming"
"""The name of that language that nobody takes for anything else."""
_BEHIND_A_NAME = Regex(r"(?<!\w)[A-Z]\w*[ \t]+$")
_LEAST = 4
"""Letters of a name."""


def in_title(title: str, words: str, mine: Known) -> tuple[str, ...]:
    """The names in a title that no list has ("QuandorOS"), that the profile has nowhere and that are asked for as skills are,
    and those of what is to be set up there or wants an expert ("Quandor expert"), where the text has them for names, too."""
    names, known = dict.fromkeys(_MADE_UP.findall(title)), word_list("judging", "channels")
    new = (name for name in names if not called(name) and name.lower() not in known and name.lower() not in mine.words)
    asked = (name for name in new if _is_a_skill(name, f"{title}\n{words}"))
    about = (name for name in _worked_on(title) if name.lower() not in mine.words and _is_a_name(name, words))
    return tuple(dict.fromkeys((*asked, *about)))


def _worked_on(title: str) -> tuple[str, ...]:
    """What stands in a title where the name of a product does: behind "implementing", before "expert"."""
    found = [match["name"] for pattern in _IN_A_TITLE for match in pattern.finditer(title)]
    return tuple(name for name in found if _is_a_product(name, ""))


def _is_a_name(word: str, words: str) -> bool:
    """Whether a word has its capital within sentences and is nowhere written small."""
    whole = rf"(?<![\w-]){re.escape(word)}(?![\w-])"
    within = re.search(rf"(?<=[a-z,])[ \t]+{whole}", words)
    return within is not None and re.search(whole.replace(word, word.lower()), words) is None


def asked_for_in(words: str, mine: Known) -> tuple[str, ...]:
    """The names in a demand that no list has, that the profile has nowhere and that are asked for as a skill or an API is."""
    letter = (_ITS_NAME,) if _asks_for_a_letter(words) and mine.lacks(_ITS_NAME) else ()
    channels = (
        f"the {called(name) or name.capitalize()} API" for name in apis_of_channels(words) if name not in mine.words
    )
    return (*(name for name in _asked_for_in(words) if name.lower() not in mine.words), *channels, *letter)


def apis_of_channels(words: str) -> tuple[str, ...]:
    """The places where messages go whose API these words name, in small letters: "uses the twitter API"."""
    return tuple(dict.fromkeys(found[0].lower() for found in _OF_A_CHANNEL.finditer(words)))


def _asks_for_a_letter(words: str) -> bool:
    beside = word_list("judging", "beside a letter") | word_list("judging", "skill in a tool")
    return _LETTER.search(words) is not None and not beside.isdisjoint(_WORD.findall(words.lower()))


@lru_cache(1024)
def _asked_for_in(words: str) -> tuple[str, ...]:
    found = (match for pattern in _WAYS for match in pattern.finditer(words))
    whole = (match["name"] for match in found if not _BEHIND_A_NAME.search(words[: match.start("name")]))
    return tuple(dict.fromkeys(name for name in whole if _is_a_product(name, words)))


def _is_a_product(name: str, words: str) -> bool:
    """Whether a word with a capital is neither an everyday word, a place, a language nor a field of work."""
    word = name.lower()
    if len(name) < _LEAST or called(name) or tools_in(name) or told_by(name):
        return False
    if (
        word in word_list("judging", "no product") | word_list("judging", "channels")
        or word in verbs.ALL
        or re.search(rf"(?<!\w){word}(?!\w)", words)
    ):
        return False
    return name not in tongues.names() and word not in tongues.names() and not homes.countries_in(name)


def _is_a_skill(name: str, words: str) -> bool:
    behind, before = ("|".join(sorted(word_list("judging", key))) for key in ("people of a tool", "skill in a tool"))
    ways = rf"(?<!\w){name}[ \t]+(?:{behind})\b|\b(?:{before})[ \t]+(?:(?:in|with|of)[ \t]+)?{name}(?!\w)"
    return re.search(ways, words, re.IGNORECASE) is not None
