"""Apply, ask first, or skip: what one would say to a friend about a post, and why."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from vault_tool.judging.fit import SHARE_OF_WORKED_IN, Fit
from vault_tool.judging.matching.demands import Requirement
from vault_tool.judging.matching.named import says, wanted_in
from vault_tool.judging.settling import by_weight, first_question, grave, pays_well, poor_odds, poor_offer, to_settle
from vault_tool.judging.stops import Stop
from vault_tool.judging.verdict import Verdict
from vault_tool.knowledge.notes.signals import Fired
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

Choice = Literal["apply", "ask", "skip"]

Stand = Literal["own", "part", "worked in", "near"]
"""How the work of a post stands to a freelancer: the own trade, in part so, another one that was worked in, or near to it."""

TOO_FEW_WORDS = 40
"""The words of a client's own under which a post says too little to be judged, where it names no pay either."""

_MOST_NAMED = 3
_LONGEST_QUOTE = 140
"""Characters of a demand that is quoted: it stands whole or not at all."""

_LEAST_OF_CORE = 0.2
"""The share of a post that has to be about the freelancer's own trades before a part of it is worth a question."""

_MOSTLY = 0.5
"""The share from which a title full of unknown tools is a question rather than an answer."""

_LEAST_PROVEN = 0.15
"""The share that is worth a question where experience proves part of the work and little is lacking."""

_ALL_NEAR = 0.9
"""The share of trades near to the freelancer's own from which the same goes for a post that no experience proves."""

_FEW = 2
"""How many demands may be lacking then."""

_LEAST_UNPROVEN = 0.4
"""The share that is worth a question where no experience proves any of it."""

_SEVERAL = 3
"""How many demands have to be told before it says something that the profile shows none of them."""

_HARDLY: Mapping[Stand, str] = {
    "own": "Only part of this is your work.",
    "part": "Only a small part of this is your work.",
    "worked in": "This isn't your main trade, though you've done work like it.",
    "near": "This isn't your own trade, and little in your profile shows it.",
}
_YOURS: Mapping[Stand, str] = {
    "own": "This is your kind of work.",
    "part": "Part of this work is yours.",
    "worked in": "You've done work like this.",
    "near": "This comes close to your work.",
}
_PART = "Part of this is yours: {}."
_NOT_YOURS = "Not your trade: your profile shows other kinds of work."
_BUT_KNOWN = "Not your trade, though you know {}."
_UNPROVEN = (
    "This is your trade, but no line of your experience clearly shows what they ask for."
    " Ask this before you apply: “What would show you that I can do this?”"
)

_SAY = "Say so in your first line, and ask if that's a problem."
_OFFER = "Say in your first line which part you'd take on."

_MUST = "knock-out"
"""The kind of risk that says who need not apply."""

_UNMENDED = "price-below-scope"
"""The kind of risk that, beside a fit in part, no answer mends."""


class Decision(NamedTuple):
    """What to do, and the sentences that say why.

    `stops` alone are reason enough not to apply. `settle` are the flags to be settled before applying; `look_up` are the
    facts without which nothing can be said. With those, no number is worth showing: `too_little` is true. `tools` are those
    that the profile does not show and that the client is to be asked about. `tells` says that `why` has no question but
    what to say of oneself.
    """

    choice: Choice
    why: str
    stops: tuple[Stop, ...] = ()
    settle: tuple[Fired, ...] = ()
    look_up: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    tells: bool = False

    @property
    def too_little(self) -> bool:
        """Whether the post says too little to be judged."""
        return bool(self.look_up)


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
    if fit.level == "none":
        return Decision("skip", _not_yours(fit), stops)
    if stops:
        return Decision("skip", stops[0].words, stops)
    beyond = beyond_of(post, fit, proven=proven)
    if beyond.special:
        return Decision("skip", f"They want a specialist in {beyond.special}, which your profile doesn't show.", stops)
    if fit.level == "partly" and (against := _against_a_part(fit, beyond, red_flags, proven)):
        return Decision("skip", against, stops)
    if _says_little(post):
        unknown = verdict.unknown[:3]
        return Decision("ask", f"Too little is known to judge this. Find out {listed(unknown)} first.", look_up=unknown)
    if wasted := poor_odds(red_flags) or poor_offer(red_flags, names):
        return Decision("skip", wasted, stops)
    open_flags = by_weight(_open(red_flags, fit))
    if settle := grave(open_flags):
        return _ask_first(settle, fit, names)
    if fit.faint:
        return Decision("ask", "The post doesn't say which tools or skills it takes. Ask that first.")
    if fit.level == "partly" or beyond.too_far or beyond.titled or beyond.deep or beyond.firm:
        return Decision("ask", beyond.question, tools=beyond.tools[:_MOST_NAMED], tells=beyond.tells)
    if not proven and len(fit.requirements) >= _SEVERAL and not any(r.leans == "met" for r in fit.requirements):
        return Decision("ask", _UNPROVEN)
    if settle := to_settle(open_flags, waits=fit.level == "strong" and proven and pays_well(names)):
        return _ask_first(settle, fit, names)
    return Decision("apply", "This is your kind of work, and nothing in the post rules it out.")


