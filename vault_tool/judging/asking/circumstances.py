"""What a job is like beside its kind, so that nobody asks what does not suit it: a few hours, work now and then, a client of record."""

from collections.abc import Iterator
from functools import lru_cache

from vault_tool.judging.judgment import Judgment
from vault_tool.language import phrases
from vault_tool.language.prose import of as prose_of

FEW_HOURS = 8.0
"""Hours of work up to which a job is done in a day. Own figure."""
SMALL_BID = 200.0
"""What others bid on average for a job of a day. Own figure."""
MORE_THAN_A_DAY = 16.0
"""Hours from which on no short length or low price makes a job one of a day. Own figure."""
SPENT, HIRES = 10_000.0, 20.0
"""What a client has spent, and how many he has hired, from which on nobody doubts that he pays. Own figures."""


def circumstances(judged: Judgment) -> Iterator[str]:
    """Those of a post, by the names under which `answering` lists what is needless there."""
    if _takes_a_few_hours(judged):
        yield "a few hours"
    if "full_time" not in judged.scope and _says(judged.post.own_words, "now and then"):
        yield "now and then"
    if _is_known(judged):
        yield "a client of record"


def _takes_a_few_hours(judged: Judgment) -> bool:
    """Whether it is told, estimated or priced as work of a few hours, whatever may follow."""
    names = judged.scope
    if "ongoing" in names or names.text("job_kind") in ("role", "lessons"):
        return False
    if (names.number("effort_low") or 0.0) >= MORE_THAN_A_DAY:
        return False
    most, bid = names.number("effort_high"), names.number("bid_avg")
    cheap = bid is not None and bid <= SMALL_BID and names.get("compensation_type") != "hourly"
    told = names.number("hours_told")
    short = cheap or any(hours is not None and hours <= FEW_HOURS for hours in (most, told))
    return short or names.text("job_kind") == "quick job" or _says(judged.post.own_words, "a few hours")


def _is_known(judged: Judgment) -> bool:
    """Whether a client who has a piece of work done has paid for much already; a role binds one for longer than that tells."""
    if judged.scope.text("job_kind") == "role":
        return False
    spent, hires = (judged.scope.number(name) or 0.0 for name in ("client_total_spent", "client_hires"))
    return spent >= SPENT or hires >= HIRES


@lru_cache(maxsize=16)  # of the posts that are judged side by side
def _says(words: str, name: str) -> bool:
    return next(phrases.matches(prose_of(words), _phrases(name)), None) is not None


@lru_cache(maxsize=4)
def _phrases(name: str) -> phrases.Phrases:
    return phrases.of_list("circumstances", name)
