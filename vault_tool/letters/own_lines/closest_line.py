"""The line of experience that comes closest to a post where none proves anything."""

from collections.abc import Collection
from dataclasses import dataclass

from vault_tool.judging.evidence import comes_closest
from vault_tool.judging.experience import stems_of
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import first_person, unfit
from vault_tool.letters.own_lines import common_ground, done_with, trades_of_both, work_shown
from vault_tool.letters.own_lines.work_shown import named_in, nearness

CLOSE = 2.0
"""Points from which a line speaks of what a post does: a tool that both name, or two telling words."""
SURELY_CLOSE = 3.0
"""The same where neither a tool nor the title has any of it."""
BESIDE = 1.0
"""How much of the work that is asked for a line did at least that is told behind the closest one. Own threshold."""
LONGEST_IN_A_GAP = 200
"""Characters of a line that a gap suggests: lint finds gaps of up to 300."""
SAME_SUBJECT = 3
"""Telling words that a line shares with a post it is close to, where its title has none of them. Own threshold."""
MOST_OF_IT = 0.6
"""How much of a post is about the freelancer's own trades where nothing else speaks for a line. Own threshold."""
SHARE_OF_THE_FIRST = 0.75
"""What a line that has more of the title shares with a post at least, next to the line that the Brief shows first. Own threshold."""


@dataclass(frozen=True, slots=True)
class Closest:
    """A line of experience as it is said, "" where none comes close; `tool` is all that it shares with the post, "" where
    it is about the same thing."""

    text: str = ""
    tool: str = ""


def closest(judged: Judgment) -> Closest:
    """Where no line proves anything, the one that comes closest: in the freelancer's own trade one that speaks of the same
    things, in any other one that names a tool the post does."""
    return (
        _close(judged)
        or _shown_in_the_brief(judged)
        or _of_the_trade(judged)
        or of_a_trade_of_both(judged)
        or Closest()
    )


