"""Who applies: what the freelancer says of themselves in Profile.md."""

from dataclasses import dataclass
from typing import NamedTuple

from vault_tool.text.edits import Span

LANG_TAG = "lang-"
"""What the tag begins with that tells a line's language, where it is not English."""


class ExperienceLine(NamedTuple):
    """One thing the freelancer has done, as it may stand in a proposal. `tags` say what it is about, without the '#'.

    `result` is a sentence on what came of it, `client` the kind of client it was done for; both may be empty.
    """

    text: str
    tags: tuple[str, ...] = ()
    span: Span = Span(0, 0)
    result: str = ""
    client: str = ""

    @property
    def said(self) -> str:
        """The line with its result."""
        return f"{self.text} {self.result}".strip()

    @property
    def lang(self) -> str:
        """The language of a line tagged #lang-es: two letters; "" for English, as any other is."""
        return next((tag.removeprefix(LANG_TAG) for tag in self.tags if tag.startswith(LANG_TAG)), "")


class Skill(NamedTuple):
    """A skill, the years it has been practised (None: not said) and the tools it is practised with."""

    name: str
    years: float | None = None
    tools: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """Who applies. Rates are an hour, in `currency`; `hours` is the working day as ("09:00", "17:00") in `time_zone` (IANA).

    `skills` are the names of `practised`; `tools` has those of the skills, too. `tone` is one of TONES. `same` are groups
    of words that mean the same when experience is matched with a post. `sample` marks the profile that ships with a new
    vault and has to be replaced.
    """

    name: str | None = None
    headline: str | None = None
    rate_floor: float | None = None
    rate_target: float | None = None
    currency: str | None = None
    time_zone: str | None = None
    hours: tuple[str, str] | None = None
    weekly_hours: float | None = None
    skills: tuple[str, ...] = ()
    practised: tuple[Skill, ...] = ()
    tools: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    tone: str | None = None
    sign_off: str | None = None
    wont_do: tuple[str, ...] = ()
    experience: tuple[ExperienceLine, ...] = ()
    same: tuple[tuple[str, ...], ...] = ()
    sample: bool = False


EMPTY = Profile()
