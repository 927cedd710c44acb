"""What proves that the freelancer can do it: lines of experience, each beside the whole piece of the post that it answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from vault_tool.judging.deeds import proven_by
from vault_tool.judging.experience import stems_of
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness, verbs
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import first_person, quotable
from vault_tool.letters.own_lines import common_ground

_A_TOOL, _A_WORD = 2.0, 1.0
ANSWERS_IT = 2.0
"""Points from which a piece of the post stands above a line: a tool that both name, or two telling words."""
SURELY = 3.0
"""Points from which a line stands in a letter for the piece alone."""
MOST_PROOFS = 4
LONGEST_IN_A_GAP = 200
"""Characters of a line that a gap suggests: lint finds gaps of up to 300."""
SHARE_OF_IT = 0.25
"""Share of what a piece names that the line has to have: a piece of many things is not answered by one of them."""
SHARE_BY_TOOLS = 0.5
"""The same of work, where the line has its tools and no other word: formulas in a sheet are not a mail sent from one."""
_FEW = 4
"""Words of a piece that a letter cannot say more of than that it was read."""
AS_MUCH = 0.9
"""Share of the work that the strongest line did, from which another one did as much. Own threshold."""
FURTHER = 0.3
"""What a line's further kinds of work count next to the one that is asked for most, as in the evidence."""
SIMILAR = 2
"""Telling words that similar work shares with a post. Own threshold."""
SAME_SUBJECT = 3
"""Telling words that a line shares with a post it is close to, where its title has none of them. Own threshold."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A line of experience as it is said, its source, and the piece of the post that it answers ("" where none does).

    `same_work`: the piece is work, and the line did the same to the same thing, so that a letter may say so.
    """

    text: str
    quote: str
    line: ExperienceLine
    same_work: bool = False


@dataclass(frozen=True, slots=True)
class Closest:
    """A line of experience as it is said, "" where none comes close; `tool` is all that it shares with the post, "" where
    it is about the same thing."""

    text: str = ""
    tool: str = ""


def proofs(judged: Judgment) -> tuple[Proof, ...]:
    """The lines of the evidence that have something in common with the post, the strongest first; no piece of the post is
    quoted twice.

    In the freelancer's own trade, a line that surely answers a whole piece of the post stands beside them, and one that speaks of
    much that the post does.
    """
    used: set[str] = set()
    found: list[Proof] = []
    shown = set[str]()
    for line in (line for line in _strongest_first(judged) if common_ground.may_lead(line, judged)):
        _, quote = _quote(line, judged, used, ANSWERS_IT)
        further = (_named(judged) & set(tools_in(line.said))) - shown
        if found and not (quote or further or common_ground.may_follow(line, judged)):
            continue
        shown |= further
        used.add(quote)
        found.append(_proof(line, quote, judged))
    if judged.fit.level != "strong" or not found:
        return tuple(found)
    left = [line for line in judged.knowledge.profile.experience if all(line != proof.line for proof in found)]
    while left and len(found) < MOST_PROOFS:
        answers = [(*_quote(line, judged, used, SURELY), -n) for n, line in enumerate(left)]
        points, quote, number = max(answers)
        if not points:
            break
        line = left.pop(-number)
        used.add(quote)
        found.append(_proof(line, quote, judged))
    one_more = max(left, key=lambda line: common_ground.shared(line, judged), default=None)
    least = common_ground.SURELY if len(found) > 1 else common_ground.ONE_SUBJECT
    surely = one_more and common_ground.shared(one_more, judged) >= least
    if one_more and surely and len(found) < MOST_PROOFS and common_ground.may_follow(one_more, judged):
        found.append(_proof(one_more, "", judged))
    return (found[0], *sorted(found[1:], key=lambda proof: not proof.quote))


