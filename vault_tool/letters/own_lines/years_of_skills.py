"""The skills that a post names, with the years that the freelancer has practised them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vault_tool.judging.experience import stems_of
from vault_tool.judging.matching import demands
from vault_tool.judging.matching.demands import Requirement
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.language import likeness, spelling
from vault_tool.language.wording import listed
from vault_tool.language.wordlists import Pattern, table
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters.own_lines.tools_of_both import with_article

_COMPARED = Pattern(r"(?i)\((?:{answering.says what it is like})\b[^()\n]*\)")

MOST_SKILLS, MOST_TOOLS = 4, 2
"""Skills that a letter tells, and tools that stand for one of which the post has no other word."""
MOST_MAIN = 5
"""Skills that are told to who asks for the main ones."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A skill or tool that the post names, as it stands in a sentence, the years of it, and the tools of the skill. The years
    are the skill's alone: nothing says that its tools were used as long."""

    skill: str
    years: float
    is_tool: bool
    tools: tuple[str, ...] = ()


def practised(profile: Profile, named: Iterable[str], title: str, words: str = "") -> tuple[Practice, ...]:
    """The skills with years that the post names, or names a tool of: those of its title first, in its order, then those that
    `named` has first; four at most. One that `named` or the title has in no other way stands with those of its tools that they
    have: who wants React is told of JavaScript for its sake."""
    asked = {likeness.plain_name(name): place for place, name in reversed([*enumerate(named)])}
    known = []
    for skill in (s for s in profile.practised if s.years):
        places = [asked[name] for name in _names(skill.name, ()) if name in asked]
        of_title = _is_of(title, skill.name)
        told = bool(places) or of_title or _abbreviated(skill.name, f"{words} {title}")
        tools = sorted((asked[plain], t) for t in skill.tools if (plain := likeness.plain_name(t)) in asked)
        if told or (tools and _may_stand_for_its_tools(skill.name, f"{words} {title}")):
            first = _glued(title).find(_glued(_bare(skill.name))) if of_title else len(title)
            place = min((*places, *(at for at, _ in tools)), default=len(asked))
            beside = () if told else tuple(tool for _, tool in tools[:MOST_TOOLS])
            known.append((first, place, -(skill.years or 0), _practice(skill, beside)))
    return tuple(practice for *_, practice in sorted(known, key=lambda k: k[:3])[:MOST_SKILLS])


def _may_stand_for_its_tools(skill: str, words: str) -> bool:
    """Whether a skill is told to who asks for a tool of it alone: JavaScript for React, but no project management for a board."""
    telling = likeness.stems(skill) - stems_of("common")
    in_words = bool(telling & likeness.stems(words)) or likeness.plain_name(skill) in likeness.plain_name(words)
    return in_words or bool(tools_in(skill)) or skill.lower() in table("skills_said")


def _is_of(title: str, skill: str) -> bool:
    """Whether a title has the name of a skill."""
    return likeness.stems(_bare(skill)) <= likeness.stems(title) or _glued(_bare(skill)) in _glued(title)


def with_enough(profile: Profile, requirements: Iterable[Requirement], least: float = 0) -> Profile:
    """The profile without the skills of which a demand wants more years than it has: a letter doesn't offer them beside it. `least` are
    the years that the post asks for without naming a skill."""
    wanted = [(likeness.plain_name(r.has[0]), demands.years_in(r.piece.words)) for r in requirements if len(r.has) == 1]
    left = tuple(
        skill
        for skill in profile.practised
        if (skill.years or least) >= least
        and not any(
            likeness.plain_name(skill.name) == name and years > (skill.years or years) for name, years in wanted
        )
    )
    return replace(profile, practised=left)


def without_comparisons(words: str) -> str:
    """Without what a client names in brackets only to say what a tool is like: "Zoho Analytics (similar to Power BI)"."""
    return _COMPARED.sub(" ", words)


def _abbreviated(skill: str, words: str) -> bool:
    """Whether these words have the abbreviation that a skill of several words begins with: "LLM integration", "our LLMs"."""
    first, _, rest = skill.partition(" ")
    forms = {first.lower(), f"{first.lower()}s"}
    return bool(rest) and first.isupper() and not forms.isdisjoint(likeness.plain_name(words).split())


def _bare(skill: str) -> str:
    """Without the maker's name that people leave out: "Microsoft Excel" is "excel"."""
    first, _, rest = likeness.plain_name(skill).partition(" ")
    return rest if rest and first in word_list("answering", "makers") else likeness.plain_name(skill)


def _glued(words: str) -> str:
    """Without the blanks that some write in a name and others don't: "Power BI", "PowerBI"."""
    return "".join(likeness.plain_name(words).split())


def asked_about(profile: Profile, question: str) -> tuple[Practice, ...]:
    """The skills with years that a question names whole, or names a tool of."""
    words = likeness.stems(question)
    tools = {form for tool in tools_in(question) for form in _names(tool, (tool.removesuffix(".com"),))}
    return tuple(
        _practice(skill)
        for skill in profile.practised
        if skill.years
        and (likeness.stems(skill.name) <= words or not tools.isdisjoint(_names(skill.name, skill.tools)))
    )


def main_skills(profile: Profile) -> tuple[Practice, ...]:
    """The skills that the freelancer has practised longest."""
    timed = sorted((skill for skill in profile.practised if skill.years), key=lambda skill: -(skill.years or 0))
    return tuple(_practice(skill) for skill in timed[:MOST_MAIN])


def _practice(skill: Skill, including: Iterable[str] = ()) -> Practice:
    """A tool keeps its capitals, the name of a skill has none: "project management", "REST APIs". Some are said otherwise than they
    are listed: "LLM integration" is experience with LLMs."""
    said = next(iter(table("skills_said").get(skill.name.lower(), ())), "")
    is_tool = bool(tools_in(skill.name) or said)
    name = said or (with_article(skill.name) if is_tool else " ".join(map(spelling.lower_first, skill.name.split())))
    beside = listed([with_article(tool) for tool in including])
    return Practice(f"{name} (including {beside})" if beside else name, skill.years or 0, is_tool, skill.tools)


def _names(skill: str, tools: Iterable[str]) -> Iterator[str]:
    yield likeness.plain_name(skill)
    yield _bare(skill)
    yield from (likeness.plain_name(tool) for tool in tools)
