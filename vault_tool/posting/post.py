"""A post as the floors above see it: its words, its facts, and what follows from both."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from vault_tool.language import cues, prose
from vault_tool.language.prose import Prose
from vault_tool.posting import features, own_words, screening
from vault_tool.posting.asked.asks import Ask, asks, one_by_one
from vault_tool.posting.asked.segments import Segment, segments
from vault_tool.posting.asked.sorting import Wants, sort
from vault_tool.posting.fact import Fact, Reading, Value
from vault_tool.posting.screening_question import Question
from vault_tool.posting.to_send import form_lines
from vault_tool.text.edits import Span

_NAMES = frozenset({"title", "company", "client_name"})
"""Facts whose words may stand in a sentence that says something else."""


@dataclass(frozen=True)
class Post:
    """One job post.

    `text` is the post word for word. `facts` are the values that hold (see `of`). `evidence` has the words for those that
    were read from `text`. `phrased` are the features that a vault has as notes; None: the shipped ones.
    """

    text: str
    facts: Mapping[str, Value]
    evidence: Mapping[str, Fact] = field(default_factory=dict)
    phrased: features.Phrased = field(default=None, repr=False)

    @classmethod
    def of(
        cls,
        text: str,
        reading: Reading,
        properties: Mapping[str, Value | None] = MappingProxyType({}),
        start: int = 0,
        phrased: features.Phrased = None,
    ) -> "Post":
        """The post whose `text` was read, as the properties of its note correct it; `start` is where it begins in what was
        read, behind a heading.

        A property wins over what was read: the user may know better. One that stands there empty (None) is a fact that
        the user has taken away, and is not read back. What the properties leave out is as it was read, but for an age
        ("20 minutes ago"), which says nothing more where they have the moment.
        """
        stated = {key: value for key, value in properties.items() if value is not None}
        passed = properties.keys() | ({"posted"} if "posted_at" in properties else set())
        read = {key: value for key, value in reading.values.items() if key not in passed}
        within = (fact for fact in reading.facts if fact.span.start >= start)
        return cls(text, stated | read, {fact.key: fact.moved(-start) for fact in within}, phrased)

    @property
    def title(self) -> str:
        """The title; empty where none is known."""
        return str(self.facts.get("title") or "")

    @property
    def tags(self) -> tuple[str, ...]:
        """The skills that a site's form has ticked for the post."""
        ticked = self.facts.get("skills")
        return tuple(map(str, ticked)) if isinstance(ticked, list) else ()

    @cached_property
    def own_words(self) -> str:
        """The text with what the job site prints around the client's words blanked out; offsets are the text's."""
        return own_words.only(self.text)

    @cached_property
    def prose(self) -> Prose:
        """The own words cut up, once for all who look for something in them."""
        title = self.evidence.get("title")
        return prose.of(self.own_words, title.span.start if title else 0)

    @cached_property
    def features(self) -> features.Features:
        """What the words say beyond the labeled facts: tools, duties, full-time, off-site contact…"""
        hires = self.facts.get("client_hires")
        hired = hires if isinstance(hires, int | float) else 0
        return features.find(self.prose.text, self.prose.title_at, self.phrased, hired)

    @cached_property
    def asked(self) -> Wants:
        """What is to be done, to be brought along and to be sent: the pieces of the client's own words, whole."""
        title = self.evidence.get("title")
        words = self.features.get("required_words")
        asked = (*(q.span for q in self.questions), *(m.span for m in (words.mentions if words else ())))
        wants = sort(self.own_words, title.span if title else None, self._told, asked)
        return wants._replace(requirements=(*self._conditions(), *wants.requirements))

    @property
    def printed_conditions(self) -> str:
        """What the site prints of who may apply, in its words; empty where it prints nothing of it."""
        return "\n".join(condition.words for condition in self._conditions())

    def _conditions(self) -> Iterator[Segment]:
        """What the site prints that applicants have to be: "Only freelancers located in Peru may apply."."""
        place = self.evidence.get("job_location")
        if place and cues.first_kind("asked", cues.words_of(place.quote)) == "requirement":
            yield Segment(place.quote, place.span, "requirements", item=True)

    @property
    def pieces(self) -> tuple[Segment, ...]:
        """Every sentence and entry of the client's own words, whatever it is; lines that only state facts are left out."""
        return segments(self.own_words, self._told)

    @property
    def _told(self) -> tuple[Span, ...]:
        return tuple(fact.span for key, fact in self.evidence.items() if key not in _NAMES)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """What an applicant is told to send, answer, write, mention or do."""
        form = ((self.text[slice(*span)], span) for span in form_lines.labels(self.text))
        return asks(self.asked.asks, self.questions, self.features.get("required_words"), form)

    @cached_property
    def single_asks(self) -> tuple[Ask, ...]:
        """The same with each single thing by itself, where one request lists several."""
        return tuple(one_by_one(self.asks))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The screening questions the post asks applicants to answer."""
        return screening.questions(self.text)
