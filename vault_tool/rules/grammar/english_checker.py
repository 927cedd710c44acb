"""The English checker that works offline, as the rules of this family ask it. It is loaded for the first letter to be judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from vault_tool.language.spelling import lower_first
from vault_tool.language.wordlists import table, words
from vault_tool.rules.engine.finding import Finding, Fix
from vault_tool.text.edits import Edit, Span

if TYPE_CHECKING:
    from vault_tool.knowledge.who_applies import Profile
    from vault_tool.rules.engine.rule import Context

PACKAGE = "harper"
"""The module that `vault-tool[grammar]` brings; without it the rules of this family find nothing."""
MOST = 10
"""Findings of one rule in a note: who has more has another language, or reads the first ones first."""

FOREIGN_WORDS, FOREIGN_SHARE = 3, 0.3
"""Words that the checker does not know, and their share, from which a sentence is in another language."""

_REMOVE, _INSERT = 1, 2
"""How the checker numbers its kinds of suggestions; all others replace."""
BESIDE = 2
"""Characters between a word and the next one."""
_SENTENCE = re.compile(r"[^.!?\r\n]+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PASSED_OVER = re.compile(r"‹[^›]*›|“[^”]*”|`[^`]*`|https?://\S+|\S+@\S+|[\ud800-\udfff]")


class Said(NamedTuple):
    """What the checker says of a stretch of a text: its rule, the kind of it, the sentence, and what it would write there."""

    rule: str
    kind: str
    span: Span
    message: str
    edit: Edit | None


def findings(code: str, context: Context, *, spelling: bool) -> Iterator[Finding]:
    """The findings in what is sent, of spelling or of all else; each with an offer of what to write instead."""
    posting = context.posting
    if not posting.sent or not _is_english(context):
        return
    text, count = posting.note.text, 0
    for sent in posting.sent:
        words_sent = text[slice(*sent)]
        some = [one for one in checked(words_sent, dialect(context.profile)) if (one.kind == "Spelling") == spelling]
        foreign = _in_another_language(words_sent, some) if spelling else ()
        for said in some:
            span = Span(sent.start + said.span.start, sent.start + said.span.end)
            wrong = text[slice(*span)]
            if _is_noted(wrong, context) or (spelling and _is_known(wrong, span, context)):
                continue
            if any(within.start <= said.span.start < within.end for within in foreign):
                continue
            edit = said.edit and Edit(sent.start + said.edit.start, sent.start + said.edit.end, said.edit.text)
            fix = Fix((edit,), safe=False, description=_described(said)) if edit else None
            yield Finding(code, span, _told(wrong, said), fix)
            count += 1
            if count == MOST:
                return


def _in_another_language(text: str, misspelled: list[Said]) -> tuple[Span, ...]:
    """The sentences of which the checker knows too few words to be English, and the greeting, which may be in any language."""
    from vault_tool.rules.engine import letter

    found = [letter.greeting(text)] if misspelled else []
    for m in _SENTENCE.finditer(text) if len(misspelled) >= FOREIGN_WORDS else ():
        unknown = sum(m.start() <= one.span.start < m.end() for one in misspelled)
        if unknown >= max(FOREIGN_WORDS, FOREIGN_SHARE * len(_WORD.findall(m[0]))):
            found.append(Span(*m.span()))
    return tuple(found)


def _told(wrong: str, said: Said) -> str:
    shown = " ".join(wrong.split())[:60]
    if said.kind == "Spelling":
        meant = f": did you mean {said.edit.text!r}?" if said.edit else ": check its spelling"
        return f"{shown!r} isn't in the dictionary{meant}"
    message = lower_first(said.message.rstrip(". ").replace("`", "'"))
    instead = said.edit.text.strip() if said.edit else ""
    offer = f"; write {instead!r}" if instead and instead not in message else ""
    return f"{shown!r}: {message}{offer}"


def _described(said: Said) -> str:
    return f"write {said.edit.text!r}" if said.edit and said.edit.text else "take it out"


@lru_cache(maxsize=8)
def checked(text: str, spoken: str) -> tuple[Said, ...]:
    """What the checker says of a text; nothing where it is not installed."""
    linter = _linter(spoken)
    if linter is None or not text.strip():
        return ()
    plain = _PASSED_OVER.sub(lambda m: f"{'x' * min(1, len(m[0]))}{' ' * (len(m[0]) - 1)}", text)
    found = [
        Said(rule, lint.lint_kind, Span(lint.span.start, lint.span.end), lint.message, _edit(lint))
        for rule, lints in linter.organized_lints(plain, language="plaintext").items()
        for lint in lints
        if lint.lint_kind in words("grammar", "kinds")
    ]
    blank = [Span(*m.span()) for m in _PASSED_OVER.finditer(text)]
    untouched = (one for one in found if not any(_touches(one.span, other) for other in blank))
    return tuple(sorted(untouched, key=lambda one: one.span))


def _touches(span: Span, blank: Span) -> bool:
    """Whether a finding is about words that were passed over, or about how they go with the one beside them."""
    return span.start <= blank.end + BESIDE and blank.start - BESIDE <= span.end


@cache
def _linter(spoken: str) -> Any:
    """The checker for a dialect, made once a run (it takes a second); None where it is not installed."""
    try:
        harper = import_module(PACKAGE)
    except ImportError:
        return None
    made = harper.Linter(getattr(harper.Dialect, spoken))
    usual = made.get_default_lint_config()
    never = tuple(words("grammar", "not looked for"))
    made.set_lint_config(usual | {name: False for name in usual if any(fnmatchcase(name, way) for way in never)})
    return made


def dialect(profile: Profile | None) -> str:
    """Which English somebody writes, by what their profile says of it: "English (British)"; AMERICAN where it says nothing."""
    said = " ".join(profile.languages).casefold() if profile else ""
    for name, signs in table("grammar").items():
        if name.isupper() and any(sign in said for sign in signs):
            return name
    return "AMERICAN"


def _edit(lint: Any) -> Edit | None:
    """The first suggestion as an edit of the text."""
    first = next(iter(lint.suggestions), None)
    if first is None:
        return None
    start, end, kind = lint.span.start, lint.span.end, int(first.kind)
    if kind == _REMOVE:
        return Edit(start, end, "")
    return Edit(end, end, first.replacement_text) if kind == _INSERT else Edit(start, end, first.replacement_text)


def _is_english(context: Context) -> bool:
    from vault_tool.rules.engine import letter

    return letter.is_english(context.posting)


def _is_known(word: str, span: Span, context: Context) -> bool:
    """Whether a word is a name: of the post, the profile, a tool or a client, or by its capitals and digits."""
    bare = word.casefold().removesuffix("'s").removesuffix("’s")
    if any(c.isdigit() or c.isspace() for c in word) or word[1:] != word[1:].lower():
        return True
    ways = {bare, bare.removesuffix("s"), f"{bare}s"}
    if not ways.isdisjoint(words("grammar", "known words")) or not ways.isdisjoint(_named(context)):
        return True
    before = context.posting.note.text[max(0, span.start - 2) : span.start]
    return word[0].isupper() and not before.endswith(("\n", ". ", "? ", "! ", "\n ", "\r"))


def _is_noted(word: str, context: Context) -> bool:
    """Whether the vault has a note of that name: a client's, most likely."""
    return word.isalpha() and context.index is not None and word.casefold() in context.index.names


def _named(context: Context) -> frozenset[str]:
    posting, profile = context.posting, context.profile
    own: list[str] = [str(value) for value in posting.facts.values()]
    if profile:
        own += [profile.name or "", profile.headline or "", *profile.skills, *profile.tools, *profile.languages]
        own += [f"{line.said} {line.client} {' '.join(line.tags)}" for line in profile.experience]
    return _words_of("\n".join((posting.words, *own))) | _tools()


@lru_cache(maxsize=2)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(part for word in _WORD.findall(text.casefold()) for part in (word, *word.split("-")))


@cache
def _tools() -> frozenset[str]:
    from vault_tool.language import tool_names

    return frozenset(word for ways in tool_names.known().values() for way in ways for word in way.words)
