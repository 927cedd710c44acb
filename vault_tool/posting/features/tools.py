r"""The tools a post names: those listed in tools.txt, and the names in lists like "tools such as A, B and C".

Found:
    We plan in Monday.com, Asana and Time Doctor. => ("Monday.com", "Asana", "Time Doctor")
    Tools like Zapier, Blorbix or Slack. => ("Zapier", "Blorbix", "Slack")
    Know two tools (such as Blorbix or Quandor). => ("Blorbix", "Quandor")
    Experience with Notion helps. => ("Notion",)
    Make, Zapier and other tools. => ("Make", "Zapier")
    Make Zapier run each night. => ("Zapier",)
    You know C++ and Go (Golang). => ("C++", "Golang")
    Five years of c# and .Net core. => ("C#", ".NET Core")
    Rust library to be brought up to date. => ("Rust",)
    We need a react developer. => ("React",)
    A game of kites for phones with Unity (C#). => ("Unity", "C#")
    Wanted: a small game about kites Unity (C#) => ("Unity", "C#")
Not found:
    The call is on Monday.
    You have no notion of how we react, so zoom in and excel.
    Slack times are rare.
    Make reports that people read.
    Monday to Friday.
    Longest Waiting Time Doctor Visits A Day
    Write to us at kites.net or front office.
"""

import re
from collections.abc import Iterator

from vault_tool.language import verbs
from vault_tool.language.chains import Chain
from vault_tool.language.cues import words_of
from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.tool_names import known
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.regex import Regex

NAME = "tools"

_IN_A_ROW = ",/&+"
_SYMBOLS = Regex(r"[CF.](?<![\w+#.].)(?:(?<=C)\+\+|(?<=[CF])#|(?<=\.)NET(?: Core)?)(?![\w+#])", re.IGNORECASE)
_CORE = " core"
"""What one of these names may end with: ".NET Core"."""
_BESIDE = words("tools_in_use", "beside")
_IN_USE = words("tools_in_use", "in_use")
_ONLY_BESIDE = words("tools_in_use", "only_beside")
_NOT_TOOLS = words("tools_in_use", "not_tools")
_PEOPLE, _MADE_WITH = words("tools_in_use", "people"), words("tools_in_use", "made_with")
_ACROSS = words("tools_in_use", "across")
_KINDS = frozenset(kind.lower() for kind in words("tools_in_use", "kinds"))
_LIST = Chain(
    Pattern(r"\b{tools_in_use.kinds}(?:(?:,? | ?\(){tools_in_use.opening}|[ \t]*\((?=[*_]*[A-Z]))[: *_]{0,4}"),
    Regex(r"[^\r\n;:()!?]{2,200}"),
)
_BETWEEN = Pattern(r"\s*(?:[,/&]|\b{tools_in_use.between}\b\.?)\s*(?:{tools_in_use.joins}\b\s*)?", re.NOFLAG)
_A_NAME = Regex(r"[*_`]*((?:[A-Z][\w.+#-]*|\d\w*[A-Z]\w*)(?: (?:[A-Z][\w.+#-]*|\d{1,3})){0,2})[*_`]*\.?")


def may_be_in(text: str) -> bool:
    """Whether a text has a word that a tool's name begins with, or one for a kind of tool. Quicker than to look for tools."""
    told = words_of(text)
    return not (known().keys().isdisjoint(told) and _KINDS.isdisjoint(told)) or _SYMBOLS.search(text) is not None


def find(prose: Prose) -> Feature | None:
    """Each tool once, in order: as written, or with its maker's capitals where it is written without any."""
    found: dict[int, tuple[str, str, Sentence, int]] = {}
    for sentence in prose.having_any(known().keys()):
        for first, last, name in _in(prose.text, sentence):
            start = sentence.spans[first].start
            written = prose.text[start : sentence.spans[last].end]
            found[start] = (name, name if written == name.lower() else written, sentence, first)
    for start, end in (*_symbols(prose.text), *_in_lists(prose)):
        sentence_there = prose.sentence_at(start)
        if sentence_there and not any(start <= s < end for s in found):
            written = _in_capitals(prose.text[start:end])
            found[start] = (written, written, sentence_there, sentence_there.word_after(start))
    seen: dict[str, int] = {}
    for start in sorted(found):
        seen.setdefault(found[start][0].casefold(), start)
    return lists.feature(
        NAME, ((found[s][1], mention(prose.text, found[s][2], found[s][3], found[s][3])) for s in seen.values())
    )


