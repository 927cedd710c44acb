"""What the user's own jobs took, against the notes in Efforts/: an offer to correct them, which writes nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from vault_tool.jobs.pipeline.listing import Row
from vault_tool.judging.work.effort import rounded
from vault_tool.judging.work.named_work import WorkItem, named_work
from vault_tool.knowledge.notes.efforts import FOLDER, Effort
from vault_tool.language.wording import listed, number
from vault_tool.posting import reading
from vault_tool.posting.post import Post

LEAST_JOBS = 3
"""Jobs of a kind from which they say more than the note does."""


@dataclass(frozen=True, slots=True)
class EffortOffer:
    """A note in Efforts/ that the user's own jobs speak against: their hours for what the note's figures are for."""

    work: str
    note_low: float
    note_high: float
    hours: tuple[float, ...]
    low: float
    high: float

    @property
    def said(self) -> str:
        """The offer in two sentences."""
        took = listed([number(round(value, 1)) for value in self.hours], 12)
        return (
            f"{self.work}: your {len(self.hours)} jobs took {took} hours, and {FOLDER}/{self.work}.md says "
            f"{number(self.note_low)} to {number(self.note_high)}. To use your own numbers, set low: {number(self.low)} "
            f"and high: {number(self.high)} there."
        )


def offers(rows: Iterable[Row], posting: Callable[[Row], str], efforts: Sequence[Effort]) -> tuple[EffortOffer, ...]:
    """An offer for each kind of work that at least `LEAST_JOBS` jobs were of, where their hours are not the note's.

    Only jobs with `hours_worked` count, and only those that name one kind of work alone. `posting` gives a job's post.
    """
    took: dict[str, list[float]] = {}
    kinds: dict[str, Effort] = {}
    for row in rows:
        worked = row.values.get("hours_worked")
        if isinstance(worked, bool) or not isinstance(worked, int | float) or worked <= 0:
            continue
        text = posting(row)
        items = named_work(Post.of(text, reading.read(text), row.values), efforts)
        if len(items) == 1:
            kinds[items[0].effort.name] = items[0].effort
            took.setdefault(items[0].effort.name, []).append(worked / _share(items[0]))
    return tuple(_offered(kinds, took))


def _share(item: WorkItem) -> float:
    """How many times the note's own figure the item is, in the middle."""
    return (item.low + item.high) / (item.effort.low + item.effort.high)


def _offered(kinds: dict[str, Effort], took: dict[str, list[float]]) -> Iterator[EffortOffer]:
    for name, values in sorted(took.items()):
        effort, hours = kinds[name], tuple(sorted(values))
        low, high = rounded(hours[0]), rounded(hours[-1])
        if len(hours) >= LEAST_JOBS and (low, high) != (effort.low, effort.high):
            yield EffortOffer(name, effort.low, effort.high, hours, low, high)
