"""The subject of a mail: the title of a post that has none of its own."""

from vault_tool.language.lead_ins import mail_words
from vault_tool.language.lead_ins.letter_words import begins_with_greeting
from vault_tool.posting import reading, sites
from vault_tool.posting.fact import Origin
from vault_tool.text.regex import Regex

_SENTENCE = Regex(r".{121,}|.*[.,:;!?]")


def under(subject: str, text: str) -> str:
    """The text with the subject as its first line, unless it says a title itself."""
    subject = _without_site(subject[mail_words.subject_lead(subject) :])
    if not subject or (not begins_with_greeting(text) and _says_title(text)):
        return text
    return f"{subject}\n\n{text.lstrip()}"


def _without_site(subject: str) -> str:
    """The subject without the name of the site behind it: "Tuner - Reed Works | LinkedIn"."""
    name, bar, site = subject.rpartition("|")
    return name.rstrip() if bar and sites.name_of(site) else subject


def _says_title(text: str) -> bool:
    """Whether a title is printed, or the first line can be one: it is no sentence."""
    found = reading.title(text)
    return found is not None and not (found.origin is Origin.FIRST_LINE and _SENTENCE.fullmatch(found.quote))
