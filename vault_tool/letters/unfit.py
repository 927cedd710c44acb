"""Why no letter is written, and what would change that."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from vault_tool.judging.asking import what_next
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.judging.stops import Kind, Stop
from vault_tool.judging.telling import fit_lines
from vault_tool.judging.trades import trade_cues
from vault_tool.judging.work.whose_work import MOST_NAMED
from vault_tool.language import likeness
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list

_OF_A_DEGREE = Pattern(r"(?<!\w){answering.names a degree}(?!\w)")
_NAMES_WHAT_IS_LACKING = word_list("answering", "names what is lacking")
"""What a sentence has that names something the profile lacks, beside which nothing else is named."""
_AGELESS = frozenset({"profile", "title", "closed", "tongue"})
"""Kinds of reasons beside which nobody asks how old a post is."""
_NO_JOB, _PITCH = "not-a-job", "This reads like a pitch, not a job."
_FINAL = frozenset({"closed", "safety"})
"""Kinds of stops that say all, whatever stands beside them."""

OwnKind = Literal[
    "profile", "trade", "beyond", "one tool", "little", "title", "lacking", "unproven", "closest", "gaps", "odds",
    "stopped", "tongue",
]  # fmt: skip
"""The kinds of reasons that are no stop's."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why not. `kind` says what would change it: a kind of stop, or "stopped" (by more than one, or by what nobody asks about), "trade" (another one), "beyond" (more than the profile
    shows), "little" (the post says too little), "title" (nothing else was saved), "lacking" (a tool that the profile does not show, and no line comes close),
    "one tool" (all that post and profile share), "unproven" (no line of experience shows what is asked for), "closest" (the same, where the Brief says to name the closest thing), "gaps" (too many
    requests that nothing answers), "odds" (little to win), "profile" (an empty one), "tongue" (the post's language). `words` is
    the sentence that says what stands against it; "" where the kind says all, the language's name for a tongue."""

    kind: OwnKind | Kind
    words: str = ""
    pay_alone: bool = False
    """Whether nothing but the hourly pay stands against it, so that an offer at the floor would change that."""


def reason(judged: Judgment) -> Unfit | None:
    """Why there is no case for a letter, behind the age of a post of another year; None where there is one."""
    found = _reason(judged)
    if found is None or found.kind in _AGELESS or not (posted := what_next.age(judged)):
        return found
    return replace(found, words=f"{posted}. {found.words}".strip())


def _reason(judged: Judgment) -> Unfit | None:
    decision, profile = judged.decision, judged.knowledge.profile
    if not (profile.headline or profile.skills or profile.experience):
        return Unfit("profile")
    stop = decision.stop
    if stop and stop.kind == "tongue":  # whoever has a template in that language writes it
        return None
    if stop:
        return _stopped(judged, stop)
    if decision.choice == "skip" and any(f.signal.tells == _NO_JOB for f in judged.red_flags):
        return Unfit("stopped", _PITCH)
    if judged.fit.level == "none" and not (judged.fit.shares_something or judged.evidence):
        pay = next((s.words for s in decision.stops if s.kind == "pay" and s.words not in decision.why), "")
        return Unfit("trade", f"{decision.why} {pay}".strip())
    if decision.reason == "title alone":
        return Unfit("title")
    if decision.choice != "skip":
        return None
    if decision.reason == "wasted letter":
        return Unfit("odds", decision.why)
    return Unfit("beyond", _with_what_it_takes(judged))


def _with_what_it_takes(judged: Judgment) -> str:
    """The sentence of the Brief, and what the post asks for and the profile lacks where that has a name which is not in it."""
    why, unmet = judged.decision.why, judged.fit.named.unmet
    if not unmet or any(name in why for name in unmet) or any(said in why for said in _NAMES_WHAT_IS_LACKING):
        return why
    return f"{why} It takes {listed(unmet, MOST_NAMED)}, which your profile doesn't show."


def _stopped(judged: Judgment, stop: Stop) -> Unfit:
    """What stops one: alone, with what would change it; beside another stop, both, as in the Brief, and no way out, for there is none.
    A place is asked about only for work of one's own."""
    if stop.kind in _FINAL:
        return Unfit(stop.kind, stop.words)
    others = [other.words for other in judged.decision.stops if other.words != stop.words]
    open_still = not others and (stop.kind != "place" or judged.fit.is_own_trade)
    return (
        Unfit(stop.kind, stop.words, _is_of_pay_alone(judged, stop))
        if open_still
        else Unfit("stopped", " ".join((stop.words, *others[:1])))
    )


def _is_of_pay_alone(judged: Judgment, stop: Stop) -> bool:
    """Whether an offer at the floor is all that is missing: the work is one's own, and an hourly pay can be raised."""
    by_the_hour = judged.post.facts.get("compensation_type") == "hourly"
    return stop.kind == "pay" and by_the_hour and judged.fit.level == "strong" and not judged.fit.named.lacking


def without_case(judged: Judgment, nearest: str = "") -> Unfit:
    """Why nothing in the profile opens a letter, in the words of the Brief: what has to be found out, or what is lacking. `nearest`
    is the line of the profile to look at, "" for none."""
    decision = judged.decision
    if decision.look_up:
        return Unfit("little", decision.why)
    lacking = not_shown(judged)
    none_near = "" if nearest else ", and none of your lines comes close"
    takes = f"The work takes {listed(lacking)}, which your profile doesn't show{none_near}."
    return Unfit("lacking", takes) if lacking else Unfit("closest" if decision.telling == "closest" else "unproven")


def by_one_tool(judged: Judgment) -> Unfit | None:
    """That all that a post of another trade has of the profile is one tool, which its title doesn't name."""
    fit = judged.fit
    alone = fit.named.told[0] if len(fit.named.told) == 1 else ""
    if (
        not alone
        or judged.decision.choice == "apply"
        or fit.is_own_trade
        or fit.own_beside_names
        or is_named_in(judged.brief.title, alone)
    ):
        return None
    return Unfit("one tool", f"{alone} is the only thing here that your profile shows.")


def not_shown(judged: Judgment) -> tuple[str, ...]:
    """The tools that a post needs and the profile does not show, to be honest about: those of the Brief first."""
    decision = judged.decision
    if decision.choice == "skip" or decision.look_up:
        return ()
    company, usual = str(judged.post.facts.get("client_company") or ""), word_list("answering", "taken for granted")
    named = dict.fromkeys((*decision.tools, *judged.fit.unshown, *judged.fit.named.lacking))
    title = judged.brief.title
    left = (
        tool
        for tool in named
        if tool not in company and (likeness.plain_name(tool) not in usual or is_named_in(title, tool))
    )
    return tuple(left)[:MOST_NAMED]


def asked_and_lacking(judged: Judgment) -> tuple[str, ...]:
    """Those of them that a letter leaves a gap for, so that it is not silent about what the Brief names: all but what everybody has
    at hand, where the title doesn't name it. What the post only wishes for is in none of them."""
    no_skill, title = word_list("answering", "no skill to name"), judged.brief.title
    named = not_shown(judged)
    told = (tool for tool in named if not tool.islower() or _is_asked_for(tool, judged))
    left = tuple(tool for tool in told if likeness.plain_name(tool) not in no_skill or is_named_in(title, tool))
    works = (*fit_lines.unshown_work(judged), *_asked_in_passing(judged)) if judged.decision.choice != "skip" else ()
    return tuple(dict.fromkeys((*named_once(left), *works)))[:MOST_NAMED]


def _asked_in_passing(judged: Judgment) -> Iterator[str]:
    """The kinds of work that the title, a duty or a must names beside the post's own, and no word of the profile does."""
    post, profile = judged.post, judged.knowledge.profile
    musts = (one.piece.words for one in judged.fit.requirements if not one.wish)
    asked = likeness.plain_name(" , ".join((judged.brief.title, *(duty.words for duty in post.asked.duties), *musts)))
    lines = (" ".join((line.said, *line.tags)).replace("-", " ") for line in profile.experience)
    skills = (skill.name for skill in profile.practised)
    mine = likeness.plain_name(" , ".join((profile.headline or "", *skills, *lines)))
    for work in sorted(word_list("answering", "asked in passing")):
        if f" {work} " in f" {asked} " and f" {work} " not in f" {mine} ":
            yield work


def named_once(tools: tuple[str, ...]) -> tuple[str, ...]:
    """Without the maker or the family of a tool that is named itself: of Claude and Anthropic the first."""
    parts = {tool: {*table("one_thing").get(tool, ()), *table("tool_families").get(tool, ())} for tool in tools}
    return tuple(tool for tool in tools if parts[tool].isdisjoint(tools))


def _is_asked_for(trade: str, judged: Judgment) -> bool:
    """Whether the client's words tell a trade, beside what is only wished for and the fields of a degree."""
    words = f"{judged.brief.title}\n{judged.post.own_words}"
    for one in judged.fit.requirements:
        if one.wish or _OF_A_DEGREE.search(one.piece.words):
            words = words.replace(one.piece.words, " ")
    return _is_said(trade, words) or trade in trade_cues.told_by(words)


def _is_said(trade: str, words: str) -> bool:
    """Whether these words have a trade in full, by its initials, or by a word that stands for it: "ML" is machine learning."""
    initials, said = "".join(word[0] for word in trade.split()), set(likeness.plain_name(words).split())
    stand_for_it = {initials, *table("answering").get(f"said for {trade}", ())}
    return likeness.stems(trade) <= likeness.stems(words) or not stand_for_it.isdisjoint(said)
