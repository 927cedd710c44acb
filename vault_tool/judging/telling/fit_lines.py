"""How a fit is told: what is asked for and in the profile, and what is asked for and not there."""

from collections.abc import Collection, Iterator

from vault_tool.judging.deciding.backgrounds import business_of_title_lacking
from vault_tool.judging.deciding.saved_in_part import TOO_FEW_WORDS
from vault_tool.judging.deciding.work_of_others import is_another_trade, says_nothing
from vault_tool.judging.deeds import shown_by, told_in_title
from vault_tool.judging.fitting.how_much import A_GOOD_PART
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.demands import Requirement, says_years
from vault_tool.judging.matching.firmness import says
from vault_tool.judging.matching.known import Known, known_to
from vault_tool.judging.matching.tools_asked import is_written_in
from vault_tool.judging.matching.worth_telling import places, surely_asked, worth_a_reason
from vault_tool.judging.telling import names_told
from vault_tool.judging.telling.trade_line import MOST_NAMED, surely_related, trade_line
from vault_tool.judging.trades.trade_cues import told_by
from vault_tool.judging.work import work_names
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language.wording import LONGEST_QUOTED, listed, listed_open
from vault_tool.language.wordlists import words as word_list
from vault_tool.text.regex import Regex

MOST_QUOTED = 2
_FEWEST_WORDS = 3
_MARKS = frozenset("*•·")
"""Marks of a list's entries, which a whole one does not have within."""
_TOLD_AT_LENGTH = 3
"""Names from which a sentence has told what is lacking, and how many more there are."""
_NOT_STRAY = 3
"""Names that are shared with work of another trade and worth a line. Own threshold."""
_RUN_TOGETHER = Regex(r"[a-z]{4}\d+[-–+]|[:;,] ?\(?\d{1,2}[.)]?$")
"""A heading glued to figures ("Requirements2-5 years"), or the number of the next entry at the end."""
_REASONS = 2
"""Names that are shared, or lines that prove something, before a fit is called strong; one name and a line that proves something do where the name stands in the title."""
NOT_YOURS, _NOR_YOURS = "This isn't your trade.", "And it isn't your trade."
"""What is said beside a stop of work that nothing names; the second where no word about the fit stands before it."""
GRADES = {"strong": "strong", "partly": "partial", "none": "none"}


def told(judgment: Judgment) -> Iterator[str]:
    """How a post fits, and by what: names of the profile, else trades, else tags."""
    fit = judgment.fit
    graded = _has_reason(judgment)
    by_what = [*_by_what(judgment, graded=graded)]
    if graded and (by_what or fit.level != "partly"):
        yield f"{GRADES[fit.level]}."
    yield from by_what


def _by_what(judgment: Judgment, *, graded: bool) -> Iterator[str]:
    """What a fit is told by; `graded`: behind the word about it."""
    fit = judgment.fit
    if work := what_it_is(judgment):
        yield _NOR_YOURS if work == NOT_YOURS and not graded else work
    elif _is_worth_naming(judgment):
        mine = known_to(judgment.knowledge.profile)
        names = listed_open([*map(mine.with_years, names_told.yours(judgment))], MOST_NAMED)
        yield (
            f"Asked for and in your profile: {names}."
            if fit.level != "none"
            else f"They name {names}, which your profile has, too."
        )
    if fit.level == "none":
        return
    if trades := trade_line(judgment, (judgment.decision.why, *missing(judgment))):
        yield trades
    elif (tags := _named_by_tags(judgment)) and not fit.named.told and (graded or surely_related(judgment)):
        yield f"Its tags name {listed(tags, MOST_NAMED)}, which your profile has."


def _named_by_tags(judgment: Judgment) -> list[str]:
    """The profile's names that stand in the site's tags; none of a post that has no tags."""
    tags = "\n".join(judgment.post.tags)
    return [name for name in judgment.fit.named.yours if is_written_in(tags, name)]


def _are_in(names: Collection[str], said: str) -> bool:
    return all(is_written_in(said, name) for name in names)


def _has_reason(judgment: Judgment) -> bool:
    """Whether the lines of the Brief give the reason for the word about the fit: for a strong one two names or proofs, or one of
    either and a name in the title, of a post of some length, and not half as much that is missing, for one in part what is there,
    more than what goes with any work, and what is not, for
    none a verdict about the trade that no shared name, no title and no skill belies."""
    fit = judgment.fit
    lacking = len(fit.unshown) + len(fit.named.unmet)
    if fit.level == "strong":
        proofs = sum(not one.by_role for one in judgment.evidence)
        enough = len(judgment.post.own_words.split()) >= TOO_FEW_WORDS
        shared = len(fit.named.told)
        told = (
            shared >= _REASONS
            or (proofs >= _REASONS and (shared > 0 or fit.title.tells_own))
            or (proofs > 0 < shared and fit.title.names_own)
        )
        return enough and told and lacking <= shared // 2
    if fit.level == "partly":
        return lacking > 0 and (names_told.is_reason(judgment) or bool(judgment.evidence))
    if fit.shares_something or judgment.evidence or fit.near >= A_GOOD_PART:
        return False
    return lacking > 0 or (judgment.decision.stop is None and not says_nothing(judgment.decision.why))


def _is_worth_naming(judgment: Judgment) -> bool:
    """Whether to name what is asked for and in the profile: beside a verdict to skip not what it has named, nor a stray name in work
    that fits nowhere, which would only comfort; nothing of an offer that is a danger."""
    shared, stop = judgment.fit.named.told, judgment.decision.stop
    if stop and stop.kind == "safety":
        return False
    if judgment.decision.choice != "skip":
        return bool(shared)
    stray = judgment.fit.level == "none" and len(shared) < _NOT_STRAY
    return bool(shared) and not stray and not _are_in(shared, judgment.decision.why)


