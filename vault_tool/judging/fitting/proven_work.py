"""How much of the kinds of work that a post asks for a freelancer's lines of experience show."""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_tool.judging.deeds import Call, asked_in, shown_by
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post


@dataclass(frozen=True)
class ProvenWork:
    """The kinds of work that a post asks for (`calls`), the share of them that lines of experience show (0 to 1), and how much
    of the first they show; None where none is told."""

    calls: Mapping[str, Call]
    shown: float
    main_shown: float | None


def proven_work(post: Post, profile: Profile) -> ProvenWork:
    """The work of a post held against a profile's experience."""
    calls, shows = asked_in(post), shown_by(profile)
    whole = sum(call.weight for call in calls.values())
    main = max(calls, key=lambda name: calls[name].weight, default=None)
    return ProvenWork(
        calls=calls,
        shown=sum(call.weight * shows.get(name, 0.0) for name, call in calls.items()) / whole if whole else 0.0,
        main_shown=shows.get(main, 0.0) if main else None,
    )