def _not_yours(fit: Fit) -> str:
    known = listed(fit.named.yours, _MOST_NAMED)
    return _BUT_KNOWN.format(known) if known else _NOT_YOURS


def _open(red_flags: tuple[Fired, ...], fit: Fit) -> tuple[Fired, ...]:
    """The flags without those that the fit has settled: a must decides nothing for who meets them all."""
    met = fit.level == "strong" and fit.those("met") and not fit.those("missing")
    return tuple(f for f in red_flags if not met or f.signal.tells != _MUST)


class Beyond(NamedTuple):
    """What a post that fits in part is about and the profile does not show: `tools` by name, and how many musts are `lacking`.

    `deep` says that one of these asks for more than knowing a tool: years, or proof; `firm`, that one is called a must; `titled`,
    that a tool stands in the title. `yours` and `others` are all that the profile has and lacks of what the post names.
    `special` is a tool of the title that the post wants a specialist in. `demand` is the first that is lacking, or that the profile
    leaves open, in the post's words; empty where it is long. `stand` is whose work it is.
    """

    tools: tuple[str, ...] = ()
    too_far: bool = False
    lacking: int = 0
    deep: bool = False
    titled: bool = False
    demand: str = ""
    special: str = ""
    stand: Stand = "part"
    firm: bool = False
    yours: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether `question` has none: what is lacking is a must, or nothing more is told than whose work it is."""
        return self._is_certain or not (self.tools or self.demand)

    @property
    def _is_certain(self) -> bool:
        return bool(self.tools) and (self.titled or self.firm)

    @property
    def sentence(self) -> str:
        """Why that is a reason to pass."""
        lacking = self.tools or self.others
        if not lacking:
            return _HARDLY[self.stand]
        takes = f"takes {listed(lacking, _MOST_NAMED)}, which your profile doesn't show."
        if self.stand == "near":
            return f"This isn't your own trade, and it {takes}"
        return f"Part of this is your work, but it also {takes}"

    @property
    def question(self) -> str:
        """What to find out where it is none."""
        lacking = self.tools or self.others
        if self._is_certain or (lacking and not (self.tools or self.demand)):
            return f"{self._but_nothing} in your profile shows {listed(lacking, _MOST_NAMED, last='or')}. {_SAY}"
        if self.tools:
            return f"{_YOURS[self.stand]} Ask how much of it needs {listed(lacking, _MOST_NAMED)}, which your profile doesn't show."
        if self.demand:
            return f"{_YOURS[self.stand]} Ask how much this matters: “{self.demand}”"
        return f"{self._whose} {_OFFER}"

    @property
    def _whose(self) -> str:
        if self.stand != "part" or not self.yours:
            return _YOURS[self.stand]
        return _PART.format(listed(self.yours, _MOST_NAMED))

    @property
    def _but_nothing(self) -> str:
        whose = self._whose
        return f"{whose} Nothing" if whose != _YOURS[self.stand] else f"{whose[:-1]}, but nothing"


def beyond_of(post: Post, fit: Fit, *, proven: bool = False) -> Beyond:
    """Too far: hardly the freelancer's trade, more demands missed than met, or a title of tools that are none of theirs."""
    title = str(post.facts.get("title") or "")
    titled = wanted_in(title)
    foreign = tuple(tool for tool in titled if tool in fit.named.lacking)
    musts = [r for r in fit.requirements if not r.wish]
    lacking = [r for r in musts if r.leans == "missing"]
    named = foreign or tuple(t for t in fit.named.lacking if any(_names(t, r.piece.words) for r in lacking))
    too_far = (
        fit.core < _LEAST_OF_CORE
        or len(lacking) > sum(r.leans == "met" for r in musts)
        or (len(foreign) == len(titled) > 0 and fit.core < _MOSTLY)
    )
    deep = any(says("depth", r.piece.words) for r in lacking)
    firm = any(says("musts", r.piece.words) or not wanted_in(r.piece.words) for r in lacking)
    said = "\n".join((title, post.own_words, *(r.piece.words for r in musts)))
    special = next((tool for tool in foreign if _wants_specialist(tool, said)), "")
    return Beyond(
        named,
        too_far,
        len(lacking),
        deep,
        bool(foreign),
        _demand(musts),
        special,
        _stand(fit, proven=proven),
        firm,
        fit.named.yours,
        fit.named.lacking,
    )


