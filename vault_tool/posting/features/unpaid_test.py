r"""The post asks for work without pay: an unpaid trial, a free sample made for it.

Found:
    There is a short unpaid test before we hire.
    Applicants have to do a free sample article.
    The first task is a trial without pay.
    The test task is not paid.
    Please send a mockup of our home page with your bid.
Not found:
    The paid test takes an hour.
    We don't ask for free samples or unpaid tests.
    Send samples of your earlier work.
    Run A/B tests on free trial users.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "unpaid_test"

_PHRASES = phrases("""
    unpaid test/trial/task/sample/internship/work/training/assessment/exercise/position/intern/opportunity
    free test/sample/samples/trial_task/trial_project/trial_article/mockup/mock_up/draft/demo article/task/
        design/video/project/before/with/edit/of_your/of_the/page/logo
    trial/test/sample/training/internship/task/position/role/work ... without pay/payment/compensation
    (test/trial/sample) is/are/be unpaid
    work for free
    (a/the) mockup/mock_up/draft of our/the/my ... with/in your/the bid/proposal/application
    must/have_to/need_to/should/please/will (do/complete/submit/send/provide/make) a free test/sample/trial/
        mockup/design/draft/edit/article
""")
_NOT_PAID = phrases("""
    test/trial/sample (task/period/project/article/work/week/day/assignment/shift/edit/design) (is/are/will/be)
        not/isn't/won't/unfortunately (be) (be) paid/compensated
    not/won't/don't/cannot/can't pay/paying/be_paid (you) for (the/a/your/any/this) test/trial/sample/samples/tests
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so; where they say it by a "not", that is no negation of it."""
    found = [f for f in (flag(NAME, prose, _PHRASES), flag(NAME, prose, _NOT_PAID, negatable=False)) if f]
    mentions = {m.span: m for f in found for m in f.mentions}
    return Feature(NAME, True, tuple(mentions[span] for span in sorted(mentions))) if mentions else None
