"""What proves that the freelancer can do it: lines of experience, each beside the whole piece of the post that it answers."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from vault_tool.judging.deeds import weights_of
from vault_tool.judging.evidence import Evidence, comes_closest
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching import common_subjects
from vault_tool.judging.matching.strongest_lines import stands_behind
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import verbs
from vault_tool.language.spelling import upper_first
from vault_tool.letters import first_person, quotable
from vault_tool.letters.own_lines import common_ground, done_with, pieces_answered, trades_of_both
from vault_tool.letters.own_lines.work_shown import named_in, told, work

ANSWERS_IT = 2.0
"""Points from which a piece of the post stands above a line: a tool that both name, or two telling words."""
SURELY = 3.0
"""Points from which a line stands in a letter for the piece alone."""
SHOWN = 2
"""Lines that the Brief shows."""
MUCH_OF_IT, SURELY_DONE = 3.0, 5.0
"""How much of the work asked for a line has to show that no tool or subject of the post bears out, and in the freelancer's own trade
one that shares no word with it. Own thresholds."""
MOST_TOLD, MOST_PROOFS = 3, 4
"""Lines that a letter tells, and that are chosen: one more, since a request may be answered by one of them."""
SUBJECTS_THAT_LEAD = 2
"""Subjects that a line shares with a post to open its letter for them alone. Own threshold."""
ENOUGH_PROOFS, FEW_PROOFS = 4, 2
"""Lines up to which another one is told for a subject or a tool, and up to which for a tool and no other word. Own thresholds."""
SHARE_OF_IT = 0.25
"""Share of what a piece names that the line has to have: a piece of many things is not answered by one of them."""
SHARE_BY_TOOLS = 0.5
"""The same of work, where the line has its tools and no other word: formulas in a sheet are not a mail sent from one."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A line of experience as it is said, its source, and the piece of the post that it answers ("" where none does).

    `same_work`: the piece is work, and the line did the same to the same thing, so that a letter may say so.
    """

    text: str
    quote: str
    line: ExperienceLine
    same_work: bool = False

    @property
    def item(self) -> str:
        """The line as an item of a list: "I ran delivery …" -> "Ran delivery …"."""
        bare = self.text.removeprefix("I ")
        return upper_first(bare)

    @property
    def also(self) -> str:
        """The line as it is said behind another one."""
        return first_person.also(self.text)


def proofs(judged: Judgment) -> tuple[Proof, ...]:
    """The lines that a letter tells, the one that opens it first; no piece of the post is quoted twice.

    They are the lines that the Brief shows, in its order, as far as they prove something that is asked for, or else the one that
    may lead. While they are few, more stand behind them: those that used a tool which the post names and none before has, and, in
    the freelancer's own trade, those that surely answer a whole piece of the post, the one that speaks of much that the post does,
    and those of a subject of the post that none before is about.
    """
    found = _of_the_evidence(judged) or _leading_alone(judged)
    if not found:
        return ()
    if not judged.fit.is_own_trade:
        return pieces_next(_of_named_duties(_of_its_tools(found, judged), judged), judged)
    for further in (_answering_a_piece, _of_common_ground, _of_further_subjects, _of_named_duties, _of_its_tools):
        found = further(found, judged)
    return pieces_next(found, judged)


def _of_the_evidence(judged: Judgment) -> list[Proof]:
    """The lines that the Brief shows, as far as they prove something."""
    found: list[Proof] = []
    for one in judged.evidence[:SHOWN]:
        if _may_stand(one, judged) or (found and _fills_up(one, judged)):
            _, quote = _quote(one.line, judged, _quoted(found), ANSWERS_IT)
            found.append(_proof(one.line, quote, judged))
    return found


def _may_stand(one: Evidence, judged: Judgment) -> bool:
    """Whether a line of the evidence may be told: it has a tool or a subject of the post, or did much of its work in its words, or is of
    the freelancer's own trade, and has a word of it, or several where only who the title names speaks for it; or it did much of its work, or is of a
    trade that the post is about. What only comes closest, since a tool of the title is lacking, has a word of the title or one of the tools that
    are not, or did much of its work with what both name."""
    if comes_closest(one, judged.post, judged.fit):
        with_it = one.points >= MUCH_OF_IT and done_with.has_what_both_name(one.line, judged)
        return with_it or is_borne_out(one.line, judged)
    if common_ground.is_by_the_way(one.line, judged):
        return False
    sure = judged.fit.level == "strong" and not judged.decision.look_up
    in_words = common_ground.is_of_its_words(one.line, judged)
    known = in_words or (not one.by_role and (common_ground.shared(one.line, judged) > 0 or one.points >= SURELY_DONE))
    did_it = one.points >= MUCH_OF_IT and (
        in_words or common_ground.may_lead(one.line, judged) or done_with.has_what_both_name(one.line, judged)
    )
    surely = one.points >= SURELY_DONE or bool(trades_of_both.of_both(one.line, judged))
    return (sure and known) or did_it or (surely and not one.by_role) or common_ground.is_borne_out(one.line, judged)


def _fills_up(one: Evidence, judged: Judgment) -> bool:
    """Whether a line stands behind another one: it did what whoever the title names does, in the freelancer's own trade, or has a word
    of the title."""
    if comes_closest(one, judged.post, judged.fit):
        return False
    return (one.by_role and judged.fit.level == "strong") or common_ground.is_in_its_title(one.line, judged)


def is_borne_out(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether the post's own words bear out that a line proves something; a subject alone does not where a tool of the title is
    lacking."""
    only_close = any(one.line == line and comes_closest(one, judged.post, judged.fit) for one in judged.evidence)
    if only_close:
        return common_ground.has_its_tools(line, judged) or common_ground.is_in_its_title(line, judged)
    return common_ground.is_borne_out(line, judged)


