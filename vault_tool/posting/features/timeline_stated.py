r"""The post says when the work has to be done, or how long it takes.

Found:
    The deadline is 15 March.
    We need this within two weeks.
    The project should take about three months.
    Please deliver by Friday.
    Timeline: 5 to 8 weeks to launch.
    I want it ready in ten days.
Not found:
    Ends in 6 days.
    There is no deadline.
    Meet deadlines reliably.
    Five years of experience.
    Founded two weeks ago.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "timeline_stated"

_PHRASES = phrases("""
    deadline (is/for/of/will/by/date) (is/will/be/of/this) (by/on/the/be/end/next/in/1*/2*/3*/monday/friday/
        january/february/march/april/may/june/july/august/september/october/november/december/tomorrow/today/
        two/three)
    within/in_the (the/about/around/approximately/next) (next/one/two/three/four/five/six/1*/2*/3*/4*/5*/6*/7*/8*/9*/a/
        couple/few) (to/of/or/-) (1*/2*/3*/4*/5*/6*/7*/8*/9*/few/two/three/four) business_days/days/day/weeks/
        week/hours/months/month
    (be/need/needed/done/completed/finished/deliver/delivered/ready/launch/complete/due) by (the/this/next/end)
        (end/of) (of) (the/this/next) (day/month/week/year) monday/tuesday/wednesday/thursday/friday/saturday/
        sunday/january/february/march/april/may/june/july/august/september/october/november/december/tomorrow/
        today/end/eod/week/month/year/jan/feb/mar/apr/jun/jul/aug/sep/sept/oct/nov/dec
    timeline/timeframe/time_frame/duration/turnaround (is/of/for/time/will/be/to) (is/of/about/around/
        approximately/be) 1*/2*/3*/4*/5*/6*/7*/8*/9*/one/two/three/four/six/within/asap/a
    project/job/work/this/task/it should/will/would/to take/last/run (for/about/around/approximately/roughly/
        no_more_than/up_to/at_least/between) 1*/2*/3*/4*/5*/6*/7*/8*/9*/one/two/three/four/five/six/a (to/or)
        (1*/2*/3*/4*/5*/6*/7*/8*/9*) days/day/weeks/week/months/month/hours/hour/couple/few
    1*/2*/3*/4*/6*/8*/9*/one/two/three/four/six (to) (1*/2*/3*/4*/6*/8*/9*) week/weeks/month/months/day/days
        project/contract/timeline/engagement/turnaround/assignment/deadline/to_launch
    done/ready/complete/completed/finish/finished/launch/launched/delivered/live in (the/about/under) (next)
        1*/2*/3*/4*/5*/6*/7*/8*/
        9*/a/one/two/three/four/five/six/ten (to/or) (two/three/four/1*/2*/3*/4*/5*/6*/7*/8*/9*/few)
        days/weeks/week/months/month/hours
    start/starting/start_date (on/in/from/date/is) (the/early/mid/late) january/february/march/april/may/june/
        july/august/september/october/november/december
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
