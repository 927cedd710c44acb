"""The client's own words in a post, without what the job site prints around them."""

import re

from vault_tool.posting import sites
from vault_tool.posting.read.document import parsed

_CHARACTER = re.compile(r"\S")


def only(text: str) -> str:
    """The text with the site's lines blanked out, every other character where it was; whole where no site is known to
    print anything around it."""
    doc = parsed(text)
    site = sites.recognize(doc)
    spans = site[0].own_words(doc) if site else ()
    if not spans:
        return text
    kept, at = [], 0
    for start, end in sorted(spans):
        kept += [_CHARACTER.sub(" ", text[at:start]), text[start:end]]
        at = end
    return "".join([*kept, _CHARACTER.sub(" ", text[at:])])
