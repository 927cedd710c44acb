"""Apply, ask first, or skip: what one would say to a friend about a post, and why."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from vault_tool.judging.fit import SHARE_OF_NEAR, Fit
from vault_tool.judging.matching.demands import Requirement
from vault_tool.judging.matching.named import says
from vault_tool.judging.musts import MUST, is_settled, open_quote
from vault_tool.judging.settling import (
    asked_first,
    by_weight,
    grave,
    pays_well,
    poor_odds,
    poor_offer,
    question_about,
    to_settle,
)
from vault_tool.judging.stops import Stop
from vault_tool.judging.verdict import Verdict
from vault_tool.judging.work.beyond import MOST_NAMED, Beyond, beyond_of, lacks_a_must
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Choice = Literal["apply", "ask", "skip"]

TOO_FEW_WORDS = 40
"""The words of a client's own under which a post says too little to be judged, where it names no pay either."""

MOST_AROUND_A_TITLE = 5
"""The words beside its title and facts up to which a post with a link has not been saved but for its title."""

_LEAST_PROVEN = 0.15
"""The share that is worth a question where experience proves part of the work and little is lacking."""

_ALL_NEAR = 0.9
"""The share of trades near to the freelancer's own from which the same goes for a post that no experience proves."""

_FEW = 2
"""How many demands may be lacking then."""

_LEAST_UNPROVEN = 0.4
"""The share that is worth a question where no experience proves any of it."""

_NOT_YOURS = "Not your trade: your profile shows other kinds of work."
_BUT_KNOWN = "Not your trade, though your profile names {}."
_YOURS = "This is your kind of work, and nothing in the post rules it out."
_TRADE_ALONE = (
    "This is your kind of work, but the post names none of your tools, and no line of your experience shows it:"
    " say in your first line what you've done that comes closest."
)
_TITLE_ALONE = "Only the title was saved. Open the link and paste the whole post."
_BUT_TAKES = " It also takes {}, which your profile doesn't show."
_ON_SITE = " The work is on site, too."
_WEIGH = "Weigh one risk before you apply: {}."
_WHICH_TOOLS = "Which tools or skills does the work take?"

_UNMENDED = "price-below-scope"
"""The kind of risk that, beside a fit in part, no answer mends."""


class Decision(NamedTuple):
    """What to do, and the sentences that say why.

    `stops` alone are reason enough not to apply. `settle` are the flags to be settled before applying, what is asked about first; `look_up` are the
    facts without which nothing can be said. With those, no number is worth showing: `too_little` is true. `tools` are those
    that the profile does not show and that the client is to be asked about. `tells` says that `why` has no question but
    what to say of oneself. `question` is the one that `why` puts or means, as one would put it to the client; it is empty
    where there is nothing to ask.
    """

    choice: Choice
    why: str
    stops: tuple[Stop, ...] = ()
    settle: tuple[Fired, ...] = ()
    look_up: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    tells: bool = False
    question: str = ""

    @property
    def too_little(self) -> bool:
        """Whether the post says too little to be judged."""
        return bool(self.look_up)

    @property
    def title_alone(self) -> bool:
        """Whether nothing but the title of the post has been saved."""
        return self.why == _TITLE_ALONE

    @property
    def weighs(self) -> bool:
        """Whether there is a risk that nobody settles by asking: one lives with it or passes."""
        return bool(self.settle) and not self.question


def decide(
    post: Post,
    fit: Fit,
    stops: tuple[Stop, ...],
    red_flags: tuple[Fired, ...],
    profile: Profile,
    verdict: Verdict,
    proven: bool,
    names: Mapping[str, object],
) -> Decision:
    """Dangers and trade first, then the other stops, then what is missing, then what has to be settled.

    `proven`: a line of the profile's experience proves something that the post asks for. `names` are those of the
    post's scope, for the questions.
    """
    danger = next((stop for stop in stops if stop.kind in ("closed", "safety")), None)
    if danger:
        return Decision("skip", danger.words, stops)
    if not (profile.headline or profile.skills or profile.experience):
        return Decision(
            "ask",
            "Your profile names no trade or skill yet, so whether you fit cannot be said: fill in Profile.md.",
            stops,
        )
    special = f"They want a specialist in {fit.special}, which your profile doesn't show."
    if fit.level == "none":
        return Decision("skip", special if fit.special and fit.near >= SHARE_OF_NEAR else _not_yours(fit), stops)
    if stops:
        return Decision("skip", stops[0].words, stops)
    if _is_title_alone(post):
        return Decision("ask", _TITLE_ALONE, look_up=verdict.unknown[:3])
    beyond = beyond_of(post, fit, proven=proven)
    if fit.special:
        return Decision("skip", special, stops)
    if fit.level == "partly" and (against := _against_a_part(fit, beyond, red_flags, proven)):
        there = any(f.signal.tells == "on-site" and f.signal.severity != "low" for f in red_flags)
        return Decision("skip", f"{against}{_ON_SITE if there else ''}", stops)
    if _says_little(post):
        unknown = verdict.unknown[:3]
        return Decision("ask", f"Too little is known to judge this. Find out {listed(unknown)} first.", look_up=unknown)
    if wasted := poor_odds(red_flags) or poor_offer(red_flags, names):
        return Decision("skip", wasted, stops)
    open_flags = by_weight(_open(red_flags, fit))
    sure = (
        fit.level == "strong"
        and not lacks_a_must(post, fit)
        and not (beyond.too_far or beyond.titled or beyond.deep or beyond.firm)
    )
    told = tuple(f for f in open_flags if fit.level == "strong" or f.signal.tells != MUST or open_quote(f, fit))
    if settle := grave(told):
        return _ask_first(settle, names, fit, fits=sure)
    if fit.faint and not _names_tools(post, fit):
        return Decision(
            "ask", "The post doesn't say which tools or skills it takes. Ask that first.", question=_WHICH_TOOLS
        )
    if fit.level == "partly" or beyond.too_far or beyond.titled or beyond.deep or beyond.firm:
        tools = beyond.tools[:MOST_NAMED]
        return Decision("ask", beyond.question, tools=tools, tells=beyond.tells, question=beyond.to_client)
    if settle := to_settle(open_flags, waits=fit.level == "strong" and proven and pays_well(names)):
        return _ask_first(settle, names, fit, fits=sure)
    if any(map(_takes_practice_in_others, fit.requirements)):
        return Decision(
            "ask", beyond.question, tools=beyond.tools[:MOST_NAMED], tells=beyond.tells, question=beyond.to_client
        )
    also = listed(fit.named.lacking, MOST_NAMED)
    yours = _YOURS if proven or fit.named.yours else _TRADE_ALONE
    return Decision("apply", f"{yours}{_BUT_TAKES.format(also) if also else ''}")


