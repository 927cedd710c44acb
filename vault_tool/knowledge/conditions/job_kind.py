"""Which kind of job a post offers, so that it is asked about as such: a role, a project, a quick job, lessons or advice."""

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language.wordlists import Pattern, table, words
from vault_tool.text.regex import Regex

QUICK_PRICE = 200.0
"""A fixed price up to this pays for a quick job. Own figure: about a day's work."""
QUICK_MONTHS = 0.25
"""A job that is over within a week is one as well, if it is told in few words: many leave the site's shortest choice as it is."""
FEW_WORDS = 250
SHORT_MONTHS = 1.0
"""Work that is over within a month is no role, whatever may follow."""
ROLE_MONTHS = 6.0
"""From this length on, work that is paid by the hour is a role."""
BUSY_MONTHS, BUSY_HOURS = 3.0, 30.0
"""So is shorter work that takes most of a week."""
_WORD = Regex(r"[a-z]+")
MANY_DUTIES = 6
"""A post without price and length that lists so many describes a position."""
_EMPLOYED = ("full_time", "contract_to_hire")
_OF_AN_EMPLOYER = Pattern(r"https?://|\b{job_kinds.employer's title}\b")
"""What a title has that is an employer's: "Kites Ltd | Full Time | ONSITE", or the firm's address behind its name."""
PLACEHOLDER = 10.0
"""A fixed price up to this stands there because the site's form asks for one."""


def builds_software(title: object) -> bool:
    """Whether the title is that of work on software, whatever trade the software is for: "Developer for an SEO tool"."""
    return isinstance(title, str) and not words("titles", "of software").isdisjoint(_WORD.findall(title.lower()))


def of(names: Scope) -> str:
    """ "lessons", "advice", "role", "quick job" or "project", from the names of a scope."""
    if "lessons_wanted" in names and not _says(names, "a job"):
        return "lessons"
    if "advice_wanted" in names and names.keys().isdisjoint(_EMPLOYED) and not _builds(names):
        return "advice"
    if _is_role(names):
        return "role"
    return "quick job" if _is_quick(names) else "project"


def _is_role(names: Scope) -> bool:
    paid, longest = names.get("compensation_type"), names.number("months_high")
    if paid == "salary" or names.is_on_board:
        return True
    if "quick_told" not in names and not names.keys().isdisjoint(_EMPLOYED):
        return True
    if paid == "fixed" or (longest is not None and longest <= SHORT_MONTHS):
        return False
    shortest = names.number("months_low") or names.number("length_told") or 0
    if (
        paid is None
        and _OF_AN_EMPLOYER.search(str(names.get("title", "")).lower())
        and not _is_a_task(names.get("title"))
    ):
        return True
    if "not_built_yet" in names and "joining_told" not in names:
        return False
    if shortest >= ROLE_MONTHS:
        return True
    if longest is not None or shortest:
        return shortest >= BUSY_MONTHS and (names.number("hours_least") or 0) >= BUSY_HOURS
    if _is_a_task(names.get("title")):
        return False
    if paid is None and "job_place" in names and not _is_for_a_project(names):
        return True
    stays = not _is_for_a_project(names) and ("joining_told" in names or {"ongoing", "hours_week"} <= names.keys())
    return stays or (paid is None and (_says(names, "hiring") or _describes_a_post(names)))


def _is_a_task(title: object) -> bool:
    """Whether a title tells what is to be done and not who does it: "Optimizing our reports"."""
    said = _WORD.findall(title.lower()) if isinstance(title, str) else []
    return said[:1] != [] and said[0] in words("titles", "begins a task") and _people().isdisjoint(said)


def _people() -> frozenset[str]:
    return words("answering", "called by a tool") | words("answering", "managers")


def _describes_a_post(names: Scope) -> bool:
    """Whether no price and no length is told, but a list of duties as long as that of an employee, and no project."""
    duties = names.get("duties")
    many = isinstance(duties, tuple) and len(duties) >= MANY_DUTIES and "deliverables" not in names
    return many and not _is_for_a_project(names)


def _is_for_a_project(names: Scope) -> bool:
    return _says(names, "a project")


def _builds(names: Scope) -> bool:
    """Whether something is to be built or changed that somebody also gives advice on."""
    told_in_full = (names.number("words") or 0) > FEW_WORDS
    makes = told_in_full or _says(names, "a build") or not _says(names, "a view")
    return _says(names, "a change") or ("builds_software" in names and makes)


def _says(names: Scope, kind: str) -> bool:
    """Whether the post has a phrase of `job_kinds.txt`."""
    return any(map(names["post"].says, table("job_kinds")[kind]))


def _is_quick(names: Scope) -> bool:
    paid, price, longest = (
        names.get("compensation_type"),
        names.number("compensation_max"),
        names.number("months_high"),
    )
    if paid == "fixed" and price is not None and price > PLACEHOLDER:
        return price <= QUICK_PRICE
    short = longest is not None and longest <= QUICK_MONTHS
    small = short or "simple_claim" in names
    return "quick_told" in names or (small and (names.number("words") or 0) <= FEW_WORDS)
