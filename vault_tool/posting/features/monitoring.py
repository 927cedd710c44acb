r"""The post names time-tracking or monitoring software other than the site's own, which pays what it records.

Found:
    You log your hours with Hubstaff.
    Time Doctor must run while you work.
    We use a screen monitoring tool.
Not found:
    Hours are tracked with the Upwork time tracker.
    Create insightful dashboards.
    We do not use any time tracker.
    No screenshots and no monitoring software.
    Build a time tracking app.
    Monitor server load.
"""

from vault_tool.language.phrases import phrases
from vault_tool.language.prose import Prose
from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.flags import flag

NAME = "monitoring"

_PHRASES = phrases("""
    time_doctor/timedoctor/hubstaff/teramind/activtrak/desktime/veriato/workpuls/monitask/
        screenshot_monitor/webwork/clockify/toggl/desklog/workcomposer/apploye/time_champ/timecamp/harvest_time unless patients/hospital/utilization
    screen/employee/computer/activity/productivity monitoring/recording/tracker/tracking software/tool/tools/
        app/will/is/required/must/system/program
    use/using/install/installed/run/running (a/our/the) (time/screen/activity) tracking/tracker/monitoring/
        monitor (software/tool/app) unless upwork
    webcam on
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
