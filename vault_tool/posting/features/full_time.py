r"""The post asks for a full working week.

Found:
    This is a full-time position in our London hours.
    Full time, remote, starting in May.
    We need you eight hours a day, 40 hours per week.
    Type: full-time
    Show more Employment type Full-time Job function Baking
Not found:
    This is not a full-time role.
    Part-time to begin with.
    Do it well and there is a possibility of full time work.
    No need to be available full time.
    People who do this fulltime already are welcome to apply.
    It goes well beside your full-time job.
    Between 20-40 hours a week, up to 40 hours a week at most.
"""

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.language.wordlists import words
from vault_tool.posting.features.feature import Feature

NAME = "full_time"
TAKES_PHRASES = True

_PHRASES = of_list("full_time", "phrases")
_BARE = of_list("full_time", "bare")
_ANOTHER = words("full_time", "another")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so; "full-time" alone counts in a clause of its own ("Full-time, remote")."""
    found = {}
    for sentence, first, last in matches(prose, _PHRASES):
        before = sentence.words[max(0, first - 2) : first]
        if _ANOTHER.isdisjoint(before) and not any(w.isdigit() for w in before):
            found[sentence.span] = mention(prose.text, sentence, first, last)
    for sentence, first, last in matches(prose, _BARE):
        clause = [w for w, c in zip(sentence.words, sentence.clauses, strict=True) if c == sentence.clauses[first]]
        if len(clause) <= 3 and clause[:2] == ["full", "time"] and sentence.span not in found:
            found[sentence.span] = mention(prose.text, sentence, first, last)
    return Feature(NAME, True, tuple(found[span] for span in sorted(found))) if found else None
