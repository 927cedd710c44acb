"""The names in a profile: its skills and tools, and the tools of its experience, for looking up how a post spells them."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from vault_tool import shipped
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import ENDING, key
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.likeness import plain_name
from vault_tool.language.tool_names import called, is_everyday
from vault_tool.language.wording import number
from vault_tool.language.wordlists import table
from vault_tool.text.regex import Regex

_WORD = Regex(r"[\w+#]+")
_MOST_TEXTS = 1024
"""Pieces of posts of which a profile remembers what they name: a long post has some two hundred, each asked about again and again."""


class Known:
    """What a profile names. Whole names only: Java is no JavaScript, Looker no Looker Studio."""

    def __init__(self, profile: Profile) -> None:
        self.years = {key(skill.name): skill.years for skill in profile.practised if skill.years is not None}
        self.most_years = self.years.copy()
        for skill in (s for s in profile.practised if s.years is not None):
            self.most_years |= {
                key(tool): max(skill.years or 0, self.most_years.get(key(tool)) or 0) for tool in skill.tools
            }
        self.skills = {key(name): name for name in profile.skills}
        plain = {own: name for own, name in self.skills.items() if not called(name) and not is_everyday(name)}
        self._no_tools = tuple((own, f" {plain_name(name)} ", name) for own, name in plain.items())
        found = {key(name): name for name in _in_experience(profile)}
        self._names = found | {key(name): name for name in (*profile.tools, *profile.skills)}
        self._implied = {key(name) for own in self._names for name in _implied().get(own, ())}
        self.words = " ".join(
            (
                profile.headline or "",
                *profile.skills,
                *profile.tools,
                *(" ".join((e.said, *e.tags)) for e in profile.experience),
            )
        ).lower()
        self.said_in = lru_cache(_MOST_TEXTS)(self._said_in)
        """The names of the profile that stand in some words, whole; an everyday word only where it is surely meant."""

    def name(self, word: str) -> str:
        """The profile's name for a tool or skill; empty where it has none."""
        return self._names.get(key(word), "")

    def lacks(self, tool: str) -> bool:
        """Whether a tool is surely not in the profile: it has neither that nor what goes with it, nor one whose name has all
        its words."""
        wanted = key(tool)
        if wanted in self._names or wanted in self._implied:
            return False
        words = _words(tool)
        return not any(words <= _words(own) for own in self._names.values())

    def comes_close_to(self, tool: str) -> bool:
        """Whether the profile has a tool, or one whose words stand in its name: SQL for SQL Server. For weighing alone."""
        return not self.lacks(tool) or any(_words(own) <= _words(tool) for own in self._names.values())

    def has_one_like(self, tool: str) -> bool:
        """Whether the profile has a tool that does the same thing as another one: PostgreSQL for SQL Server."""
        return any(self.name(other) for other in _alike().get(key(tool), ()))

    def with_years(self, name: str) -> str:
        """A name of the profile with the years that it gives for it: "Python (9 years)"."""
        years = self.years.get(key(name))
        return f"{name} ({number(years)} {'year' if years == 1 else 'years'})" if years else name

    def _said_in(self, words: str) -> tuple[str, ...]:
        tools = dict.fromkeys(key(tool) for tool in tools_in(words))
        line = f" {plain_name(words)} "
        skills = (name for own, plain, name in self._no_tools if plain in line and own not in tools)
        return (*(self._names[tool] for tool in tools if tool in self._names), *skills)

    def is_named_in(self, words: str) -> bool:
        """Whether a name of the profile stands in these words."""
        return bool(self.said_in(words))


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(ENDING.sub("", name.lower())))


def _in_experience(profile: Profile) -> Iterator[str]:
    """The tools that lines of experience and the headline name, in their words or their tags."""
    yield from tools_in(profile.headline or "")
    for line in profile.experience:
        yield from tools_in(line.said)
        yield from filter(None, (called(tag.replace("-", " ")) for tag in line.tags))


@cache
def _alike() -> Mapping[str, tuple[str, ...]]:
    """The tools that do the same thing (`language/data/neighbors.txt`), by the key of each."""
    return {key(tool): tools for tools in table("neighbors").values() for tool in tools}


def goes_with(tool: str) -> frozenset[str]:
    """The keys of the tools that anybody uses who works with this one."""
    return frozenset(key(name) for name in _implied().get(key(tool), ()))


@cache
def _implied() -> Mapping[str, tuple[str, ...]]:
    """What goes with a tool (`language/data/kinds/implied_tools.txt`), by its key, through all of them."""
    (text,) = shipped.word_lists("kinds/implied_tools")
    lines = (line.partition(":") for line in text.splitlines() if ":" in line and not line.startswith("#"))
    direct = {key(name): tuple(tool.strip() for tool in tools.split(",")) for name, _, tools in lines}
    return {name: tuple(_through(name, direct)) for name in direct}


def _through(name: str, direct: Mapping[str, tuple[str, ...]]) -> dict[str, None]:
    found: dict[str, None] = {}
    left = [*direct[name]]
    while left:
        tool = left.pop()
        if tool not in found:
            found[tool] = None
            left += direct.get(key(tool), ())
    return found


known_to = lru_cache(8)(Known)
"""The names in a profile; asked for again for each post."""