def _of_its_tools(found: list[Proof], judged: Judgment) -> list[Proof]:
    """The lines so far, and while they are few those done with a tool that is asked for and none before has: a tool is told by the work
    that was done with it."""
    in_words = {key(tool) for tool in common_ground.telling_tools(named_in(judged))}
    found, asked = [*found], in_words & {key(tool) for tool in judged.fit.named.told}
    while len(found) < ENOUGH_PROOFS:
        told = frozenset[str]().union(*(done_with.tools_of(proof.line) for proof in found))
        named = done_with.tools_of if len(found) < FEW_PROOFS else done_with.tools_said
        fresh = {line: len((asked - told) & named(line)) for line in _of_the_work(others_left(found, judged), judged)}
        line = max(fresh, default=None, key=lambda line: (fresh[line], common_ground.shared(line, judged)))
        alone = line is None or common_ground.shared(line, judged) <= common_ground.A_TOOL
        if line is None or not fresh[line] or (alone and len(found) >= FEW_PROOFS):
            break
        found.append(_proof(line, "", judged))
    return found


def _leading_alone(judged: Judgment) -> list[Proof]:
    """The line that leads where none of the evidence does; empty where none may."""
    leading = _of_its_subjects(judged)
    return [_proof(leading, "", judged)] if leading else []


def _answering_a_piece(found: list[Proof], judged: Judgment) -> list[Proof]:
    """The lines so far, and those that surely answer a whole piece of the post which none before answers."""
    found, left = [*found], others_left(found, judged)
    while left and len(found) < MOST_PROOFS:
        points, quote, number = max((*_quote(line, judged, _quoted(found), SURELY), -n) for n, line in enumerate(left))
        if not points:
            break
        found.append(_proof(left.pop(-number), quote, judged))
    return found


def _of_common_ground(found: list[Proof], judged: Judgment) -> list[Proof]:
    """The lines so far, and of the others the one that has most in common with the post, where that is enough."""
    line = max(
        _of_the_work(others_left(found, judged), judged),
        key=lambda line: common_ground.shared(line, judged),
        default=None,
    )
    least = common_ground.SURELY if len(found) > 1 else common_ground.ONE_SUBJECT
    if line is None or len(found) >= MOST_PROOFS or common_ground.shared(line, judged) < least:
        return found
    return [*found, _proof(line, "", judged)] if common_ground.may_follow(line, judged) else found


def _of_further_subjects(found: list[Proof], judged: Judgment) -> list[Proof]:
    """The lines so far, and those about a subject of the post that none before is about, while they are few."""
    found = [*found]
    while len(found) < ENOUGH_PROOFS and (
        line := of_a_further_subject(_of_the_work(others_left(found, judged), judged), found, judged)
    ):
        found.append(_proof(line, "", judged))
    return found


