"""What a proposal and an answer can say to a client: typed values, the profile's own lines, whole quotes of the post."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.conditions.scope import Words
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.language import likeness
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters import first_person, letter_questions, missing, own_headline, proofs, rates, unfit
from vault_tool.letters.hours_fit import OwnDay, StatedDay, asks_hours, day_alone, hours_together
from vault_tool.letters.own_lines import (
    closest_line,
    common_ground,
    left_open,
    native_tongue,
    neighbors,
    open_musts,
    openings,
    work_shown,
    years_asked,
)
from vault_tool.letters.own_lines.closest_line import Closest
from vault_tool.letters.own_lines.neighbors import Neighbors
from vault_tool.letters.own_lines.tools_of_both import with_article
from vault_tool.letters.own_lines.years_of_skills import Practice
from vault_tool.letters.proofs import Proof
from vault_tool.letters.rates import Offer
from vault_tool.letters.unfit import Unfit
from vault_tool.posting.to_send import words_wanted

LONG_PRACTICE = 5
"""Years in what a post names that say something of themselves, where the Brief says to ask whether it is close enough. Own threshold."""
TOOLS_THAT_TELL = 2
"""Tools of a post that lines of experience have to have where they are about nothing else of it. Own threshold."""
SAMPLE = missing.gap("your own facts; Profile.md is still the sample, and none of this is true of you")
"""Stands in all that is written from the sample profile, so that lint keeps it from being sent."""


@dataclass(frozen=True, slots=True)
class Application:
    """What can be said to a client. Its fields are the names that templates and answers may use beside the scope's."""

    unfit: Unfit | None
    """Why no letter is written; None where one is."""
    own_trade: bool
    """Whether the work is the freelancer's own."""
    role: str
    """The noun for whoever does the job, only where that is what the freelancer is."""
    i_am: str
    """The headline with its article."""
    client_name: str
    profile: Mapping[str, object]
    """Its values, with a marked gap for each that it lacks."""

    proofs: tuple[Proof, ...]
    """Lines of experience with what they answer, the strongest first."""
    lines: list[str]
    """Their texts."""
    need: str
    """The client's own whole words that the first of them speaks to; "" for none."""
    closest: str
    """The line that comes closest where none proves anything."""
    beside: str
    """The line that is told behind it; "" for none."""
    closest_tool: str
    """What that line shares with the post where it is a tool alone."""
    to_name: bool
    """Whether no line may open the letter, so that the freelancer has to name the closest thing done."""
    suggested: str
    """The line to look at there, for the gap; "" for none."""
    nearest: str
    """Where none comes close, the one to look at."""

    years: tuple[Practice, ...]
    """The skills that the post names, with their years."""
    timed_skills: list[str]
    """All skills that have years."""
    shared_tools: list[str]
    """The tools that the post and the profile name."""
    lacks: list[str]
    """The tools and trades that the post requires and the profile leaves open."""
    unmet: list[str]
    """What to fill in for the musts that the profile leaves open."""
    neighbors: tuple[Neighbors, ...]
    """Tools of the profile that do the same as one that it does not name."""
    declined: list[str]
    """What the post asks for and the profile turns down."""

    hours: StatedDay | OwnDay | None
    own_day: OwnDay | None
    asks_hours: bool
    offer: Offer
    asks_budget: str
    """What the Brief asks about the pay where the post names no amount, so that it stands in place of the rate where the
    letter asks nothing else; "" for nothing."""
    native_tongue: str
    """The freelancer's native language where client or post have it, too; "" for none."""
    offers_a_talk: bool
    """Whether the client offers to tell more in a call."""
    foreign: bool
    """Whether the post is in another language than English."""
    questions: list[str]
    """The protection questions of the gravest red flags."""
    start_with: list[str]
    """The words that the post demands at the letter's beginning."""
    mention: list[str]
    """The words that it demands anywhere."""

    @property
    def opening(self) -> str:
        """The line of experience that opens a letter; "" where none does."""
        return self.lines[0] if self.lines else self.closest

    def names(self, scope: Scope) -> dict[str, object]:
        """All names for a template: those of the scope, and these over them."""
        return {**scope, **{field.name: getattr(self, field.name) for field in fields(self)}}


