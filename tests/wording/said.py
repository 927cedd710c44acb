"""Every text of this project that somebody reads, by the place where it can be mended."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import click

from tests.rules.test_rule_examples import judged
from vault_tool import shipped
from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import slots
from vault_tool.main import vault
from vault_tool.rules.docs.docstrings import documentation
from vault_tool.rules.engine.run import all_rules

ROOT = Path(__file__).resolve().parents[2]
VAULT = ROOT / "vault"
KNOWLEDGE = vault_notes.shipped_with_package()
STANDS_FOR = {
    "amount": "$40",
    "number": "12",
    "date": "March 2",
    "hours": "9 AM to 5 PM",
    "place": "Lisbon",
    "person": "Dana",
    "company": "Acme",
    "tool": "Asana",
    "skill": "bookkeeping",
    "role": "editor",
    "language": "Spanish",
    "link": "https://example.com",
    "word": "Bluebird",
    "quote": "Keep the calendar.",
    "own": "I kept the books of two studios.",
    "sentence": "I keep the books.",
    "note": "Rates",
}
"""What a slot is filled with where a template is read as it stands, by its type."""
STANDS_FOR_NAME = {"i_am": "an editor for small studios", "profile.sign_off": "Best,", "profile.headline": "editor"}
MADE = {"built-in.md", "properties.md", "rules.md", "signals.md"}
"""Pages made from what is checked where it stands."""
EVIDENCE = "posted 3 weeks ago"
_CODE = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_OTHERWISE = re.compile(r"\{% (?:else|elif).*?(?=\{% endif %\})", re.DOTALL)
_FIRST = re.compile(r"\{% if .*?(?=\{% else)", re.DOTALL)
_SLOT = re.compile(r"\{\{(?P<inside>.*?)\}\}", re.DOTALL)
_LITERAL = re.compile(r"""^(?P<quote>["'])(?P<words>.*?)(?P=quote)""")
_MARK = re.compile(r"^[>\s]*(?:- (?:[a-z_]+: )?|• |\d+\. )?(?:\[![a-z]+\]-? )?|›|‹(?:fill in: )?(?=‹)|‹")
"""What stands before a template's line, or around it: list and callout marks, a phrase's name, the marks of a gap."""
_RULE = re.compile(r"[-: |]+")
_GAP = re.compile(r"(?<=\S )‹fill in: [^›\n]*›")
"""A gap behind a sentence; one that stands alone is read as a sentence itself."""
_CELL = re.compile(r"^\|(?P<cells>.*)\|[ \t]*$", re.MULTILINE)
_ASIDE = re.compile(r" +#[a-z-]+(?= |$)|(?<=- )(?:result|client): |\[![a-z]+\] ", re.MULTILINE)
"""Tags, and the names of what stands under a line of experience."""
_FENCE = re.compile(r"^```.*?^```[ \t]*$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Said:
    """A text and where it stands: "Signals/Low pay.md: Risk"."""

    where: str
    text: str


def part(where: str, text: str) -> Said:
    """What is no sentence of its own but the rest of a line: it begins small there, and is read here as if it did not."""
    first = re.match(r"[a-z_]+(?:\.[a-z_]+)*(?= )", text)
    if first and (set("._") & set(first[0]) or first[0] == "url"):
        return Said(where, f"`{first[0]}`{text[first.end() :]}")
    return Said(where, text[:1].upper() + text[1:])


def versions(line: str) -> Iterator[str]:
    """A line with an {% if %} in it, as it reads in the first case and in the last."""
    yield filled(_OTHERWISE.sub("", line))
    if _OTHERWISE.search(line):
        yield filled(_FIRST.sub("", line))


def filled(source: str) -> str:
    """A template as it reads with something in each slot."""
    return _SLOT.sub(_stand_in, _CODE.sub("", source))


def _stand_in(m: re.Match[str]) -> str:
    inside = m["inside"].strip()
    if literal := _LITERAL.match(inside):
        return literal["words"]
    if m.string[m.start() - 1 : m.start()].isalpha() or inside.startswith("risk.evidence[1:"):
        return ""
    if inside.startswith("risk.evidence[:1]"):
        return part("", EVIDENCE).text
    name = re.split(r"[|\[( ]", inside, maxsplit=1)[0]
    if name.endswith(".evidence"):
        return EVIDENCE
    if name in STANDS_FOR_NAME:
        return STANDS_FOR_NAME[name]
    kind = slots.known().get(name) or slots.known().get(name.partition(".")[0], "number")
    return STANDS_FOR.get(kind, "12")


@cache
def everything() -> tuple[Said, ...]:
    """All that is fixed, the same words once."""
    found = {said.text: said for source in SOURCES for said in source() if said.text.strip()}
    return tuple(found.values())


def signals() -> Iterator[Said]:
    for signal in KNOWLEDGE.signals:
        yield Said(f"Signals/{signal.name}.md: name", signal.name)
        for key in ("risk", "protection", "measure"):
            yield Said(f"Signals/{signal.name}.md: {key}", filled(getattr(signal, key)))
        for key in ("evidence", "change"):
            for version in versions(getattr(signal, key)):
                yield part(f"Signals/{signal.name}.md: {key}", version)


def banks() -> Iterator[Said]:
    for bank in KNOWLEDGE.banks:
        for topic in bank.topics:
            yield Said(f"{bank.path}: a topic", topic.title)
            for question in topic.questions:
                yield Said(f"{bank.path}: a question", filled(question.text))
                yield Said(f"{bank.path}: a reason", filled(question.reason))


def answers() -> Iterator[Said]:
    for answer in KNOWLEDGE.answers:
        yield from (Said(f"{answer.path}: a question", question) for question in answer.questions)
        yield Said(answer.path, filled(answer.text))


def templates() -> Iterator[Said]:
    for name, source in KNOWLEDGE.templates.items():
        for line in _prose(filled(source)).splitlines():
            yield part(f"Templates: {name}", _MARK.sub("", _GAP.sub("(a gap)", line)))


def features() -> Iterator[Said]:
    for path in sorted((VAULT / "Features").glob("*.md")):
        yield from _notes_of(path, ("Phrases", "Found", "Not found"))


def efforts() -> Iterator[Said]:
    for path in sorted((VAULT / "Efforts").glob("*.md")):
        yield from _notes_of(path, ("Phrases", "Found", "Not found"))


def pages() -> Iterator[Said]:
    """The notes that explain themselves: profile, start page, lists of phrases; and every page written by hand."""
    for path in sorted((VAULT / "Phrases").glob("*.md")):
        yield from _notes_of(path, ("Phrases", "Found", "Not found"))
    yield from _notes_of(VAULT / "Profile.md", ("Same meaning",))
    yield from _notes_of(VAULT / "Home.md", ())
    for path in (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))):
        if path.name not in MADE:
            yield Said(path.relative_to(ROOT).as_posix(), _prose(path.read_text("utf-8")))


