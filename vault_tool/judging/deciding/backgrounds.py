"""What a post wants applicants to have behind them that is no tool, and that a profile does not name: a paper, or years in a role
or a line of business. A profile that is silent may leave it out, so that only its owner can tell."""

import re
from collections.abc import Collection, Iterable, Iterator

from vault_tool.judging.fit import Fit
from vault_tool.judging.fitting.trade_shares import own_trades
from vault_tool.judging.matching.demands import Requirement, years_in
from vault_tool.judging.matching.firmness import is_optional, says
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.trades import trade_cues
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.cues import words_of
from vault_tool.language.phrases import of_list
from vault_tool.language.wording import LONGEST_QUOTED
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

LEAST_YEARS = 3
"""Years in a role or a line of business under which nobody is passed over for having less."""

FEW_YEARS = 2
"""Years from which they count where a demand names the line of business as one: "in the hospitality industry"."""

MANY_YEARS = 5
"""Years in a line of business from which it is asked for beyond having once worked in it."""

_ANY_DEGREE, _DOCTORATE, _MASTER = "a degree", "a PhD", "a master's degree"
_WANT = "They want {}; your profile names none."
_KNOW_WELL = "They want somebody who knows {} well, and your profile doesn't show it."
_PROFESSION = "They want {}, and your profile names no such work."
WEIGH_THIS = "Weigh this before you apply: “{}”"
_PAPERS = {name: Pattern(rf"(?<!\w){{papers.{name}}}(?!\w)") for name in table("papers")}
_LOWER = Pattern(r"(?<!\w){backgrounds.lower papers}(?!\w)")
_NO_PROFESSION = Pattern(r"(?<!\w){backgrounds.no profession}(?!\w)")
_LINES_OF_BUSINESS = {name: of_list("industries", name) for name in table("industries")}
_INSIDE = Pattern(
    r"(?<!\w){backgrounds.has worked} (?:in|within|of|from) (?:the )?(?:[\w&-]+ ){1,3}?{backgrounds.its field}(?!\w)"
)
_IN_A_BUSINESS = Pattern(r"(?<!\w)(?:in|within|of|from) (?:the |a )?(?:[\w&-]+ ){1,2}?{backgrounds.its field}(?!\w)")
_OF_ITS_DATA = Pattern(
    r"(?<!\w){backgrounds.has handled}(?: [\w&/-]+){0,6}? (?:with|in|on|of)(?: [\w&/-]+){0,5}? {backgrounds.its data}(?!\w)"
)
_WELL = Pattern(r"(?<!\w){judging.depth}(?: [\w-]+){0,3}? (?:{backgrounds.known from within})(?!\w)")
_FIELD = Pattern(r"(?<!\w)(?:{backgrounds.known from within})(?!\w)")
_PROFESSIONS = {name: Pattern(rf"(?<!\w)(?:{{professions.{name}}})(?!\w)") for name in table("professions")}
_WHAT_FOR = Pattern(r" {matching.what it is for} ")
_SOUGHT_WITH = Pattern(r"(?<!\w){matching.seeking} (?:[\w+#/&-]+ ){1,8}?{backgrounds.comes with}(?: an?)? ")
_ROLE = Pattern(r"(?<!\w){backgrounds.in a role}(?!\w)")


def background_lacking(post: Post, fit: Fit, profile: Profile) -> str:
    """The sentence that says what is wanted and not named; empty where nothing is."""
    if paper := paper_lacking(post, fit, profile):
        return _WANT.format(paper)
    own = known_to(profile).words
    asked = [r for r in fit.requirements if not r.wish]
    fields = (m[0] for r in asked if (m := _known_well(r.piece.words)) and not _FIELD.search(own))
    if field := next(fields, ""):
        return _KNOW_WELL.format(field)
    years = (words for r in asked if (words := " ".join(r.piece.words.split())) and _takes_a_past(r, profile))
    return next((WEIGH_THIS.format(words) for words in years if len(words) <= LONGEST_QUOTED), "")


def business_of_title_lacking(title: str, demands: Iterable[Requirement], profile: Profile) -> Iterator[str]:
    """The demands to know a line of business from within that the title names and that the profile speaks of nowhere."""
    own, titled = known_to(profile).words, set(_business_of(title))
    for demand in demands:
        field = _INSIDE.search(demand.piece.words)
        if field and any(name in titled and not _speaks_of(own, name) for name in _business_of(field[0])):
            yield " ".join(demand.piece.words.split())


def paper_lacking(post: Post, fit: Fit, profile: Profile) -> str:
    """The highest paper that the title or a demand wants and the profile does not name: "a certificate"; empty where there is none."""
    own = known_to(profile).words
    told = (
        *_in_title(post.title),
        *_sought(post),
        *(name for r in fit.requirements if not r.wish for name in _papers_of(r)),
    )
    return next((name for name in _PAPERS if name in told and not _PAPERS[name].search(own)), "")


def names_paper(paper: str, words: str) -> bool:
    """Whether these words name a paper."""
    return _PAPERS[paper].search(words) is not None


def data_lacking(demands: Iterable[str], profile: Profile) -> Iterator[str]:
    """The lines of business of which demands want somebody to have handled data, and that a profile speaks of nowhere."""
    own = known_to(profile).words
    for told in filter(None, map(_OF_ITS_DATA.search, demands)):
        yield from (name for name in _business_of(told[0]) if not _speaks_of(own, name))