def _strongest_first(judged: Judgment) -> list[ExperienceLine]:
    """The lines of the evidence; of lines that did as much of the work, the one that speaks most of this post opens."""
    lines = [e.line for e in judged.evidence]
    weights = {name: call.weight for name, call in judged.fit.calls.items()}

    def work(line: ExperienceLine) -> float:
        found = sorted((weights.get(name, 0.0) * much for name, much in proven_by(line).items()), reverse=True)
        return found[0] + FURTHER * sum(found[1:]) if found else 0.0

    def alike(line: ExperienceLine) -> tuple[int, int, int, int]:
        title, named = judged.brief.title, _named(judged) & set(tools_in(line.said))
        own = likeness.stems(line.said) - likeness.stems(" ".join(named)) - stems_of("common") - stems_of("any trade")
        in_title = len(named & set(tools_in(title)))
        in_body = len(own & likeness.stems(judged.brief.words)) // SIMILAR
        return in_title, min(len(named), SIMILAR), len(own & likeness.stems(title)), in_body

    as_much = [
        line for line in judged.knowledge.profile.experience if lines and work(line) >= AS_MUCH * work(lines[0]) > 0
    ]
    first = max((*lines[:1], *as_much), key=alike, default=None)
    return list(dict.fromkeys((first, *lines)))[: max(2, len(lines))] if first else []


@lru_cache(8)
def _tools_told(words: str) -> frozenset[str]:
    return frozenset(tools_in(words))


def _named(judged: Judgment) -> frozenset[str]:
    """The tools that the client's own words and the title name."""
    return _tools_told(f"{judged.post.own_words} , {judged.brief.title}")


def _proof(line: ExperienceLine, quote: str, judged: Judgment) -> Proof:
    return Proof(_told(line, judged), quote, line, same_work=bool(quote) and does_it(line, quote))


def _told(line: ExperienceLine, judged: Judgment) -> str:
    """The line as it is said; what came of it only where it, or the line, is about what the post is about."""
    words = likeness.stems(f"{judged.brief.title} {judged.post.own_words}")
    telling = likeness.stems(line.result) - stems_of("common") - stems_of("any trade")
    suits = len(telling & words) >= SIMILAR or common_ground.of_one_subject(line, judged)
    return first_person.said(line if suits else line._replace(result=""))


def does_it(line: ExperienceLine, words: str) -> bool:
    """Whether a line did the work that a piece tells, to the same thing: a tool alone is no thing."""
    tools = likeness.stems(" ".join((*tools_in(words), *tools_in(_own_words(line)))))
    plain = " ".join(word for word in words.split() if word.islower())
    things = likeness.stems(plain) & likeness.stems(_own_words(line)) - tools - stems_of("any trade")
    return (
        quotable.names_work(words)
        and len(words.split()) > _FEW
        and verbs.is_same(line.text, words)
        and any(not verbs.names_one(thing) for thing in things)
    )


def _quote(line: ExperienceLine, judged: Judgment, used: set[str], least: float) -> tuple[float, str]:
    """The piece of the post that a line answers best, with its points; (0, "") where none has enough."""
    asked = judged.post.asked
    pieces = [
        p.words for p in (*asked.duties, *asked.requirements) if p.words not in used and not lists_again(p.words, used)
    ]
    whole = [
        w
        for w in pieces
        if quotable.is_whole(w)
        and quotable.asks_for(w)
        and not w[0].islower()
        and not quotable.names_years(w)
        and (verbs.is_same(line.text, w) if quotable.names_work(w) else verbs.may_prove(line.said, w))
    ]
    scored = [(_shared(line, words), -n, words) for n, words in enumerate(whole)]
    best = max(scored, default=None, key=lambda s: s[:2])
    return (best[0], best[2]) if best and best[0] >= least else (0.0, "")


def lists_again(words: str, used: Iterable[str]) -> bool:
    """Whether a piece has a list of tools that one quoted before has: nobody reads it twice."""
    tools = set(tools_in(words))
    return any(len(tools & set(tools_in(quote))) > 1 for quote in used)


def _shared(line: ExperienceLine, words: str) -> float:
    """How much a line and a piece speak of the same thing; 0 where the piece has much else."""
    points, share = _common_ground(line, words)
    tools = set(tools_in(words)) & set(tools_in(_own_words(line)))
    by_tools = points <= _A_TOOL * len(tools) and quotable.names_work(words)
    least = SHARE_BY_TOOLS if by_tools else SHARE_OF_IT
    return points if share >= least and _in_own_words(line, words) else 0.0