def _of_named_duties(found: list[Proof], judged: Judgment) -> list[Proof]:
    """The lines so far, and while a letter has room for them those that answer a subject of the post which none before does."""
    found = [*found]
    while len(found) < MOST_TOLD:
        told = [proof.line for proof in found]
        more = {line: len(common_ground.answers_beside(line, told, judged)) for line in others_left(found, judged)}
        line = max(more, default=None, key=lambda line: (more[line], common_ground.shared(line, judged)))
        if line is None or not more[line]:
            break
        found.append(_proof(line, "", judged))
    return found


def pieces_next(found: list[Proof], judged: Judgment) -> tuple[Proof, ...]:
    """The proofs as they stand in a letter: those of the Brief in its order, the first one opens; then those that answer a piece, and
    those with more of the title, then of the subjects of the post, before the others."""
    first, *others = found
    shown = [one.line for one in judged.evidence]

    def place(proof: Proof) -> tuple[bool, bool, int, int]:
        if proof.line in shown:
            return False, not proof.quote, 0, 0
        titled = common_ground.of_its_title(proof.line, judged)
        about = len(common_ground.subjects_of_both(proof.line, judged))
        return True, not proof.quote, -titled, -about

    return (opening(first), *sorted(others, key=place))


def others_left(found: Iterable[Proof], judged: Judgment) -> list[ExperienceLine]:
    """The lines that may follow those so far: no front end where no word of the post asks for one."""
    told, calls = [proof.line for proof in found], judged.fit.work.calls
    left = (line for line in judged.knowledge.profile.experience if line not in told)
    weights = weights_of(calls)
    return [
        line for line in left if not stands_behind(line, weights, calls) or common_ground.subjects_of_both(line, judged)
    ]


def _of_the_work(lines: Iterable[ExperienceLine], judged: Judgment) -> list[ExperienceLine]:
    """Those that did some of the work that is asked for: a word in common alone pads a letter."""
    return [line for line in lines if work(line, judged) > 0]


def _quoted(found: Iterable[Proof]) -> frozenset[str]:
    return frozenset(proof.quote for proof in found)


def opening(proof: Proof) -> Proof:
    """The proof as it opens a letter: with what came of it, whatever the post is about."""
    return replace(proof, text=first_person.said(proof.line))


def _of_its_subjects(judged: Judgment) -> ExperienceLine | None:
    """Where no line of the evidence leads, in the freelancer's own trade, the one that is about most of what the post is about."""
    if not judged.fit.is_own_trade:
        return None
    lines = judged.knowledge.profile.experience
    about = {line: len(common_ground.subjects_of_both(line, judged)) for line in lines}
    best = max(lines, default=None, key=lambda line: (about[line], common_ground.shared(line, judged)))
    return best if best and about[best] >= SUBJECTS_THAT_LEAD else None


def of_a_further_subject(
    left: Iterable[ExperienceLine], found: Iterable[Proof], judged: Judgment
) -> ExperienceLine | None:
    """The line that shares most subjects with the post which no line before has, of several the nearest to it; None
    where none shares any, or but one and hardly a word."""
    told = frozenset[str]().union(*(common_subjects.shown_in(proof.line) for proof in found))
    fresh = {line: len(common_ground.subjects_of_both(line, judged) - told) for line in left}
    least = common_ground.ONE_SUBJECT
    more = {line: n for line, n in fresh.items() if n >= least or common_ground.shared(line, judged) >= least}
    best = max(more, default=None, key=lambda line: (more[line], common_ground.shared(line, judged)))
    return best if best and more[best] else None


def _proof(line: ExperienceLine, quote: str, judged: Judgment) -> Proof:
    return Proof(told(line, judged), quote, line, same_work=bool(quote) and pieces_answered.does_it(line, quote))


def _quote(line: ExperienceLine, judged: Judgment, used: Collection[str], least: float) -> tuple[float, str]:
    """The piece of the post that a line answers best, with its points; (0, "") where none has enough."""
    asked = judged.post.asked
    pieces = [
        p.words
        for p in (*asked.duties, *asked.requirements)
        if p.words not in used and not pieces_answered.lists_again(p.words, used)
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


def _shared(line: ExperienceLine, words: str) -> float:
    """How much a line and a piece speak of the same thing; 0 where the piece has much else."""
    points, share = common_ground.points(line, words)
    tools = set(tools_in(words)) & set(tools_in(common_ground.own_words(line)))
    by_tools = points <= common_ground.A_TOOL * len(tools) and quotable.names_work(words)
    least = SHARE_BY_TOOLS if by_tools else SHARE_OF_IT
    return points if share >= least and common_ground.in_its_own_words(line, words) else 0.0
