"""A post as the floors above see it: its words, its facts, and what follows from both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vault_tool.posting import features, screening
from vault_tool.posting.fact import Fact, Value
from vault_tool.posting.read import own_words


@dataclass(frozen=True)
class Post:
    """One job post.

    `text` is the post word for word. `facts` are the values that hold: a note's frontmatter where there is one (the
    user may have corrected it), else what was read. `evidence` has the words for those that were read from `text`.
    """

    text: str
    facts: Mapping[str, Value]
    evidence: Mapping[str, Fact] = field(default_factory=dict)

    @cached_property
    def own_words(self) -> str:
        """The text with what the job site prints around the client's words blanked out; offsets are the text's."""
        return own_words.only(self.text)

    @cached_property
    def features(self) -> features.Features:
        """What the words say beyond the labelled facts: tools, duties, full-time, off-site contact…"""
        title = self.evidence.get("title")
        return features.find(self.own_words, title.span.start if title else 0)

    @cached_property
    def questions(self) -> tuple[screening.Question, ...]:
        """The screening questions the post asks applicants to answer."""
        return screening.questions(self.text)