def _in_own_words(line: ExperienceLine, words: str) -> bool:
    """Whether the line itself, not only its tags, has a tool or telling word of these words."""
    own = likeness.stems(line.said) - stems_of("common") - stems_of("any trade")
    return bool(set(tools_in(words)) & set(tools_in(line.said))) or bool(own & likeness.stems(words))


def _common_ground(line: ExperienceLine, words: str) -> tuple[float, float]:
    """Points for the tools and telling words that a line and these words share, and which share of the words they are."""
    own = _own_words(line)
    theirs, mine = set(tools_in(words)), set(tools_in(own))
    named = likeness.stems(" ".join((*mine, *theirs)))
    common = stems_of("common") | stems_of("any trade")
    asked, have = likeness.stems(words) - named - common, likeness.stems(own) - named
    shared, tools = len(asked & have), len(theirs & mine)
    return _A_TOOL * tools + _A_WORD * shared, (shared + tools) / (len(asked) + len(theirs) or 1)


def _own_words(line: ExperienceLine) -> str:
    return f"{line.said} {' '.join(line.tags).replace('-', ' ')}"


def closest(judged: Judgment) -> Closest:
    """Where no line proves anything, the one that comes closest: in the freelancer's own trade one that speaks of the same
    things, in any other one that names a tool the post does."""
    return _close(judged) or _of_the_trade(judged) or Closest()


def _of_the_trade(judged: Judgment) -> Closest | None:
    """Of a post that one is told to apply to, in one's own trade, the line that has most in common with it, be it a word."""
    if judged.fit.level != "strong" or judged.decision.choice != "apply":
        return None
    lines = judged.knowledge.profile.experience
    best = max(lines, default=None, key=lambda line: common_ground.shared(line, judged))
    return Closest(_told(best, judged)) if best and common_ground.shared(best, judged) else None


def _close(judged: Judgment) -> Closest | None:
    found = _nearest(judged)
    if found is None:
        return None
    points, line = found
    theirs = set(tools_in(judged.brief.words))
    tools = [tool for tool in tools_in(_own_words(line)) if tool in theirs]
    titled = _in_own_words(line, judged.brief.title)
    least = ANSWERS_IT if tools or titled else SURELY
    if points < least or (not tools and judged.fit.level != "strong"):
        return None
    return Closest(_told(line, judged), tools[0] if tools and not _same_subject(line, judged) else "")


def _same_subject(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line speaks of what the post does, tools aside: a telling word of its title, or two of the post."""
    tools = likeness.stems(" ".join((*tools_in(line.said), *tools_in(judged.brief.words))))
    own = likeness.stems(line.said) - tools - stems_of("common") - stems_of("any trade")
    in_title = own & likeness.stems(judged.brief.title)
    return bool(in_title) or len(own & likeness.stems(judged.brief.words)) >= SAME_SUBJECT


def nearest(judged: Judgment) -> str:
    """Where none comes close enough to be said, the line to look at, for a gap; "" where none speaks of what the post does."""
    found = None if closest(judged).text else _nearest(judged)
    text = first_person.said(found[1]) if found and found[0] >= ANSWERS_IT else ""
    return text if len(text) <= LONGEST_IN_A_GAP else ""


def _nearest(judged: Judgment) -> tuple[float, ExperienceLine] | None:
    """The line that speaks most of what the post does, where none proves anything, with its points; its title counts twice."""
    if judged.evidence or judged.fit.level == "none":
        return None
    words, lines = judged.brief.words, judged.knowledge.profile.experience
    title = " ".join(w for w in judged.brief.title.split() if w.lower() not in word_list("answering", "wants somebody"))
    scored = [
        (_common_ground(line, words)[0] + _common_ground(line, title)[0], -n, line) for n, line in enumerate(lines)
    ]
    best = max(scored, default=None, key=lambda s: s[:2])
    return (best[0], best[2]) if best else None
