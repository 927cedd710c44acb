"""### Role Summary, ### Key Responsibilities, ### Requirements."""

import re

from vault_tool.judging.fit import Fit
from vault_tool.judging.matching import demands
from vault_tool.judging.matching.demands import Requirement
from vault_tool.judging.role_names import named_role, trade
from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language import verbs
from vault_tool.language.cues import words_of
from vault_tool.language.spelling import upper_first
from vault_tool.language.wording import listed, number
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters.bullets import inline, known, line, value
from vault_tool.letters.pay_table import offer
from vault_tool.posting.features import texts
from vault_tool.posting.post import Post
from vault_tool.text.regex import Regex

MOST_DUTIES = 15
MOST_REQUIREMENTS = 12
MOST_OF_A_THIN_POST = 2
"""Of each, where the post has few words: there they are read in a moment."""
_OF_WORK = frozenset({"duties", "deliverables"})
"""The kinds of parts of a post whose sentences all tell the work."""
LONGEST_LINE = 160
_CLAUSE = Regex(r"[,;.] | [–—(-]")
"""Where a clause of a line ends."""


def lines(names: Scope) -> list[str]:
    """What the job is, in a few lines."""
    return known(
        line("Position", *_position(names)),
        line("Level", value(names, "experience_level")),
        line("Location", _place(names)),
        line("Pay", offer(names)),
        line("Hours", *_hours(names)),
        line(
            "Length",
            value(names, "duration") or value(names, "length_words"),
            "ongoing" if names.get("ongoing") else "",
        ),
        line("Focus", _focus(names)),
        line("Tools", listed([inline(t) for t in names.get("tools", ())], 10)),
    )


def _position(names: Scope) -> list[str]:
    roles, title = names.get("roles", ()), str(names.get("title") or "")
    odd = " ".join((title, *(str(s) for s in names.get("skills") or ())))
    return [
        "full-time" if names.get("full_time") else "",
        named_role(roles, names.get("tools", ()), odd) or trade(title, names.get("tools", ())),
        value(names, "project_type"),
        "contract to hire" if names.get("contract_to_hire") else "",
    ]


def _place(names: Scope) -> str:
    """Where the work is or who may do it: "only freelancers located in the U.S. may apply" as well as "Worldwide"."""
    place = value(names, "job_location").strip(" ,;")
    return re.sub(r"(?<=\bapply)\.$", "", place)


def _hours(names: Scope) -> list[str]:
    stated, figure = value(names, "weekly_hours"), names.get("hours_week")
    week = f"{stated} a week" if stated.replace(".", "").isdigit() else stated
    if not week and figure is not None and names.get("daily_hours"):
        least = names.get("hours_least") or figure
        week = f"{number(least)} to {number(figure)} a week" if least < figure else f"{number(figure)} a week"
    day = " ".join(filter(None, (value(names, "working_days"), value(names, "working_hours"))))
    zone = (value(names, "time_zone") or listed(names.get("time_zones", ()))) if day or week else ""
    return [week, f"{day} {zone}".strip(), value(names, "local_hours", "{} for you"), _overlap(names)]


def _overlap(names: Scope) -> str:
    together, away = names.get("overlap_hours"), names.get("away_hours")
    if together is None or away is None:
        return ""
    return "all inside your day" if not away else f"{number(together)} of {number(together + away)} inside your day"


def _focus(names: Scope) -> str:
    groups = names.get("duty_groups", ())
    return listed([inline(g) for g in groups], 6) if len(groups) > 1 else value(names, "category")


def _short(text: str) -> str:
    """A whole line, or its first clauses where they say most of it: no line breaks off within one."""
    text = inline(text)
    if len(text) <= LONGEST_LINE:
        return text
    ends = [m.start() for m in _CLAUSE.finditer(text, LONGEST_LINE // 2, LONGEST_LINE)]
    return text[: ends[-1]] if ends else text[:LONGEST_LINE].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def duties(post: Post, most: int = MOST_DUTIES) -> list[dict[str, object]]:
    """The duties under the headings they stand under in the post: `title` ("" where there is none), `items`, `more`."""
    pairs = _duties(post)
    groups = post.features.get("duty_groups")
    titles = texts(post.features, "duty_groups")
    headings = [(m.span.start, inline(t)) for t, m in zip(titles, groups.mentions if groups else (), strict=False)]
    grouped: dict[str, list[str]] = {}
    for text, start in pairs[:most]:
        title = next((t for begin, t in reversed(headings) if begin <= start), "")
        grouped.setdefault(title, []).append(_short(text))
    more = len(pairs) - most
    result: list[dict[str, object]] = [{"title": title, "items": items, "more": 0} for title, items in grouped.items()]
    if more > 0:
        result[-1]["more"] = more
    return result


def _duties(post: Post) -> list[tuple[str, int]]:
    """The sentences that tell the work, else what a list of it or of things to hand over has, each with where it begins."""
    if told := post.asked.duties:
        sure = [piece for piece in told if piece.section in _OF_WORK or _says_work(piece.words)]
        return [(upper_first(piece.words), piece.span.start) for piece in sure or told]
    found = post.features.get("duties") or post.features.get("deliverables")
    if found is None or not isinstance(found.value, tuple):
        return []
    return [(str(words), mention.span.start) for words, mention in zip(found.value, found.mentions, strict=False)]


def _says_work(words: str) -> bool:
    """Whether a sentence by itself says that something is to be done: by the verb it opens with, or by whom it speaks to."""
    said = words_of(words)
    return bool(said) and (said[0] in verbs.OPENING or not word_list("duties", "says work").isdisjoint(said))


def requirements(fit: Fit, names: Scope, most: int = MOST_REQUIREMENTS) -> list[str]:
    """The requirements and wishes, each with what the profile has of the names in it."""
    asked = [_marked(requirement) for requirement in fit.requirements]
    asked = asked or [_short(words) for words in names.get("requirements", ())]
    years = names.get("years_experience")
    if years and not any(str(years) in words for words in asked):
        asked.insert(0, f"{years}+ years of experience")
    more = len(asked) - most
    return [*asked[:most], f"… and {more} more in the post"] if more > 0 else asked


def _marked(requirement: Requirement) -> str:
    """A demand for years that is not met has no name beside it, which would say that it is."""
    said = _short(requirement.piece.words)
    untold = demands.says_years(requirement.piece.words) and requirement.state != "met"
    return f"{said} (yours: {listed(requirement.has, 4)})" if requirement.has and not untold else said