def _in(text: str, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Known tools of a sentence: first word, last word, name."""
    names, hits, at = known(), [], 0
    said = sentence.words
    while at < len(said):
        step = 1
        for wanted, name, everyday in names.get(said[at], ()):
            if said[at : at + len(wanted)] == wanted and not _is_across(text, sentence, at, at + len(wanted) - 1):
                hits.append((at, at + len(wanted) - 1, name, everyday))
                step = len(wanted)
                break
        at += step
    sure = {n for first, last, _, everyday in hits if not everyday for n in (first, last)}
    if len(sure) < len(hits):
        sure |= {sentence.word_after(m.start()) for m in _SYMBOLS.finditer(text, *sentence.span)}
    for first, last, name, everyday in hits:
        if not everyday or _meant(text, sentence, first, sure):
            sure.add(first)
            yield first, last, name


def _is_across(text: str, sentence: Sentence, first: int, last: int) -> bool:
    """Whether the words of a name belong to two others in a row of capitals: "Waiting Time Doctor Visits"."""
    if " ".join(sentence.words[first : last + 1]) not in _ACROSS or not 0 < first <= last < len(sentence.words) - 1:
        return False
    before, behind = sentence.spans[first - 1], sentence.spans[last + 1]
    beside = (text[before.end : sentence.spans[first].start], text[sentence.spans[last].end : behind.start])
    return beside == (" ", " ") and text[before.start].isupper() and text[behind.start].isupper()


def _meant(text: str, sentence: Sentence, at: int, sure: set[int]) -> bool:
    """An everyday word that is a tool here."""
    behind = sentence.words[at + 1] if at + 1 < len(sentence.words) else ""
    if not text[sentence.spans[at].start].isupper():
        return behind in _PEOPLE and sentence.words[at] not in _ONLY_BESIDE and sentence.words[at] not in verbs.ALL
    beside = any(abs(at - other) <= 2 for other in sure)
    if at == 0 and sentence.words[at] in verbs.OPENING:
        return beside and text[sentence.spans[at].end] in _IN_A_ROW
    if sentence.words[at] in _ONLY_BESIDE:
        return beside
    if behind in _PEOPLE | _MADE_WITH:
        return True
    if len(sentence.words) <= 3:
        return len(sentence.words) == 1 or beside
    if at == 0:
        return beside
    return (
        beside
        or sentence.words[at - 1] in _IN_USE
        or (sentence.words[at - 1] in _BESIDE and _name_beside(text, sentence, at))
    )


def _name_beside(text: str, sentence: Sentence, at: int) -> bool:
    """Another capitalized word stands two before: "Figma and Sketch"."""
    return at >= 2 and text[sentence.spans[at - 2].start].isupper() and at - 2 > 0


def _symbols(text: str) -> Iterator[tuple[int, int]]:
    return (m.span() for m in _SYMBOLS.finditer(text))


def _in_capitals(name: str) -> str:
    """A name of few letters and signs as its maker writes it: "C#" for "c#", ".NET Core" for ".net core"."""
    if not _SYMBOLS.fullmatch(name):
        return name
    return f"{name[: -len(_CORE)].upper()}{_CORE.title()}" if name.lower().endswith(_CORE) else name.upper()


def _in_lists(prose: Prose) -> Iterator[tuple[int, int]]:
    """Names in "tools like A, B and C", known or not; the list ends with the first piece that is no name."""
    text = prose.text
    for _, m in (m for s in prose.having(_KINDS) for m in _LIST.finditer(text, *s.span)):
        at = m.start()
        for piece in _BETWEEN.split(m[0]):
            place = text.find(piece, at, m.end())
            name = _A_NAME.match(piece)
            if not piece or place < 0:
                continue
            if not name or name[1].lower().rstrip(".") in _NOT_TOOLS:
                break
            start = place + name.start(1)
            at = place + len(piece)
            yield start, start + len(name[1].rstrip("."))
            if name.end() < len(piece.rstrip()):
                break