def _prose(page: str) -> str:
    """A page without code blocks, each cell of a table as a paragraph."""
    return _CELL.sub(_cells, _FENCE.sub("", page))


def _cells(row: re.Match[str]) -> str:
    cells = (cell.strip() for cell in row["cells"].split(" | "))
    return "\n\n".join(part("", cell).text for cell in cells if cell and not _RULE.fullmatch(cell)) + "\n"


def _notes_of(path: Path, without: Iterable[str]) -> Iterator[Said]:
    """A note's words, without properties and without the sections that are not there to be read."""
    body = re.sub(r"\A---\n.*?\n---\n", "", path.read_text("utf-8"), flags=re.DOTALL)
    sections = re.split(r"^## ", _prose(filled(body)), flags=re.MULTILINE)
    kept = [s for n, s in enumerate(sections) if n == 0 or s.partition("\n")[0].strip() not in without]
    yield Said(path.relative_to(VAULT).as_posix(), _ASIDE.sub("", "## ".join(kept)))


def rules() -> Iterator[Said]:
    for rule in all_rules():
        said = documentation(rule.__doc__ or "")
        for part, text in (
            ("summary", said.summary),
            ("why", said.why),
            ("options", said.options),
            ("cost", rule.COST),
        ):
            yield Said(f"{rule.CODE}: {part}", "" if text == "none" else text)


def messages() -> Iterator[Said]:
    """What the rules say of their own examples."""
    for rule in all_rules():
        for example in documentation(rule.__doc__ or "").examples:
            for finding in judged(example.text, example, [rule]):
                yield part(f"{rule.CODE}: message", finding.message)
                if finding.fix:
                    yield part(f"{rule.CODE}: fix", finding.fix.description)


def helps() -> Iterator[Said]:
    yield from _help(vault, "vault")


def _help(command: click.Command, name: str) -> Iterator[Said]:
    yield Said(f"{name} --help", (command.help or "").replace("\b\n", ""))
    for option in command.params:
        yield Said(f"{name} --help: {option.name}", getattr(option, "help", "") or "")
    if isinstance(command, click.Group):
        context = click.Context(command)
        for sub in command.list_commands(context):
            if found := command.get_command(context, sub):
                yield from _help(found, f"{name} {sub}")


def schemas() -> Iterator[Said]:
    """What a property or a key of the configuration is, as editors and vault.toml show it."""
    for path in sorted(shipped.folder("schemas").glob("*.json")):
        name = path.name.partition(".")[0]
        yield from _described(shipped.schema(name), path.name)


def _described(node: object, where: str) -> Iterator[Said]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("title", "description") and isinstance(value, str):
                yield Said(f"{where}: {key}", value)
            else:
                yield from _described(value, f"{where}: {key}" if key not in ("properties", "type") else where)
    elif isinstance(node, list):
        for value in node:
            yield from _described(value, where)


SOURCES = (signals, banks, answers, templates, features, efforts, pages, rules, messages, helps, schemas)