def _names_tools(post: Post, fit: Fit) -> bool:
    """Whether the post says what the work takes: a tool or skill that the profile has or lacks, or any tool at all."""
    return bool(fit.named.yours or fit.named.lacking or "tools" in post.features)


def _not_yours(fit: Fit) -> str:
    known = listed(fit.named.told, MOST_NAMED)
    return _BUT_KNOWN.format(known) if known else _NOT_YOURS


def _open(red_flags: tuple[Fired, ...], fit: Fit) -> tuple[Fired, ...]:
    """The flags without those that the fit has settled: a must decides nothing for who meets it, or meets them all."""
    met = fit.level == "strong" and fit.those("met") and not fit.those("missing")
    left = (f for f in red_flags if not is_settled(f, fit))
    return tuple(f for f in left if not met or f.signal.tells != MUST)


def _against_a_part(fit: Fit, beyond: Beyond, red_flags: tuple[Fired, ...], proven: bool) -> str:
    """Why work that fits in part is not worth a question; empty where it is.

    What experience proves is worth one, unless much is lacking or something grave speaks against the post as well.
    """
    if any(f.signal.tells == _UNMENDED and f.signal.severity != "low" for f in red_flags):
        return "Only part of this is your work, and the price is low for it."
    grave = any(f.signal.severity == "high" for f in red_flags)
    worth = proven and fit.core >= _LEAST_PROVEN and beyond.lacking <= _FEW and not beyond.deep and not grave
    if beyond.takes_years:
        return beyond.sentence
    hardly = not proven and fit.core < _LEAST_UNPROVEN and fit.near < _ALL_NEAR
    return beyond.sentence if hardly or (beyond.too_far and not worth) else ""


def _takes_practice_in_others(demand: Requirement) -> bool:
    """Whether a demand is for experience with tools of which the profile has none; to be familiar with them is soon learned."""
    lacks = demand.leans == "missing" == demand.state and demand.by and not demand.has and not demand.wish
    return bool(lacks) and says("practice", demand.piece.words)


def _says_little(post: Post) -> bool:
    return len(post.own_words.split()) < TOO_FEW_WORDS and post.facts.get("compensation_min") is None


def _evidence(fired: Fired, names: Mapping[str, object]) -> str:
    """What is known of hours that are far from one's own, before the question about them; else empty."""
    if fired.signal.name not in word_list("judging", "asked behind its evidence") or "my_day" not in names:
        return ""
    return f"{fired.evidence[:1].upper()}{fired.evidence[1:].rstrip('.')}. "


def _is_title_alone(post: Post) -> bool:
    """Whether of a post nothing but its title, a link to it and a few facts have been saved."""
    known = {word for value in post.facts.values() for word in str(value).lower().split()}
    told = (word for word in post.own_words.lower().split() if word not in known and "://" not in word)
    return post.facts.get("url") is not None and sum(1 for _ in told) <= MOST_AROUND_A_TITLE


def _ask_first(settle: tuple[Fired, ...], names: Mapping[str, object], fit: Fit, *, fits: bool) -> Decision:
    """Ask about the first of these flags that has a question; where none has, the first is named.

    `fits`: strongly, with no must lacking.
    """
    settle = asked_first(settle, names)
    question, name = question_about(settle[0].signal, names), settle[0].signal.name
    said = open_quote(settle[0], fit)
    weigh = f"Weigh this before you apply: “{said}”" if said else _WEIGH.format(f"{name[:1].lower()}{name[1:]}")
    words = f"{_evidence(settle[0], names)}Ask this before you apply: “{question}”" if question else weigh
    return Decision(
        "ask",
        f"{'You fit. ' if fits and settle[0].signal.tells != MUST else ''}{words}",
        settle=settle,
        question=question,
    )
