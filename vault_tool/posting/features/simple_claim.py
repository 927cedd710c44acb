r"""The client calls the work simple, quick or easy.

Found:
    This is a very simple task.
    Should be easy for an expert.
    It will only take you ten minutes.
    A quick job for someone who knows Excel.
Not found:
    This is not a simple task.
    Keep the design simple.
    Our app makes bookkeeping easy.
    We want a simple, clean logo.
    The layout should be easy for the team to understand.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "simple_claim"

_PHRASES = phrases("""
    (very/really/pretty/fairly/quite/super/relatively/extremely) simple/easy/quick/straightforward task/
        tasks/job/project/gig/fix/edit/work/assignment
    (should/will/would/must/it/it's/its/this/is/very) be/is/it's/its (a) (very/really/pretty/fairly/quite/super/
        relatively/extremely) easy/simple/quick/straightforward for/if/job/task/work/fix/enough/to_do/and_quick/
        project/money/stuff unless team/understand/navigate/maintain/users/customers/users'
    should/will/would/shouldn't/wouldn't/won't (only/not) take (you/less/only/no_more/more/long) (than/only) (a/
        an/about/few/one/two/1/2/5/10/15/20/30/ten/five) (few/couple) minutes/hour/hours/long/min/mins/time
    easy money/work/job/task/peasy/gig
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
