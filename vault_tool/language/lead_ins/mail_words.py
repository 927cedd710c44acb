"""What mails of job sites print around and on the jobs they tell of (`data/mail/`, a file a language)."""

from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

LONGEST = 300
"""A longer line is nobody's button or footer; it is not looked at."""

_HEADER = Pattern(r"\W*{mail.header}\W*")
_FOOTER = Pattern(r"\W*{mail.footer}(?!\w)")
_LINK = Pattern(r"\W*{mail.link}\W*")
_BADGE = Pattern(r"\W*(?:{mail.badge}|{mail.working}|{mail.experience}|{mail.undisclosed})\W*")
_WORKING = Pattern(r"\W*{mail.working}\W*")
_SIGNATURE = Pattern(r"\W*{mail.signature}\W*")
_SENDER = Pattern(r"(?<![a-z]){mail.sender}(?![a-z])")
_SUBJECT_LEAD = Pattern(r"\W*{mail.subject_lead}(?: [^:]{1,60})?\s*:\s+(?=\S)")
_ADDRESS = Regex(r"https?://\S+")
_PREHEADER = Regex(r"(?:[\u034f\u00ad\u200b-\u200f\u2007\u2060\ufeff\u061c]\s*){2,}")
"""What mails put behind their first words, so that an overview shows no more of them."""


def is_header(line: str) -> bool:
    """Whether a line above the jobs is only the mail's: "Your job alert for gardener", "View in browser"."""
    words = _ADDRESS.sub("", line[:2000])
    return _PREHEADER.search(words) is not None or (len(words) <= LONGEST and bool(_HEADER.fullmatch(words)))


def is_footer(line: str) -> bool:
    """Whether nothing but the mail's own words stands from this line on: "Unsubscribe", "You receive this mail …"."""
    return _FOOTER.match(line[:LONGEST]) is not None


def is_link(words: str) -> bool:
    """Whether some words only lead to a job, and do not name it: "View job", "Apply now"."""
    return len(words) <= 80 and _LINK.fullmatch(words) is not None


def is_badge(line: str) -> bool:
    """Whether a line on a job's card is neither its name, company, place nor pay: "Easily apply", "Full-time"."""
    return len(line) <= 120 and _BADGE.fullmatch(line) is not None


def is_working(words: str) -> bool:
    """Whether some words only say how one works there: "Full-time", "Hybrid"."""
    return len(words) <= 60 and _WORKING.fullmatch(words) is not None


def is_signature(line: str) -> bool:
    """Whether a line is what a phone or a program signs a mail with."""
    return len(line) <= 80 and _SIGNATURE.fullmatch(line) is not None


def is_machine(sender: str) -> bool:
    """Whether a sender, name and address, is no person: "Job alerts <noreply@…>"."""
    return _SENDER.search(sender[:LONGEST]) is not None


def subject_lead(subject: str) -> int:
    """How many characters of a subject only announce the title behind them: "New job: ", "Check out this job at Moss: "."""
    found = _SUBJECT_LEAD.match(subject)
    return found.end() if found else 0
