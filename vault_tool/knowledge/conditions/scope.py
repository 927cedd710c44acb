"""What a condition or an evidence line of a note can ask about: facts, text features, pay, profile, and figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from vault_tool import shipped
from vault_tool.knowledge import client_history
from vault_tool.knowledge.client_history import Client
from vault_tool.knowledge.conditions import figures, job_kind, pay_in_text, site_names
from vault_tool.knowledge.conditions.expressions import Expression
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.cues import first_kind, words_of
from vault_tool.language.mention import Mention
from vault_tool.language.phrases import known_phrases, matches, mention
from vault_tool.language.prose import Prose, Sentence, of
from vault_tool.posting.fact import Fact, Origin, Value
from vault_tool.posting.features import Features, Phrased, feature_names
from vault_tool.posting.pay.arithmetic import work_out
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.text.edits import Span

_SHORT_LINE = 90


@dataclass(frozen=True)
class Words:
    """A post's words, to be asked for phrases: `post is saying("free sample")`."""

    text: str
    features: Features = field(default_factory=dict)
    evidence: Mapping[str, Fact] = field(default_factory=dict)

    _said: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _prose(self) -> Prose:
        return of(self.text)

    def says(self, phrase: str) -> bool:
        """Whether the phrase stands in the post, not only among the tags that a site prints, and is not denied there."""
        if phrase not in self._said:
            self._said[phrase] = any(map(self._is_no_tag, matches(self._prose, known_phrases(phrase))))
        return self._said[phrase]

    def _is_no_tag(self, place: tuple[Sentence, int, int]) -> bool:
        tags = self.evidence.get("skills")
        if tags is None or tags.origin is not Origin.PRINTED:
            return True
        sentence, first, _ = place
        return not tags.span.start <= sentence.spans[first].start < tags.span.end

    def line_of(self, span: Span) -> Mention:
        """The words at `span` in their line, "71 hires, 20 active" for "20"; of a long line, the words around them."""
        start, end = self.text.rfind("\n", 0, span.start) + 1, self.text.find("\n", span.end)
        line = self.text[start : end if end >= 0 else len(self.text)]
        kept = line.strip(" \t\r>#*-•|")
        if len(kept) > _SHORT_LINE or not kept:
            sentence = self._prose.sentence_at(span.start)
            first = sentence.word_after(span.start) if sentence else 0
            return mention(self.text, sentence, first, first) if sentence else Mention(self.text[slice(*span)], span)
        start += line.find(kept)
        return Mention(kept, Span(start, start + len(kept)))

    def mentions(self, phrase: str) -> tuple[Mention, ...]:
        """Where the phrase stands, the sentence as the quote; each sentence once, at most two."""
        found = (mention(self.text, *place) for place in matches(self._prose, known_phrases(phrase)))
        return tuple({m.quote: m for m in found}.values())[:2]


def scope(post: Post, profile: Profile, clients: Iterable[Client], assumptions: Assumptions, today: date) -> Scope:
    """Every name a condition can use, for this post."""
    words = Words(post.text, post.features, post.evidence)
    names = of_facts(post.facts, words, profile, assumptions, today)
    known = client_history.history(clients, post.facts)
    return names.with_names({"screening_questions": _to_answer(post)} | ({"client": known} if known else {}))


def _to_answer(post: Post) -> int:
    """How many of the questions to applicants want an answer in words; to attach a file is none."""
    return sum(q.text.endswith("?") or first_kind("ask_kinds", words_of(q.text)) != "file" for q in post.questions)


def of_facts(
    facts: Mapping[str, Value], words: Words, profile: Profile, assumptions: Assumptions, today: date
) -> Scope:
    """The same from facts and words alone: for a note's examples, and for supposing that a fact were another."""
    facts = pay_in_text.with_stated_period(facts, words.features)
    theirs = str(facts.get("currency") or profile.currency or "USD")
    floor, target = (_in(theirs, rate, profile, assumptions) for rate in (profile.rate_floor, profile.rate_target))
    paid = pay_in_text.at_most(facts, words.features)
    pay = work_out(paid, words.features, assumptions, rate_floor=floor, rate_target=target)
    names = Scope((name, feature.value) for name, feature in words.features.items())
    names |= facts
    names |= figures.figures(facts, words.features, profile, assumptions, today)
    names["words"] = len(words.text.split())
    if pay is not None:
        names["pay"] = pay
    if site := site_names.of(facts.get("platform"), assumptions):
        names["site"] = site
    if job_kind.builds_software(names.get("title")):
        names["builds_software"] = True
    always = {"profile": profile, "facts": facts, "post": words, "assumptions": assumptions}
    names = Scope({"currency": "USD", **names, **always})
    return names.with_names({"job_kind": job_kind.of(names)})


def _in(currency: str, rate: float | None, profile: Profile, assumptions: Assumptions) -> float | None:
    """A rate of the profile's in the post's currency; None where there is none, or no exchange rate."""
    return assumptions.converted(rate, profile.currency or currency, currency) if rate else None


def unknown_names(condition: Expression, phrased: Phrased = None) -> frozenset[str]:
    """The names in a condition that nothing has, so that it never holds: slips of the pen. `phrased` as in `features.find`."""
    of_site = frozenset(name for name in condition.attributes if name.startswith("site."))
    return (condition.names - known_names(phrased)) | (of_site - site_names.NAMES.keys())


def known_names(phrased: Phrased = None) -> frozenset[str]:
    """Every name that a condition may ask about; any other is a slip of the pen. `phrased` as in `features.find`."""
    return other_names() | feature_names(phrased)


def other_names() -> frozenset[str]:
    """Those that are not the name of a text feature."""
    fixed = ("pay", "profile", "facts", "post", "assumptions", "flags", "site")
    return frozenset((*shipped.schema("posting")["properties"], *figures.NAMES, *fixed))