def apply_for(judged: Judgment) -> Application:
    """What the freelancer can say to the client of a post."""
    post, profile = judged.post, judged.knowledge.profile
    proved, near = proofs.proofs(judged), closest_line.closest(judged)
    borne_out = _is_borne_out(judged, near)
    to_name = bool(profile.experience) and not (proved or borne_out)
    wanted = words_wanted.wanted(post.features.get("required_words"))
    years = years_asked.years(judged)
    foreign = likeness.is_foreign(post.text)
    has_case = bool(proved or near.text) or foreign or _is_told_by_years(judged, years)
    not_shown, nearest = unfit.not_shown(judged), closest_line.nearest(judged)
    return Application(
        unfit=unfit.reason(judged) or _no_case(judged, proved, nearest, has_case=has_case),
        own_trade=judged.fit.is_own_trade,
        role=_own_role(judged),
        client_name=str(post.facts.get("client_name") or ""),
        profile=missing.said(profile),
        proofs=proved,
        need=openings.need(judged, proved[0].line, proved[0].quote) if proved else "",
        closest=near.text if borne_out else "",
        beside=closest_line.beside(judged, near) if borne_out and not proved else "",
        closest_tool=near.tool,
        to_name=to_name,
        suggested=closest_line.suggested(judged, (years[0].skill, *years[0].tools) if years else ()) if to_name else "",
        nearest=nearest,
        lines=[proof.text for proof in proved],
        i_am="" if to_name else own_headline.said(profile.headline or ""),
        years=years,
        timed_skills=[skill.name for skill in profile.practised if skill.years],
        shared_tools=years_asked.tools(judged),
        hours=hours_together(judged),
        own_day=day_alone(judged),
        offer=rates.offer_of(judged),
        asks_budget=letter_questions.about_the_budget(judged),
        lacks=left_open.lacking(judged),
        unmet=open_musts.gaps(judged),
        neighbors=neighbors.of(not_shown, profile),
        declined=[words for words in profile.wont_do if _asks(judged.scope, words)],
        native_tongue=native_tongue.of_both(judged),
        offers_a_talk=letter_questions.offers_a_talk(judged),
        foreign=foreign,
        asks_hours=asks_hours(judged),
        questions=letter_questions.of(judged, asks_for_unshown=bool(not_shown)),
        start_with=wanted.first,
        mention=wanted.anywhere,
    )


def _own_role(judged: Judgment) -> str:
    """The noun for whoever does the job, where that is what the freelancer is."""
    profile, role = judged.knowledge.profile, judged.brief.role
    return role if judged.fit.is_own_trade and own_headline.is_a_role_of(profile, role) else ""


def _is_borne_out(judged: Judgment, near: Closest) -> bool:
    """Whether the line that comes closest may be said."""
    told = [line for line in judged.knowledge.profile.experience if first_person.said(line) == near.text]
    return any(closest_line.may_be_told(line, judged) for line in told)


def _no_case(judged: Judgment, proved: tuple[Proof, ...], nearest: str, *, has_case: bool) -> Unfit | None:
    """Why no letter is written where nothing stands against it: no line opens one, or all that post and profile share is one tool."""
    if not has_case:
        return unfit.without_case(judged, nearest)
    return unfit.by_one_tool(judged) if _is_one_tool(judged, proved) else None


def _is_one_tool(judged: Judgment, proved: tuple[Proof, ...]) -> bool:
    """Whether, where the trade is not shown, all that the lines share with the post is one tool."""
    if not proved or judged.fit.level == "strong":
        return False
    lines = [proof.line for proof in proved]
    asked = (*work_shown.named_in(judged), *judged.fit.named.told)
    tools = {key(tool) for tool in asked if any(is_named_in(common_ground.own_words(line), tool) for line in lines)}
    about_it = any(
        common_ground.is_about_it(line, judged)
        or (work_shown.work(line, judged) >= proofs.MUCH_OF_IT and common_ground.is_of_its_words(line, judged))
        for line in lines
    )
    return not about_it and len(tools) < TOOLS_THAT_TELL and not any(proof.quote for proof in proved)