def may_be_told(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line may be told as what comes closest: the post's own words bear it out, it is of a trade that the post is about, or
    the Brief says itself that it comes closest."""
    if common_ground.is_by_the_way(line, judged):
        return False
    only_close = any(one.line == line and comes_closest(one, judged.post, judged.fit) for one in judged.evidence)
    of_both = bool(trades_of_both.of_both(line, judged)) or done_with.has_what_both_name(line, judged)
    return only_close or of_both or common_ground.is_borne_out(line, judged)


def beside(judged: Judgment, near: Closest) -> str:
    """The line that a letter tells behind the closest one, "" for none: it did some of the work that is asked for, about a subject of
    the post that the closest is not about, in words that both have."""
    if not near.text or judged.decision.choice == "skip":
        return ""
    lines = judged.knowledge.profile.experience
    told = frozenset[str]().union(
        *(common_ground.subjects_of_both(one, judged) for one in lines if first_person.said(one) == near.text)
    )
    others = (one for one in lines if first_person.said(one) != near.text)
    shared = (one for one in others if common_ground.of_one_subject(one, judged))
    left = (one for one in shared if work_shown.work(one, judged) >= BESIDE)
    about = {one: len(common_ground.subjects_of_both(one, judged) - told) for one in left}
    best = max(about, default=None, key=lambda one: (about[one], common_ground.shared(one, judged)))
    return first_person.also(work_shown.told(best, judged)) if best and about[best] else ""


def _shown_in_the_brief(judged: Judgment) -> Closest | None:
    """The line that the Brief shows first, or one behind it with more of the post's subjects, where the post says enough to be
    answered and has not been passed over; another one only where it has more of the title, did some of the work that is asked
    for, and has about as much in common with the post: a tool of the title alone tells the client little."""
    first = next(iter(judged.evidence), None)
    if first is None or judged.decision.look_up or judged.decision.choice == "skip":
        return None
    lines = [line for line in judged.knowledge.profile.experience if work_shown.work(line, judged) > 0]
    nearer = max(lines, default=first.line, key=lambda line: _of_title_and_words(line, judged))
    has_more = common_ground.of_its_title(nearer, judged) > common_ground.of_its_title(first.line, judged)
    as_near = common_ground.shared(nearer, judged) >= SHARE_OF_THE_FIRST * common_ground.shared(first.line, judged)
    line = nearer if has_more and as_near else _of_most_subjects(judged, first.line)
    return Closest(first_person.said(line)) if may_be_told(line, judged) else None


def _of_most_subjects(judged: Judgment, first: ExperienceLine) -> ExperienceLine:
    """Of the Brief's lines with as much of the title as its first, the one about most of what the post is about: the work that is
    named outweighs a tool."""
    least = common_ground.of_its_title(first, judged)
    lines = (proof.line for proof in judged.evidence if common_ground.of_its_title(proof.line, judged) >= least)
    return max(lines, key=lambda line: len(common_ground.subjects_of_both(line, judged)))


def _of_title_and_words(line: ExperienceLine, judged: Judgment) -> tuple[int, int]:
    return common_ground.of_its_title(line, judged), common_ground.shared(line, judged)


def _of_the_trade(judged: Judgment) -> Closest | None:
    """Of a post that one is told to apply to, in one's own trade, the line that did most of its work, or else has most in
    common with it, be it a word."""
    if not judged.fit.is_own_trade or judged.decision.choice != "apply":
        return None
    lines = judged.knowledge.profile.experience
    best = max(lines, default=None, key=lambda line: (nearness(line, judged), common_ground.shared(line, judged)))
    near = best and (nearness(best, judged) or common_ground.shared(best, judged))
    return Closest(first_person.said(best)) if best and near else None


def of_a_trade_of_both(judged: Judgment) -> Closest | None:
    """Of a post that says enough to be answered, the line that is most of the freelancer's trades in it, of those done with what both
    name where there are some, and of those that did some of the work that is asked for; where the Brief shows none, only if something else speaks for it, and
    where something is lacking, too, only if it was done with what both name and did some of the work."""
    decision, lacks = judged.decision, not judged.evidence and bool(unfit.not_shown(judged))
    if decision.look_up or decision.choice == "skip" or not _something_speaks_for_it(judged):
        return None
    weights, lines = judged.fit.shares.weights, judged.knowledge.profile.experience
    about = {line: sum(weights.get(name, 0.0) for name in trades_of_both.of_both(line, judged)) for line in lines}
    with_it = {line: done_with.has_what_both_name(line, judged) for line in lines}
    borne_out = {line: common_ground.is_borne_out(line, judged) for line in lines}
    did_it = {line: borne_out[line] and work_shown.work(line, judged) >= BESIDE for line in lines}
    best = max(
        lines,
        default=None,
        key=lambda line: (with_it[line], did_it[line], about[line], *_of_title_and_words(line, judged)),
    )
    if best is None or not (about[best] or with_it[best] or did_it[best]):
        return None
    if lacks and not (with_it[best] and work_shown.work(best, judged) >= BESIDE):
        return None
    return Closest(first_person.said(best)) if judged.evidence or has_more_than_a_trade(best, judged) else None


def has_more_than_a_trade(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line that the Brief does not show has a tool, a subject or telling words of the post, or did some of its work: a trade
    alone opens no letter."""
    told = common_ground.is_borne_out(line, judged) or common_ground.is_of_its_words(line, judged)
    return told or work_shown.work(line, judged) >= BESIDE or done_with.has_what_both_name(line, judged)


def _something_speaks_for_it(judged: Judgment) -> bool:
    """A line of the Brief, a name that both have, or that most of the post is the freelancer's trade, where nobody is told to skip it
    unless something comes close."""
    fit = judged.fit
    open_still = fit.is_own_trade or judged.decision.telling != "closest"
    return bool(judged.evidence or fit.named.told) or (fit.core >= MOST_OF_IT and open_still)


def _close(judged: Judgment) -> Closest | None:
    found = _nearest(judged)
    if found is None:
        return None
    points, line = found
    theirs = named_in(judged)
    tools = [tool for tool in tools_in(common_ground.own_words(line)) if tool in theirs]
    titled = common_ground.in_its_own_words(line, judged.brief.title)
    least = CLOSE if tools or titled else SURELY_CLOSE
    if judged.fit.unproven and not (titled or tools):
        return None
    if points < least or not (tools or judged.fit.is_own_trade):
        return None
    return Closest(first_person.said(line), tools[0] if tools and not _same_subject(line, judged) else "")


def _same_subject(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line speaks of what the post does, tools aside: a telling word of its title, or two of the post."""
    tools = likeness.stems(" ".join((*tools_in(line.said), *tools_in(judged.brief.words))))
    own = likeness.stems(line.said) - tools - stems_of("common") - stems_of("any trade")
    in_title = own & likeness.stems(judged.brief.title)
    return bool(in_title) or len(own & likeness.stems(judged.brief.words)) >= SAME_SUBJECT


def nearest(judged: Judgment) -> str:
    """Where none comes close enough to be said, the line to look at, for a gap; "" where none speaks of what the post does."""
    if closest(judged).text:
        return ""
    points, line = next(((CLOSE, e.line) for e in judged.evidence), None) or _nearest(judged) or (0.0, None)
    text = first_person.said(line) if line and points >= CLOSE else ""
    return text if len(text) <= LONGEST_IN_A_GAP else ""


def suggested(judged: Judgment, tools: Collection[str]) -> str:
    """The line of the nearest work where no line may open the letter, for the gap in its place, "" for none: one that was done with one of
    these tools goes before the others."""
    near = work_shown.nearest(judged)
    with_them = [line for line in near if any(is_named_in(common_ground.own_words(line), tool) for tool in tools)]
    found = map(first_person.said, (*with_them, *near))
    return next((text for text in found if len(text) <= LONGEST_IN_A_GAP), "")


def _nearest(judged: Judgment) -> tuple[float, ExperienceLine] | None:
    """The line that speaks most of what the post does, where none proves anything, with its points; its title counts twice."""
    if judged.evidence or judged.fit.level == "none":
        return None
    words, lines = judged.brief.words, judged.knowledge.profile.experience
    title = " ".join(w for w in judged.brief.title.split() if w.lower() not in word_list("answering", "wants somebody"))
    scored = [
        (common_ground.points(line, words)[0] + common_ground.points(line, title)[0], -n, line)
        for n, line in enumerate(lines)
    ]
    best = max(scored, default=None, key=lambda s: s[:2])
    return (best[0], best[2]) if best else None
