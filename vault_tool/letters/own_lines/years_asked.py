"""The skills with years, and the tools, that a letter names since the post asks for them."""

from dataclasses import replace

from vault_tool.judging import deeds
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.language import likeness
from vault_tool.letters.own_lines import years_of_skills
from vault_tool.letters.own_lines.tools_of_both import as_the_client_says, shared
from vault_tool.letters.own_lines.years_of_skills import Practice

_SEVERAL = 2
"""Skills that a site's tags have to name, since clients tick some that they don't need. Own threshold."""


def years(judged: Judgment) -> tuple[Practice, ...]:
    """The years of the skills that a post asks for, the weightiest first; of such as its tags alone name only where there are several."""
    profile, title = judged.knowledge.profile, judged.brief.title
    said = years_of_skills.without_comparisons(judged.post.own_words)
    words = f"{said} , {title}"
    named, of_front_end = _named(judged, words), _of_a_front_end(judged, words)
    by_tags_alone = not of_front_end and _are_tags_alone(named, judged, words)
    who = years_of_skills.with_enough(profile, judged.fit.requirements, _least(judged))
    if of_front_end:
        who = replace(who, practised=tuple(skill for skill in who.practised if skill in of_front_end))
        named += [name for skill in of_front_end for name in _by_tools(skill, title) or _as_named(skill, words)]
    found = years_of_skills.practised(who, named, title, words=said)
    if by_tags_alone and len(found) < _SEVERAL:
        return ()
    plain = f" {likeness.plain_name(words)} "
    return tuple(replace(skill, skill=as_the_client_says(skill.skill, plain)) for skill in found)


def _named(judged: Judgment, words: str) -> list[str]:
    """What the fit tells that both name; where it tells nothing, the skills that the client's words name. Left out is what the client's
    words name only as something that another tool is like."""
    profile = judged.knowledge.profile
    skills = {skill.name for skill in profile.practised}
    named = judged.fit.named.told or [name for name in shared(profile, tools_in(words)) if name in skills]
    return [name for name in named if is_named_in(words, name) or not is_named_in(judged.post.own_words, name)]


def _are_tags_alone(names: list[str], judged: Judgment, words: str) -> bool:
    """Whether nothing but the site's tags names them."""
    tags = {key(tag) for tag in judged.post.tags}
    return all(key(name) in tags and not is_named_in(words, name) for name in names)


def _least(judged: Judgment) -> float:
    """The years that the post asks for without naming a skill; 0 where it asks for none."""
    told = judged.post.features.get("years_experience")
    return told.value if told and isinstance(told.value, int | float) else 0


def _of_a_front_end(judged: Judgment, words: str) -> tuple[Skill, ...]:
    """Where a title tells no work but such as stands behind others, the skills of that work which the post names, and those of the title:
    who wants a front end is told of no back end."""
    post, title = judged.post, judged.brief.title
    titled = {*deeds.told_in_title(post), *deeds.told_by_role(post, ())}
    if not titled or titled - deeds.behind_others():
        return ()
    timed = [skill for skill in judged.knowledge.profile.practised if skill.years]
    named = [skill for skill in timed if _as_named(skill, words) and not titled.isdisjoint(_shown(skill))]
    return (*named, *(skill for skill in timed if skill not in named and _as_named(skill, title))) if named else ()


def _as_named(skill: Skill, words: str) -> tuple[str, ...]:
    """The name of a skill where these words have it, else those of its tools that they have."""
    if is_named_in(words, skill.name):
        return (skill.name,)
    return _by_tools(skill, words)


def _by_tools(skill: Skill, words: str) -> tuple[str, ...]:
    return tuple(tool for tool in skill.tools if is_named_in(words, tool))


def _shown(skill: Skill) -> frozenset[str]:
    return frozenset(deeds.shown_by(Profile(practised=(skill,))))


def tools(judged: Judgment) -> list[str]:
    """The tools that both name: those told of the fit, and those of a skill told there that a demand names."""
    profile, told = judged.knowledge.profile, judged.fit.named.told
    both = [tool for tool in shared(profile, judged.brief.tools) if tool in told]
    musts = " , ".join(r.piece.words for r in judged.fit.requirements if not r.wish)
    of_skills = (tool for skill in profile.practised if skill.name in told for tool in skill.tools)
    asked = dict.fromkeys((*both, *(tool for tool in of_skills if is_named_in(musts, tool))))
    of_front_end = _of_a_front_end(judged, f"{judged.post.own_words} , {judged.brief.title}")
    others = (skill for skill in profile.practised if of_front_end and skill not in of_front_end)
    beside = {name for skill in others for name in (skill.name, *skill.tools)}
    return [tool for tool in asked if tool not in beside]
