"""Upwork's addresses, and the ids in them: "02" and a number whose bits above 22 say when the job was posted."""

import re
from datetime import UTC, datetime

from vault_tool.text.regex import Regex

ADDRESS = Regex(
    r"https?://(?:www\.)?upwork\.com/(?:nx/)?(?:jobs|ab/proposals/job|freelance-jobs/apply|nx/find-work/[\w-]{1,30}/details|search/jobs/details|proposals/job|job|find-work/[\w-]{1,30}/details)"
    r"/[^\s<>()\[\]\"'|,;]{0,300}"
)
JOB_ID = Regex(r"(?:~|%7E)(0[0-9][0-9a-f]{16,19})(?![0-9a-f])", re.IGNORECASE)
EPOCH_MS = 1288834974657
"""The ids count milliseconds from Twitter's snowflake epoch (checked on 150 records with a creation time)."""
_NEWER = Regex(r"0\d\d{19}")
_WITH_TIME = Regex(r"~?(?:02)?(\d{19})")


def plain_id(job_id: str) -> str:
    """A newer id without the "~02", or the "02", that stands before it in addresses; an older one without its "~"."""
    found = job_id.lower().lstrip("~")
    return found[2:] if _NEWER.fullmatch(found) else found


def posted_at(job_id: str) -> str | None:
    """The posting time inside a job id; older ids ("01" and 16 hex digits) carry none."""
    match = _WITH_TIME.fullmatch(job_id)
    if not match:
        return None
    at = ((int(match[1]) >> 22) + EPOCH_MS) // 1000
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
