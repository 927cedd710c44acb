r"""The post asks for a full working week.

Found:
    This is a full-time position in our London hours.
    Full time, remote, starting in May.
    We need you eight hours a day, 40 hours per week.
    Type: full-time
Not found:
    This is not a full-time role.
    Part-time to begin with.
    No need to be available full time.
    People who do this fulltime already are welcome to apply.
    It goes well beside your full-time job.
    Between 20-40 hours a week, up to 40 hours a week at most.
"""

from vault_tool.language.phrases import matches, mention, phrases, word_set
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature

NAME = "full_time"
TAKES_PHRASES = True

_PHRASES = phrases("""
    full time (remote/independent/long_term/permanent/hourly/virtual) position/role/work/employment/contract/
        basis/opportunity/
        availability/hours/commitment/engagement/schedule/employee/hire/contractor/freelancer/team/assistant/
        developer/
        designer/manager/va/engineer/editor/writer/monday/monthly/40/35
    (is/a/an/for) full time job unless have/your/current/compatible/beside/has
    fulltime position/role/job/work/employment/contract/basis/remote
    available/availability/work/working full time
    40/45/48 (hours/hrs) (per/a/each/every) week/weekly
    8/eight hours per/a/each/every day
""")
_BARE = phrases("full/fulltime (time)")
_ANOTHER = word_set("""
    your their his her my current already existing another other potential potentially could may might possible
    become turn eventually later or to than under up most into
""")


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
