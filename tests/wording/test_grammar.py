"""A grammar checker that works offline finds nothing in what is read; what it wrongly finds is explained in `exceptions.yaml`.

An entry there has the checker's `rule`, and, for less than all of it, `words` (what it marks) and `where` (a part of the text's
place); `of` says in which texts (the tests' names), and one that explains nothing there is found, too. `why` says why it is no
fault. `words.txt` has the names and terms that no dictionary has.
"""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from itertools import accumulate, islice
from pathlib import Path

import pytest
import yaml
from harper import Linter

from tests.wording import generated
from tests.wording.said import SOURCES, Said
from vault_tool.language import tool_names

HERE = Path(__file__).parent
_WORD = re.compile(r"[^\W\d_]+")
_NAMES = (
    r"(?<![\w`])'[^'\n`]{1,80}'(?!\w)",  # a value, as messages quote it
    r"[\w/.*-]*\w\.(?:md|toml|json|html|mhtml|eml|txt|base|py)\b",  # a file
    r"\b[A-Z]+\d[\d,]*\b",  # a rule, or an amount in another currency
    r"(?<![\w-])--?[a-z][\w-]*|\b[a-z]+,[a-z,]+\b|\b[A-Z]\d{3},[A-Z]\b",  # an option, a list of names
    r"\b[a-z]+(?:_[a-z]+)+\b",  # a property
    r"\bYYYY-MM-DD\b|\burl\b",
    r"<%[^%]*%>|\{\{[^}]*\}\}|&\w+;|U\+\w+",
    r"\bx-[a-z]+(?:-[a-z]+)*\b|\b[a-z]+(?:\.[a-z_]+)+\b",  # keys of a schema, names with a dot
    r"(?<= )\.[a-z]+\b",  # a file's ending
    r"\b[A-Z](?=\.$)",  # a letter that ends a text: a family of rules, a key
)
_CODE = re.compile(rf"`[^`\n]*`(?:'s\b)?|(?P<name>{'|'.join(_NAMES)})", re.MULTILINE)


def _plain(text: str) -> str:
    """With what is no English written as code, which the checker passes over."""
    return _CODE.sub(lambda m: f"`{m[0]}`" if m["name"] else m[0].removesuffix("'s"), text)


@dataclass(frozen=True, slots=True)
class Explained:
    """A kind of finding that is no fault; empty `words` and `where` take all of the rule's, `of` nothing all texts."""

    rule: str
    why: str
    of: tuple[str, ...] = ()
    words: str = ""
    where: str = ""

    def covers(self, rule: str, words: str, where: str) -> bool:
        return self.rule == rule and self.words in ("", words) and self.where in where


EXPLAINED = [
    Explained(**entry | {"of": tuple(entry.get("of", "").split())})
    for entry in yaml.safe_load((HERE / "exceptions.yaml").read_text("utf-8"))
]
NEVER = [entry.rule for entry in EXPLAINED if not entry.of]
WORDS = [w for w in (HERE / "words.txt").read_text("utf-8").splitlines() if w and not w.startswith("#")]
TOGETHER = 40
PARTING = "\n\nThe end.\n\n"
STAMP = f"{version('harper-py')} {NEVER} {WORDS} {PARTING}"
"""What an earlier finding depends on, beside the text."""


@cache
def linter() -> Linter:
    """The checker with our words; rules that are wrong everywhere are not run. Making it takes a second."""
    made = Linter()
    tools = {word for names in tool_names.known().values() for tool in names for word in _WORD.findall(tool.name)}
    made.import_words(sorted({*WORDS, *tools}))
    made.set_lint_config(made.get_default_lint_config() | dict.fromkeys(NEVER, False))
    return made


class Checker:
    """What was found in a text is kept between runs, as long as nothing else has changed; new texts are looked at."""

    def __init__(self, kept: dict[str, list[list[str]]]) -> None:
        self.kept = kept

    def findings(self, texts: Iterable[Said]) -> Iterator[tuple[Said, str, str, str]]:
        """Each text with a finding: the checker's rule, the words it marks, and what it says of them."""
        keys = {said: sha256(f"{STAMP}{_plain(said.text)}".encode()).hexdigest()[:24] for said in texts}
        new = {key: _plain(said.text) for said, key in keys.items() if key not in self.kept}
        for at in range(0, len(new), TOGETHER):
            self.kept |= _linted(dict(islice(new.items(), at, at + TOGETHER)))
        self.kept = {key: self.kept[key] for key in keys.values()}
        yield from ((said, *found) for said, key in keys.items() for found in self.kept[key])


def _linted(texts: Mapping[str, str]) -> dict[str, list[list[str]]]:
    """What the checker finds in each of some texts, by their keys, looked at in one go: that takes half the time. A paragraph
    stands behind each, so that it is of no matter what follows."""
    starts = [0, *accumulate(len(text + PARTING) for text in texts.values())]
    keys, whole = list(texts), "".join(text + PARTING for text in texts.values())
    found: dict[str, list[list[str]]] = {key: [] for key in texts}
    for rule, lints in linter().organized_lints(whole).items():
        for lint in lints:
            around = whole[max(0, lint.span.start - 40) : lint.span.end + 40]
            key = keys[bisect(starts, lint.span.start) - 1]
            found[key].append([rule, lint.problem_text, f"{lint.message} … {around!r}"])
    return found


Check = Callable[[str, Iterable[Said]], list[tuple[Said, str, str, str]]]


@pytest.fixture
def check(request: pytest.FixtureRequest) -> Check:
    """The findings in texts, by the name of what they are."""

    def checked(name: str, texts: Iterable[Said]) -> list[tuple[Said, str, str, str]]:
        cache, key = getattr(request.config, "cache", None), f"wording/{name}"
        checker = Checker(cache.get(key, {}) if cache else {})
        found = list(checker.findings(texts))
        if cache:
            cache.set(key, checker.kept)
        return found

    return checked


def unexplained(findings: Iterable[tuple[Said, str, str, str]], name: str) -> dict[str, list[str]]:
    """The findings that no entry explains, by rule; and the entries that explain none."""
    left, used = defaultdict(list), set()
    entries = [entry for entry in EXPLAINED if name in entry.of]
    for said, rule, words, told in findings:
        covering = [entry for entry in entries if entry.covers(rule, words, said.where)]
        used |= set(covering)
        if not covering:
            left[rule].append(f"{said.where}: {words!r}: {told}")
    idle = [f"{entry.rule} {entry.words}".strip() for entry in entries if entry not in used]
    return dict(left) | ({"explains nothing": idle} if idle else {})


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.__name__)
def test_what_is_fixed_is_right(source: Callable[[], Iterable[Said]], check: Check) -> None:
    name, texts = source.__name__, dict.fromkeys(said for said in source() if said.text.strip())
    assert unexplained(check(name, texts), name) == {}


def test_what_is_written_for_the_sample_posts_is_right(check: Check) -> None:
    """Their own words aside: a name or a typing error of theirs is not ours."""
    posts = generated.posts()
    sentences = [said for said in generated.lines() if len(said.text.split()) > 3 and not said.text.startswith("|")]
    ours = [one for one in check("generated", sentences) if one[2] not in posts[one[0].where.rpartition(" for ")[2]]]
    assert unexplained(ours, "generated") == {}


def test_it_sees_what_is_wrong() -> None:
    wrong = [Said("here", "This is an test of the the checker. I has seen it, and it recieves two hour.")]
    assert {"AnA", "RepeatedWords", "SpellCheck"} <= set(unexplained(Checker({}).findings(wrong), ""))