def what_it_is(judgment: Judgment) -> str:
    """What the work is where something else stops it: the sentence that names it, with its trade, role or tool, else that it is not
    the freelancer's trade, where nothing comes near to it; else empty."""
    sentence = judgment.another_work
    if not sentence or sentence.startswith(tuple(word_list("judging", "names the work"))):
        return sentence
    return NOT_YOURS if is_another_trade(sentence, judgment.fit) else ""


def untold(judgment: Judgment) -> Iterator[str]:
    """Of what the profile lacks those lines that say more than the decision's sentence does."""
    why = f"{judgment.decision.why} {what_it_is(judgment)}"
    named = lacking_names(judgment)
    first = f"Not in your profile: {names_told.in_short(named, MOST_NAMED)}."
    for line in missing(judgment):
        quoted = line.partition("“")[2].rpartition("”")[0]
        if not (quoted and quoted in why) and not (line == first and _are_mostly_in(named, why)):
            yield line


def _are_mostly_in(names: Collection[str], said: str) -> bool:
    """Whether each name is said, all but one of several, or as many as a sentence tells before it counts the others."""
    told = sum(is_written_in(said, name) for name in names)
    return told >= min(max(len(names) - 1, 2), len(names), _TOLD_AT_LENGTH)


def lacking_names(judgment: Judgment) -> tuple[str, ...]:
    """The trades, kinds of work and tools that are asked for and that the profile lacks, by name."""
    fit = judgment.fit
    trades = surely_asked(fit.unshown, places(judgment.post))
    works = (name for name in unshown_work(judgment) if set(trades).isdisjoint(name.split()))
    return (*trades, *works, *names_told.lacking(judgment, fit.named.choices))


def missing(judgment: Judgment) -> Iterator[str]:
    """The trades and tools by name, then years of which the profile has fewer, then whole demands for years, a paper or another
    trade."""
    fit = judgment.fit
    if lacking := lacking_names(judgment):
        yield f"Not in your profile: {names_told.in_short(lacking, MOST_NAMED)}."
    musts = [r for r in fit.requirements if not r.wish]
    short = dict.fromkeys(r.fewer for r in musts if r.fewer)
    yield from (f"They ask for {asked} years of {name}, and your profile has {has}." for name, asked, has in short)
    yield from [f"Not in your profile: “{words}”" for words in unmet(judgment)][:MOST_QUOTED]


def unmet(judgment: Judgment) -> list[str]:
    """The whole demands that the profile doesn't meet: for the line of business in the title, then for years, a paper or
    another trade."""
    trades = surely_asked(judgment.fit.unshown, places(judgment.post))
    musts = [r for r in judgment.fit.requirements if not r.wish]
    inside = business_of_title_lacking(judgment.post.title, musts, judgment.knowledge.profile)
    first = sorted(filter(_is_a_sentence, inside), key=lambda words: words[:1].islower())[:1]
    mine = known_to(judgment.knowledge.profile)
    named = set(judgment.fit.named.choices)
    by_tools = (
        []
        if trades
        else [r for r in musts if _asks_for_tools_like(r, mine) and named.isdisjoint(tools_in(r.piece.words))]
    )
    worth = [*by_tools, *(r for r in musts if _is_worth_quoting(r, named=bool(trades)))]
    quotes = (" ".join(r.piece.words.split()) for r in worth)
    return [words for words in dict.fromkeys((*first, *quotes)) if _is_a_sentence(words)]


def _asks_for_tools_like(demand: Requirement, mine: Known) -> bool:
    """Whether a demand for depth names tools, if only as examples, and the profile has neither them nor any that does the same."""
    tools = worth_a_reason(tools_in(demand.piece.words), "")
    firm = any(says(how, demand.piece.words) for how in ("depth", "firm about tools"))
    if demand.has or demand.by or demand.leans != "missing" or not tools or not firm:
        return False
    return not any(mine.name(tool) or mine.comes_close_to(tool) or mine.has_one_like(tool) for tool in tools)


def unshown_work(judgment: Judgment) -> Iterator[str]:
    """The kinds of work with a name of their own that the title names and nothing in the profile shows."""
    profile = judgment.knowledge.profile
    mine, shown, known = known_to(profile), shown_by(profile), word_list("judging", "lacking by name")
    for work in sorted(told_in_title(judgment.post) & known):
        name = work_names.spoken(work)
        if not shown.get(work) and not mine.name(name) and name not in mine.words:
            yield name


def short_of(judgment: Judgment) -> list[str]:
    """Those of them that are for years or a paper."""
    short = (r for r in judgment.fit.requirements if not r.wish and not r.fewer and r.lacks_years_or_paper)
    return [words for r in short if _is_a_sentence(words := " ".join(r.piece.words.split()))]


def _is_a_sentence(words: str) -> bool:
    """Whether words are long enough to say something, short enough for a quote, and no run of entries."""
    one = _MARKS.isdisjoint(words) and words.count(":") <= 1 and not _RUN_TOGETHER.search(words)
    return one and len(words.split()) >= _FEWEST_WORDS and len(words) <= LONGEST_QUOTED


def _is_worth_quoting(demand: Requirement, *, named: bool) -> bool:
    """Whether only the whole of a demand says what is lacking; `named`: the trades that have to be shown are told by name, so that
    of them only years are worth more words."""
    if demand.fewer:
        return False
    return demand.lacks_years_or_paper or (
        demand.of_another_trade
        and not (named and not says_years(demand.piece.words))
        and not told_by(demand.piece.words) <= word_list("judging", "anybody claims")
    )
