"""The skills that a post names, with the years that the freelancer has practised them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vault_tool.judging.matching import demands
from vault_tool.judging.matching.demands import Requirement
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.language import likeness, spelling
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters.own_lines.tools_of_both import with_article

_COMPARED = Pattern(r"(?i)\((?:{answering.says what it is like})\b[^()\n]*\)")

MOST_SKILLS = 4


@dataclass(frozen=True, slots=True)
class Practice:
    """A skill or tool that the post names, as it stands in a sentence, the years of it, and the tools of the skill. The years
    are the skill's alone: nothing says that its tools were used as long."""

    skill: str
    years: float
    is_tool: bool
    tools: tuple[str, ...] = ()


def practised(
    profile: Profile, named: Iterable[str], title: str, *, by_tools: bool, words: str = ""
) -> tuple[Practice, ...]:
    """The skills with years that the post names, or, `by_tools`, names a tool of: those of its title first, in its order, then
    those that its `words` name most often, then those of most years; four at most."""
    asked = {likeness.plain_name(name) for name in named}
    known = []
    for skill in (s for s in profile.practised if s.years):
        of_title = likeness.stems(_bare(skill.name)) <= likeness.stems(title) or _glued(_bare(skill.name)) in _glued(
            title
        )
        if (
            of_title
            or _abbreviated(skill.name, f"{words} {title}")
            or not asked.isdisjoint(_names(skill.name, skill.tools if by_tools else ()))
        ):
            place = _glued(title).find(_glued(_bare(skill.name))) if of_title else len(title)
            known.append((place, -_glued(words).count(_glued(_bare(skill.name))), -(skill.years or 0), skill))
    found = sorted(known, key=lambda k: k[:3])
    return tuple(_practice(skill) for *_, skill in found[:MOST_SKILLS])


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


def _practice(skill: Skill) -> Practice:
    """A tool keeps its capitals, the name of a skill has none: "project management", "REST APIs"."""
    is_tool = bool(tools_in(skill.name))
    name = with_article(skill.name) if is_tool else " ".join(map(spelling.lower_first, skill.name.split()))
    return Practice(name, skill.years or 0, is_tool, skill.tools)


def _names(skill: str, tools: Iterable[str]) -> Iterator[str]:
    yield likeness.plain_name(skill)
    yield _bare(skill)
    yield from (likeness.plain_name(tool) for tool in tools)
