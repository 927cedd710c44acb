"""What somebody who passes a job on writes above it: "Look at this one:", a paragraph of its own over name and address."""

from vault_tool.language.lead_ins import mail_words
from vault_tool.posting.read.document import Document
from vault_tool.text.regex import Regex

_MOST_LINES, _LONGEST = 3, 120
_ENDS = Regex(r".*[!?:…]\W*|(?:\S+\s+){3,}\S+\.\W*")
_ADDRESS = Regex(r"(?:[^:：]{0,24}[:：])?[\s<(\[=>→-]*https?://\S+")


def end(doc: Document) -> int:
    """The line that begins the post; 0 where no such paragraph stands above a paragraph with a job's name and address."""
    first = next((line.index for line in doc.lines[1 : _MOST_LINES + 1] if line.gap), 0)
    above = doc.lines[:first]
    if not above or any(line.heading or line.bullet or len(line.text) > _LONGEST for line in above):
        return 0
    if not _ENDS.fullmatch(above[-1].text) or any(_ADDRESS.fullmatch(line.text) for line in above):
        return 0
    last = next((line.index for line in doc.lines[first + 1 :] if line.gap), len(doc.lines))
    card = doc.lines[first:last]
    named = not (_ENDS.fullmatch(card[0].text) or mail_words.is_badge(card[0].text) or card[0].heading)
    return first if named and any(_ADDRESS.fullmatch(line.text) for line in card[1:6]) else 0
