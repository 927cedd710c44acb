"""The marked gap that stands where no fact of the freelancer answers a request, or a part of it."""

import re

from vault_tool.language import prose
from vault_tool.language.cues import words_of
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import missing
from vault_tool.letters.replying import question_words, request_kinds
from vault_tool.posting.asked.asks import Ask
from vault_tool.posting.to_send import sent_files

LONGEST_IN_A_GAP = 250
"""Characters of the post that a gap has room for: lint finds gaps of up to 300."""
_SAYS_NO_MORE = 10
"""Words of a request for a file up to which its name says all."""
_LONG_LIST, _MOST_WORDS = 4, 6
"""Entries of a list that are told one by one, and the words that each of them has at most."""
_BETWEEN = re.compile(r", (?:and )?|,? and | along with |; ")
_TOLD = Pattern(r"^.{0,60}?\b{answering.asks to send} ")
_ENTRY = Pattern(r"^(?:{answering.before a thing} )?")
_SEVERAL = re.compile(r", [\w' -]+,? and [\w' -]+(?: in your \w+)?[.?]?$")
"""A request that ends in a list of three or more: "your approach, timeline, and cost"."""


def plain(ask: Ask) -> str:
    """The gap of a request whose words stand over it."""
    return str(missing.gap(to_fill_in(ask)))


def to_fill_in(ask: Ask) -> str:
    """What the gap of a request says: a file by its name, "attach your résumé", anything else by its kind."""
    if ask.kind == "experience" and not word_list("answering", "asks for years").isdisjoint(words_of(ask.quote)):
        return request_kinds.years()
    if ask.kind == "availability" and not word_list("answering", "asks for a talk").isdisjoint(words_of(ask.quote)):
        return request_kinds.time_to_talk()
    if ask.kind == "price" and any(
        words in ask.quote.lower() for words in word_list("answering", "asks how it is priced")
    ):
        return request_kinds.way_of_pricing()
    named = sent_files.named(ask.quote) if ask.kind in ("file", "format") else ""
    return request_kinds.to_attach(named) if named else request_kinds.to_fill_in(ask.kind)


def of_work_above() -> str:
    """The same where the letter has opened with the work that answers."""
    return str(missing.gap(request_kinds.of_work_above()))


def of_a_file(ask: Ask) -> str:
    """The same for a file that is asked for beside something else; "" where none is."""
    named = sent_files.named(ask.quote) if ask.kind == "file" else ""
    return str(missing.gap(request_kinds.to_attach(named))) if named else ""


def of_several(ask: Ask) -> str:
    """The same for a request of three things or more; "" where it is none, or wants something to be shown."""
    several = not request_kinds.is_shown(ask.kind) and _SEVERAL.search(ask.quote)
    return str(missing.gap(request_kinds.to_fill_in_each())) if several else ""


def with_request(ask: Ask) -> str:
    """A gap with the request in it, where a letter may not quote it: all of it, or of a long one its whole sentences."""
    if ask.kind == "file" and sent_files.named(ask.quote) and len(ask.quote.split()) <= _SAYS_NO_MORE:
        return plain(ask)
    what, told = to_fill_in(ask), _told_whole(ask.quote)
    return str(missing.gap(f"{what}: “{told}”" if told else f"{what}; {request_kinds.to_look_up()}"))


def for_the_rest(ask: Ask) -> str:
    """A gap for what of a request no fact of the freelancer answers."""
    rest = request_kinds.to_look_up()
    if left := parts_left(ask.quote):
        return str(missing.gap(left))
    told = _told_whole(ask.quote)
    return str(missing.gap(f"what else they ask for here: “{told}”" if told else rest))


def parts_left(quote: str) -> str:
    """The entries of a long list that no fact of the freelancer answers; "" where it is no such list."""
    entries = [_ENTRY.sub("", entry.strip(" .!")) for entry in _BETWEEN.split(_TOLD.sub("", quote))]
    if len(entries) < _LONG_LIST or any(not entry or len(entry.split()) > _MOST_WORDS for entry in entries):
        return ""
    open_ones = [entry for entry in entries if not question_words.kinds_of(entry)]
    left = listed(open_ones, len(open_ones))
    return left if len(left) < LONGEST_IN_A_GAP else ""


def _told_whole(words: str) -> str:
    """A request where a gap has room for it, else those of its sentences that tell to send something; "" for none, and for what only
    leads into something."""
    if len(words) < LONGEST_IN_A_GAP:
        return "" if words.endswith(":") else words
    told = ""
    for sentence in prose.of(words).sentences:
        said = words[slice(*sentence.span)].strip()
        wanted = said.endswith("?") or not word_list("answering", "asks to send").isdisjoint(sentence.words)
        if wanted and not said.endswith(":") and len(told) + len(said) + 1 < LONGEST_IN_A_GAP:
            told = f"{told} {said}".strip()
    return told
