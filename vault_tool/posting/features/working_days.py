r"""The days of the week the work has to be done on, as "Mon-Fri".

Found:
    We work Monday through Friday. => "Mon-Fri"
    Tue - Sat, mornings. => "Tue-Sat"
    On weekdays only. => "Mon-Fri"
Not found:
    Send it on Monday.
    We launch on Friday or Saturday.
"""

from vault_tool.language.phrases import mention
from vault_tool.language.prose import Prose
from vault_tool.language.values.clock import days
from vault_tool.posting.features.feature import Feature

NAME = "working_days"


def find(prose: Prose) -> Feature | None:
    """The first days the post names."""
    for sentence in prose.having(("mon*", "tue*", "wed*", "thu*", "weekdays", "week", "sat*", "sun*")):
        if found := days(prose.text, sentence.span):
            value, span = found
            first = sentence.word_after(span.start)
            return Feature(NAME, value, (mention(prose.text, sentence, first, first),))
    return None
