r"""The client watches the work with time-tracking or monitoring software.

Found:
    You log your hours with Hubstaff.
    Time Doctor must run while you work.
    We use a screen monitoring tool.
    Hours are tracked with the Upwork time tracker.
Not found:
    We do not use any time tracker.
    No screenshots and no monitoring software.
    Build a time tracking app.
    Monitor server load.
"""

from vault_tool.posting.features.feature import Feature
from vault_tool.posting.features.phrases import flag, phrases
from vault_tool.posting.features.prose import Prose

NAME = "monitoring"

_PHRASES = phrases("""
    time_doctor/timedoctor/hubstaff/teramind/activtrak/desktime/veriato/workpuls/insightful/monitask/
        screenshot_monitor/webwork/clockify/toggl/upwork_tracker/desklog/workcomposer/apploye/time_champ/timecamp/harvest_time
    screen/employee/computer/activity/productivity monitoring/recording/tracker/tracking software/tool/tools/
        app/will/is/required/must/system/program
    upwork/upworks/upwork's (desktop) (time) tracker/time_tracker/tracking_software/tracking_tool/tracking_app/
        tracking_system
    tracked/track/tracking/log/logging/logged/monitored ... upwork/the (time) tracker/desktop_app/time_tracker/
        tracking
    use/using/install/installed/run/running (a/our/the) (time/screen/activity) tracking/tracker/monitoring/
        monitor (software/tool/app)
    webcam on
""")


def find(prose: Prose) -> Feature | None:
    """The sentences that say so."""
    return flag(NAME, prose, _PHRASES)
