"""What to do about a post, and the sentences that say why."""

from typing import Literal, NamedTuple

from vault_tool.judging.stops import Stop
from vault_tool.judging.work.beyond import Telling
from vault_tool.knowledge.notes.signals import Fired

Choice = Literal["apply", "ask", "skip"]

Reason = Literal[
    "closed or dangerous", "empty profile", "another tongue", "another trade", "stopped", "another profession",
    "title alone", "another specialty", "another core", "far fewer years", "many musts", "small part", "start alone",
    "says too little", "wasted letter", "grave risk",
    "unpaid work", "pitch", "lacks background", "names no tools", "takes more", "risk to settle", "takes practice",
    "tells little", "no shared name", "nothing against",
]  # fmt: skip
"""Who has decided: the entry of `deciding/order.py`. What goes by the reason asks for it here, never for the sentence."""


class Decision(NamedTuple):
    """What to do, and the sentences that say why.

    `reason` is who has decided. `stops` alone are reason enough not to apply, `stop` is the one that decides, None where none does. `settle` are the flags to be settled before applying, what is asked about first; `look_up` are the
    facts without which nothing can be said. With those, no number is worth showing: `too_little` is true. `tools` are those
    that the profile does not show and that the client is to be asked about. `telling` is what to say of oneself where `why` has no question, `meets` that only the freelancer knows whether they have what `why` names, `firm` that the post has called that a must. `question` is the one that `why` puts or means, as one would put it to the client; it is empty
    where there is nothing to ask.
    """

    choice: Choice
    why: str
    stops: tuple[Stop, ...] = ()
    settle: tuple[Fired, ...] = ()
    look_up: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    telling: Telling = ""
    meets: bool = False
    firm: bool = False
    question: str = ""
    reason: Reason = "nothing against"
    stop: Stop | None = None

    @property
    def tells(self) -> bool:
        """Whether `why` has no question but what to say of oneself."""
        return self.telling != ""

    @property
    def asks_client(self) -> bool:
        """Whether `why` has a question for the client, and no more that only the freelancer can answer."""
        return bool(self.question) and not (self.telling or self.tools or self.meets)

    @property
    def is_own_call(self) -> bool:
        """Whether it is the freelancer who decides: on what they have done, or on what they can live with."""
        return self.tells or bool(self.tools) or self.meets or self.weighs

    @property
    def too_little(self) -> bool:
        """Whether the post says too little to be judged."""
        return bool(self.look_up)

    @property
    def weighs(self) -> bool:
        """Whether there is a risk that nobody settles by asking: one lives with it or passes."""
        return bool(self.settle) and not self.question