def doctorate_lacking(fit: Fit, profile: Profile) -> str:
    """The sentence that says that a doctor is wanted, which the profile names no paper of; empty where none is."""
    asked = any(name == _DOCTORATE for r in fit.requirements if not r.wish for name in _papers_of(r))
    return _WANT.format(_DOCTORATE) if asked and not _PAPERS[_DOCTORATE].search(known_to(profile).words) else ""


def is_called_a_must(fit: Fit) -> bool:
    """Whether the post calls a paper or years that are lacking a must, so that nobody asks whether they are."""
    return any(r.lacks_years_or_paper and says("musts", r.piece.words) for r in fit.requirements if not r.wish)


def profession_lacking(fit: Fit, profile: Profile, role: str = "") -> str:
    """The sentence that says which profession a demand, or the `role` in the title, is for that one has to be admitted to or trained
    for, and that the profile does not name; empty where none is."""
    own = known_to(profile).words
    asked = [role, *(r.piece.words for r in fit.requirements if not r.wish and _takes_practice(r.piece.words))]
    wanted = (name for name, of in _PROFESSIONS.items() if any(map(of.search, asked)) and not of.search(own))
    return _PROFESSION.format(name) if (name := next(wanted, "")) else ""


def _takes_practice(words: str) -> bool:
    return years_in(words) > 0 or any(says(kind, words) for kind in ("depth", "practice", "musts"))


def _known_well(words: str) -> re.Match[str] | None:
    """Where a demand says that a field has to be known from within: "deep Web3 fluency"; its name is the match."""
    return _FIELD.search(words, m.start()) if (m := _WELL.search(words)) else None


def _in_title(title: str) -> Iterator[str]:
    """The papers that a title wants of whoever applies."""
    about = word_list("backgrounds", "about a paper")
    found = {name: m for name, paper in _PAPERS.items() if (m := paper.search(title))}
    whole = about.isdisjoint(words_of(title))
    ahead = min((m.start() for m in found.values()), default=1) == 0
    head = _WHAT_FOR.compiled.split(title)[0]
    if whole or (ahead and about.isdisjoint(words_of(head))):
        yield from _lowest(found)


def _papers_of(demand: Requirement) -> Iterator[str]:
    """The papers that a demand is for, where no lower one will do; any degree only where it is called a must."""
    if demand.lacks_years_or_paper and not _LOWER.search(demand.piece.words):
        words = _NO_PROFESSION.sub(" ", demand.piece.words)
        found = [name for name, paper in _PAPERS.items() if paper.search(words)]
        yield from (name for name in _lowest(found) if name != _ANY_DEGREE or says("musts", words))


def _sought(post: Post) -> Iterator[str]:
    """The papers of whom a client says to look for: "seeking engineers with a PhD"."""
    for piece in (p for p in post.pieces if not is_optional(p.words, p.heading)):
        if told := _SOUGHT_WITH.search(piece.words):
            behind = piece.words[told.end() :]
            found = {name: m for name, paper in _PAPERS.items() if (m := paper.search(behind))}
            if min((m.start() for m in found.values()), default=1) == 0 and not _LOWER.search(behind):
                yield from (name for name in _lowest(found) if name != _ANY_DEGREE)


def _lowest(papers: Collection[str]) -> Iterator[str]:
    """Some papers without a doctor's, where a master's is named beside it and will do."""
    return (name for name in papers if name != _DOCTORATE or _MASTER not in papers)


def _takes_a_past(demand: Requirement, profile: Profile) -> bool:
    """Whether a demand is for years in a role, or for years or a proven past in a line of business, that is not surely the freelancer's."""
    words, years = demand.piece.words, years_in(demand.piece.words)
    if demand.has:
        return False
    if years < LEAST_YEARS:
        own = known_to(profile).words
        return _is_inside_another(demand, own) or (years >= FEW_YEARS and _is_of_another(_IN_A_BUSINESS, words, own))
    if _ROLE.search(words) and (roles := trade_cues.told_by(words)):
        return roles.isdisjoint(own_trades(profile).core)
    own = known_to(profile).words
    return any(years >= MANY_YEARS or not _speaks_of(own, name) for name in _business_of(words))


def _is_inside_another(demand: Requirement, own: str) -> bool:
    """Whether a demand calls experience within a line of business a must, or wants it proven, that the profile speaks of nowhere."""
    words = demand.piece.words
    return (says("depth", words) or says("musts", words)) and _is_of_another(_INSIDE, words, own)


def _is_of_another(told: Pattern, words: str, own: str) -> bool:
    """Whether what a demand tells so is a line of business that the profile speaks of nowhere."""
    field = told.search(words)
    return field is not None and any(not _speaks_of(own, name) for name in _business_of(field[0]))


def _business_of(words: str) -> Iterator[str]:
    usual = word_list("backgrounds", "anybody's business")
    return (name for name in _LINES_OF_BUSINESS if name not in usual and _speaks_of(words, name))


def _speaks_of(words: str, business: str) -> bool:
    line = f" {' '.join(words_of(words))} "
    return any(phrase.pattern.search(line) for phrase in _LINES_OF_BUSINESS[business])
