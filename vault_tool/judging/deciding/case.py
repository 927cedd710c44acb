"""A post and all that is known of it for one freelancer, as those that decide look at it."""

from dataclasses import dataclass
from functools import cached_property

from vault_tool.judging import role_names
from vault_tool.judging.fit import Fit
from vault_tool.judging.musts import MUST, is_settled, open_quote
from vault_tool.judging.settling import by_weight, is_too_long
from vault_tool.judging.stops import Stop
from vault_tool.judging.verdict import Verdict
from vault_tool.judging.work.beyond import Beyond, beyond_of, lacks_a_must
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post


@dataclass(frozen=True)
class Case:
    """What is decided on: a post and a profile, how they fit, and what speaks against the post."""

    post: Post
    names: Scope
    """Those of the post's scope: its facts and figures as conditions see them."""
    profile: Profile

    fit: Fit
    proven: bool
    """Whether a line of the profile's experience proves something that the post asks for."""

    stops: tuple[Stop, ...]
    red_flags: tuple[Fired, ...]
    """Not yet weighed, nor freed of those that the fit has settled: `open_flags` are."""
    verdict: Verdict
    comes_close: bool = False
    """Whether any line is shown at all, be it one that only comes close."""

    @property
    def is_grave(self) -> bool:
        """Whether something grave speaks against the post."""
        return any(flag.signal.severity == "high" for flag in self.red_flags)

    @property
    def is_on_site(self) -> bool:
        """Whether somebody has to be there, at least for a part of it."""
        return any(flag.signal.tells == "on-site" and flag.signal.severity != "low" for flag in self.red_flags)

    @property
    def role_in_title(self) -> str:
        """The role that the title names whole, as one speaks of whoever has it; empty where it names none."""
        return role_names.in_title(texts(self.post.features, "roles"), self.fit.named.lacking, self.post.title)

    @cached_property
    def beyond(self) -> Beyond:
        """What the post is about and the profile does not show."""
        return beyond_of(self.post, self.fit, proven=self.proven)

    @cached_property
    def is_beyond(self) -> bool:
        """Whether that is enough to ask about, however strong the fit is."""
        lack = self.beyond.lack
        return self.beyond.too_far or lack.titled or lack.deep or lack.firm

    @cached_property
    def fits(self) -> bool:
        """Whether the work is the freelancer's own, with no must lacking, nor more of the tools named than are there."""
        named = self.fit.named
        lacks = len(named.lacking) > len(named.yours) or lacks_a_must(self.post, self.fit)
        return self.fit.level == "strong" and not lacks and not self.is_beyond

    @cached_property
    def open_flags(self) -> tuple[Fired, ...]:
        """The flags by weight, without those that the fit has settled: a must decides nothing for who meets it, or meets them all."""
        met = self.fit.level == "strong" and self.fit.those("met") and not self.fit.those("missing")
        left = (f for f in self.red_flags if not is_settled(f, self.fit))
        return by_weight(tuple(f for f in left if not met or f.signal.tells != MUST))

    @cached_property
    def telling_flags(self) -> tuple[Fired, ...]:
        """Those of them that say something beside a fit in part, too: there a must is told by its own sentence or not at all."""
        strong = self.fit.level == "strong"
        return tuple(f for f in self.open_flags if strong or f.signal.tells != MUST or _is_told(f, self.fit))


def _is_told(fired: Fired, fit: Fit) -> bool:
    """Whether a must can be told beside a fit in part: by its sentence, or as a line to read where that is long."""
    return open_quote(fired, fit) != "" or (fired.signal.severity == "high" and is_too_long(fired))
