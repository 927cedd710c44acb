"""A post's own phrases as they stand in a sentence of one's own: whole, or not at all.

"Overseeing our editors." -> "oversee your editors". What would have to be cut first is left out.
"""

import re
from collections.abc import Iterable
from functools import cache

from vault_tool.language import verbs
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.markdown import marks

LONGEST = 64
"""Characters of a phrase: with a question around it, it still reads in one breath."""

_LEAD = re.compile(r"(?:(?:and|also|then|please|to|you will|you'll|must|should|will|can|able to) )+", re.IGNORECASE)
_LINE_MARKS = "#>-•* \t\r\n\u00a0"
_MORE = re.compile(r"[.;:!?(){}<>\[\]…|@]|\s[–—-]\s|&\w+")
"""Marks that a phrase of one clause does not have. A point within a name (Monday.com) is taken out before."""
_IN_NAME = re.compile(r"(?<=\w)\.(?=\w)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_READERS = {
    "our": "your", "ours": "yours", "my": "your", "mine": "yours", "us": "you", "me": "you",
    "ourselves": "yourselves", "myself": "yourself",
}  # fmt: skip


@cache
def _turned() -> dict[str, str]:
    """Each verb by its "-ing" form."""
    found = {}
    for verb in verbs.ALL:
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb
        found[f"{stem}ing"] = verb
        if re.fullmatch(r"[^aeiou]*[aeiou][bdglmnprt]", verb):
            found[f"{verb}{verb[-1]}ing"] = verb
    return found


def plain(words: str) -> str:
    """One line without Markdown marks, quotes around it or closing punctuation."""
    return marks.plain(words.lstrip(_LINE_MARKS)).strip(" .;:,–—-\"“”'")


def duty(words: str, longest: int = LONGEST) -> str:
    """A duty as it stands after "someone to": "Managing two calendars." -> "manage two calendars".

    "" for what does not begin with a verb, is longer, has more than one clause, or leans on a word outside of it.
    """
    whole = plain(words)
    lead = _LEAD.match(whole)
    whole = whole[lead.end() :] if lead else whole
    first, _, rest = whole.partition(" ")
    if len(whole) > longest or rest.isupper() or has_more_clauses(rest):
        return ""
    base, turned = verb_of(whole), first.lower() not in verbs.ALL
    if not base or base in word_list("phrasing", "for applicants") or (turned and _has_turned(rest)):
        return ""
    return f"{base} {to_reader(rest)}"


def verb_of(words: str) -> str:
    """The verb that words begin with; "" where they begin with none: "design our logo" is a deed, "design team" is not."""
    first, *rest = words.lower().split() or [""]
    base = first if first in verbs.ALL else _turned().get(first, "")
    if not rest or (rest[0] in ("and", "or") and not verb_of(" ".join(rest[1:]))):
        return ""
    noun = base in word_list("phrasing", "nouns too") and rest[0] not in word_list("phrasing", "before a thing")
    return "" if noun else base


def has_more_clauses(words: str) -> bool:
    """Whether marks or words show that there is more than one thought here, or one that leans on another."""
    leaning = word_list("phrasing", "leaning")
    said = (m[0].lower().replace("’", "'").split("'")[0] for m in _WORD.finditer(words))
    return bool(_MORE.search(_IN_NAME.sub("", words))) or not leaning.isdisjoint(said)


def _has_turned(words: str) -> bool:
    return not _turned().keys().isdisjoint(words.lower().replace(",", "").split())


def to_reader(words: str) -> str:
    """What the client says of itself, said to the client: "our store" -> "your store"."""
    return _WORD.sub(lambda m: m[0] if m[0] == "US" else _READERS.get(m[0].lower(), m[0]), words)


def sentence_case(words: str, names: frozenset[str]) -> str:
    """ "Train Custom AI Model for Brand Style" -> "Train custom AI model for brand style", but for the words in `names`.

    Only where most words have capitals: a title.
    """
    split = words.split(" ")
    long = [w for w in split if len(w) > 3]
    if len(long) < 2 or sum(w[:1].isupper() for w in long) < 0.7 * len(long):
        return words
    return " ".join(w.lower() if w.istitle() and w.strip(",.").casefold() not in names else w for w in split)


def lower_first(words: str) -> str:
    """The first letter small, unless the word is a name or an abbreviation."""
    first = words.split(" ", 1)[0]
    return words if len(first) > 1 and not first[1:].islower() else words[:1].lower() + words[1:]


def spelled(words: str, names: Iterable[str]) -> str:
    """ "a shop on shopify" -> "a shop on Shopify": the names with their makers' capitals."""
    for name in names:
        if name.casefold() in words.casefold() and name != name.lower():
            words = re.sub(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", lambda _, n=name: n, words, flags=re.IGNORECASE)  # type: ignore[misc]
    return words


def mended(words: str, tools: Iterable[str]) -> str:
    """ "build a ecommerce site on shopify" -> "build an ecommerce site on Shopify"."""
    return spelled(re.sub(r"\b[Aa](?= [aeio][a-z]{2})(?! (?:uni|use|eu|one|once))", "an", words), tools)


def article(noun: str) -> str:
    """The indefinite article, by sound as far as the first letters tell: "an SEO expert", "a UX designer", "an editor"."""
    first = re.split(r"[\s/-]", noun, maxsplit=1)[0]
    if first.isupper() and len(first) < 5 and first not in word_list("phrasing", "spoken"):
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if first[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "eu", "one")) else "a"