def _is_told_by_years(judged: Judgment, years: tuple[Practice, ...]) -> bool:
    """Whether a letter can rest on years alone: in the freelancer's own trade, years of the work that the title names (a tool in
    it is no work), or of anything where the profile has no line of experience yet; in any trade, many years, where one is to ask
    whether they are close enough, or with a tool of the title where another one is lacking."""
    title = likeness.stems(judged.brief.title)
    named = any(is_named_in(judged.brief.title, tool) for skill in years for tool in (skill.skill, *skill.tools))
    titled = any(not skill.is_tool and likeness.stems(skill.skill) <= title for skill in years)
    to_apply = judged.decision.choice == "apply" and bool(judged.knowledge.profile.headline)
    told = titled or to_apply or not judged.knowledge.profile.experience
    long = any(skill.years >= LONG_PRACTICE for skill in years)
    near = judged.decision.telling == "closest" or (judged.decision.telling == "lack" and named)
    asks_whether_near = long and near and bool(judged.knowledge.profile.headline)
    return bool(years) and (asks_whether_near or (judged.fit.is_own_trade and told))


@dataclass(frozen=True, slots=True)
class AlreadySaid:
    """What the replies and questions of a letter say already, so that it is not said again."""

    rate: bool
    hours: bool
    weekly: bool
    links: bool
    asked_hours: bool
    """Whether a question of the letter is about the hours of the day."""
    native_tongue: bool


def more_tools(said: Application, texts: Iterable[str]) -> list[str]:
    """The tools that both name and that these texts and the lines told do not; those that go without saying are left out, and skills
    with years, which have a sentence of their own."""
    skills = [skill.skill for skill in said.years] + said.timed_skills
    skills += [tool for one in said.neighbors for tool in one.tools]
    words = f" {likeness.plain_name(' '.join((*texts, *skills)))} "
    untold = word_list("answering", "taken for granted") | word_list("answering", "no skill to name")
    told = {*texts, *(proof.text for proof in said.proofs)}
    return [
        with_article(tool)
        for tool in said.shared_tools
        if f" {likeness.plain_name(tool)} " not in words
        and likeness.plain_name(tool) not in untold
        and not _goes_without_saying(tool, told)
    ]


def _goes_without_saying(tool: str, texts: Iterable[str]) -> bool:
    """Whether a text names something that nobody uses without this tool: Express without Node.js."""
    usual = table("answering").get(f"told with {tool}", ())
    return any(is_named_in(text, other) for text in texts for other in usual)


def untold_neighbors(said: Application, texts: Iterable[str]) -> list[Neighbors]:
    """The neighbors of which these texts name a tool less than all."""
    told = set(tools_in(" , ".join((*texts, *(skill.skill for skill in said.years)))))
    return [one for one in said.neighbors if not told.issuperset(one.tools)]


def told(said: Application, texts: Iterable[str]) -> AlreadySaid:
    """What these texts say of the freelancer's terms."""
    texts = tuple(texts)
    words = "\n".join(texts)
    asked = any(f"‹fill in: {price}" in words for price in word_list("answering", "begins a gap for the price"))
    place = said.hours.place if said.hours else ""
    links = said.profile["links"]
    return AlreadySaid(
        asked or _priced_later(words) or (bool(said.offer.rate) and said.offer.rate in words),
        bool(place) and place in words,
        "hours a week" in words,
        isinstance(links, tuple) and any(link in words for link in links),
        letter_questions.asks_about_hours(texts),
        bool(said.native_tongue) and said.native_tongue in words,
    )


def _priced_later(words: str) -> bool:
    """Whether a letter says that it quotes later: it names no rate in the next sentence."""
    plain = f" {likeness.plain_name(words)} "
    return any(f" {phrase} " in plain for phrase in word_list("answering", "prices later"))


def _asks(names: Scope, words: str) -> bool:
    said = names.get("post")
    return isinstance(said, Words) and said.says(words)
