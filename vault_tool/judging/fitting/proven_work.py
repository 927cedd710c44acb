"""How much of the kinds of work that a post asks for a freelancer's lines of experience show."""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_tool.judging.deeds import Call, asked_in, shown_by
from vault_tool.judging.fitting.how_much import HALF
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post


@dataclass(frozen=True)
class ProvenWork:
    """The kinds of work that a post asks for (`calls`), the share of them that lines of experience show (0 to 1), and how much
    of the first they show; None where none is told. `also_leads` are those of the title or the goal that nothing shows, and
    that the post is at least half as much about as the first; `leads_shown`, that one of these is shown whole."""

    calls: Mapping[str, Call]
    shown: float
    main_shown: float | None
    also_leads: tuple[str, ...] = ()
    leads_shown: bool = False

    @property
    def main(self) -> str:
        """The kind of work that is asked for most; empty where none is told."""
        return _asked_most(self.calls)

    @property
    def is_led_by_main(self) -> bool:
        """Whether the title or the goal tells it."""
        return self.main != "" and self.calls[self.main].leads


def _asked_most(calls: Mapping[str, Call]) -> str:
    return max(calls, key=lambda name: calls[name].weight, default="")


def proven_work(post: Post, profile: Profile) -> ProvenWork:
    """The work of a post held against a profile's experience."""
    calls, shows = asked_in(post), shown_by(profile)
    whole = sum(call.weight for call in calls.values())
    main = _asked_most(calls)
    least = HALF * calls[main].weight if main else 0.0
    leading = tuple(name for name, call in calls.items() if call.leads and call.weight >= least)
    return ProvenWork(
        calls=calls,
        shown=sum(call.weight * shows.get(name, 0.0) for name, call in calls.items()) / whole if whole else 0.0,
        main_shown=shows.get(main, 0.0) if main else None,
        also_leads=tuple(name for name in leading if not shows.get(name)),
        leads_shown=any(shows.get(name, 0.0) >= 1 for name in leading),
    )