def _stand(fit: Fit, *, proven: bool) -> Stand:
    if fit.level == "strong":
        return "own"
    if fit.core or fit.named.yours:
        return "part"
    return "worked in" if proven or fit.side >= SHARE_OF_WORKED_IN else "part" if fit.side else "near"


def _wants_specialist(tool: str, said: str) -> bool:
    """Whether the post asks for somebody whose trade the tool is: "Airtable expert", "proficient in Airtable"."""
    name = rf"(?<!\w){re.escape(tool)}(?![\w+#])"
    behind, before, of = (
        "|".join(sorted(word_list("judging", list_name))) for list_name in ("specialists", "skilled", "masters")
    )
    ways = rf"{name}[ \t]+(?:{behind})\b|\b(?:{before})[ \t]+{name}|\b(?:{of})[ \t]+(?:in|with|at|of)[ \t]+{name}"
    return re.search(ways, said, re.IGNORECASE) is not None


def _demand(musts: list[Requirement]) -> str:
    """What is lacking, before what is left open and takes practice; only a whole piece of one line's length."""
    left = [r for r in musts if r.state == "missing"]
    doubtful = [r for r in musts if r.state == "open" and r.leans != "met"]
    left += [r for r in doubtful if r.leans == "missing"]
    left += [r for r in doubtful if says("depth", r.piece.words) or says("practice", r.piece.words)]
    whole = (" ".join(r.piece.words.split()) for r in left)
    return next((words for words in whole if len(words) <= _LONGEST_QUOTE and not _names_a_role(words)), "")


def _names_a_role(words: str) -> bool:
    """Whether a demand is no more than the name of who is sought, "experienced data analyst"."""
    said = words.lower().strip(" .,;:!").split()
    ends = (*(word.lower() for word in word_list("judging", "person endings")), "team", "agency")
    return bool(said) and said[-1].rstrip("s").endswith(ends) and word_list("judging", "ties").isdisjoint(said)


def _against_a_part(fit: Fit, beyond: Beyond, red_flags: tuple[Fired, ...], proven: bool) -> str:
    """Why work that fits in part is not worth a question; empty where it is.

    What experience proves is worth one, unless much is lacking or something grave speaks against the post as well.
    """
    if any(f.signal.tells == _UNMENDED and f.signal.severity != "low" for f in red_flags):
        return "Only part of this is your work, and the price is low for it."
    grave = any(f.signal.severity == "high" for f in red_flags)
    worth = proven and fit.core >= _LEAST_PROVEN and beyond.lacking <= _FEW and not beyond.deep and not grave
    hardly = not proven and fit.core < _LEAST_UNPROVEN and fit.near < _ALL_NEAR
    return beyond.sentence if hardly or (beyond.too_far and not worth) else ""


def _names(tool: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(tool)}(?![\w+#])", words, re.IGNORECASE) is not None


def _says_little(post: Post) -> bool:
    return len(post.own_words.split()) < TOO_FEW_WORDS and post.facts.get("compensation_min") is None


def _ask_first(settle: tuple[Fired, ...], fit: Fit, names: Mapping[str, object]) -> Decision:
    """Ask about the first of these flags; one that has no question is named."""
    question = first_question(settle, names)
    fits = "You fit. " if fit.level == "strong" else ""
    words = f"Ask this before you apply: “{question}”" if question else f"{settle[0].signal.name}. Settle that first."
    return Decision("ask", f"{fits}{words}", settle=settle)
