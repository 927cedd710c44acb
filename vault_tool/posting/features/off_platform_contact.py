r"""The client gives an address, a handle or a telephone number to write to outside the site.

The words that ask to talk elsewhere are the phrases of the note of this name in Features/.

Found:
    Send your CV to someone@example.com.
    My number is +1 202 555 0123, text me.
    Apply here: t.me/bright_jobs
    Skype: ada_moss12
Not found:
    We need a developer who builds a WhatsApp bot.
    The bot must send messages to Telegram groups.
    Never write to help@example.com.
    Redirect to https://example.com/welcome?email=user@example.com&name=Ada.
    For a disability accommodation write to help@example.com.
"""

from collections.abc import Iterator

from vault_tool.language.chains import Chain
from vault_tool.language.mention import Mention
from vault_tool.language.phrases import mention, negated
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features.feature import Feature

NAME = "off_platform_contact"
TAKES_PHRASES = True

_MESSENGERS = words("off_platform_contact", "messengers")
_TELEPHONE = words("off_platform_contact", "telephone")
_WORK = words("off_platform_contact", "work")
_IN_LINK = ("=", "/", "&", "?")
_MAIL = Chain(Pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}"))
_LINK = Chain(Pattern(r"\b(?:t\.me|wa\.me|api\.whatsapp\.com)/\w"))
_PATTERNS = {"@": _MAIL, "t.me/": _LINK, "wa.me/": _LINK, "whatsapp.com/": _LINK}
"""What gives an address, by the mark that a text with one has to have."""
_HANDLE = Chain(
    Pattern(r"\b{off_platform_contact.messengers}\b(?: {off_platform_contact.called})?"),
    Pattern(r"\s*:?\s*(?:@\w{3}|\+?\d[\d ()-]{6})|\s*:\s*\w{0,40}[\d_]\w"),
)
_NUMBER = Chain(
    Pattern(r"\b{off_platform_contact.telephone}\b[^\r\n\d+]{0,30}"),
    Pattern(r"(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{3,4}\b"),
)


def find(prose: Prose) -> Feature | None:
    """The sentences that give an address, a handle or a telephone number."""
    found = {m.span: m for m in _given(prose)}
    return Feature(NAME, True, tuple(found[span] for span in sorted(found))) if found else None


def _given(prose: Prose) -> Iterator[Mention]:
    text = prose.text
    chains = {chain for mark, chain in _PATTERNS.items() if mark in text}
    chains |= {_HANDLE} if prose.having(_MESSENGERS) else set()
    chains |= {_NUMBER} if prose.having(_TELEPHONE) else set()
    for links in (links for chain in chains for links in chain.finditer(text, 0, len(text))):
        at = links[0].start()
        if sentence := prose.sentence_at(at):
            first = sentence.word_after(at)
            work = not _WORK.isdisjoint(sentence.words) or text[at - 1 : at] in _IN_LINK
            if not work and not negated(sentence, first, first):
                yield mention(text, sentence, first, first)
