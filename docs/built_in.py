"""The page of all that is found by itself: what it is called, and the first line of what its file says."""

from collections.abc import Iterable, Iterator
from importlib import import_module

import click

from vault_tool import reporters, shipped
from vault_tool.drops import all_formats
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.knowledge.notes import phrase_lists
from vault_tool.knowledge.notes.efforts import shipped_efforts
from vault_tool.language.wording import number
from vault_tool.main import first_paragraph, vault
from vault_tool.note import Note
from vault_tool.posting.features import all_features
from vault_tool.posting.features.phrased import shipped_features
from vault_tool.posting.sites import all_sites
from vault_tool.rules.engine.run import titles
from vault_tool.section_order import on_demand
from vault_tool.writers import all_writers

_Rows = Iterable[tuple[str, str]]


def page() -> str:
    """The whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What is built in"
    yield ""
    yield "Made from the files themselves. [CONTRIBUTING](../CONTRIBUTING.md) says how to add one of each."
    yield from _table("Job sites", ("site", "how its posts are read, and its terms"), _sites())
    yield from _table("Kinds of dropped files", ("beside plain text", "what is taken"), _said(all_formats(), "NAME"))
    yield from _table("Noticed in a post's prose", ("name in conditions", "when"), sorted(_features()))
    yield from _table("Generated sections", ("section", "what it is"), _sections())
    yield from _table("Question banks", ("bank", "asked"), _banks())
    yield from _table("Work that posts ask for", ("work", "what it takes"), sorted(_efforts()))
    yield from _table("Phrases that rules look for", ("note", "rule"), _phrases())
    yield from _table("Families of rules", ("letter", "about"), titles().items())
    yield from _table("Output formats of `vault lint`", ("format", "what it shows"), _formats())
    yield from _table("Commands", ("command", "what it does"), _commands())


def _table(title: str, head: tuple[str, str], rows: _Rows) -> Iterator[str]:
    yield from ("", f"## {title}", "", f"| {head[0]} | {head[1]} |", "| --- | --- |")
    yield from (f"| {name} | {_in_a_cell(said)} |" for name, said in rows)


def _in_a_cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")


def _said(files: Iterable[object], name: str) -> Iterator[tuple[str, str]]:
    return ((getattr(file, name), _first_line(file)) for file in files)


def _first_line(file: object) -> str:
    return (file.__doc__ or "").strip().partition("\n")[0]


def _features() -> _Rows:
    yield from _said(all_features(), "NAME")
    yield from ((feature.name, feature.meaning) for feature in shipped_features())


def _sites() -> _Rows:
    for site in all_sites():
        kind = "a board" if site.is_board else f"keeps {site.fee:.0%}" if site.fee else "keeps nothing"
        yield site.name, f"{_first_line(import_module(f'vault_tool.posting.sites.{site.name}')).rstrip('.')}; {kind}."


def _sections() -> _Rows:
    for title, writer in all_writers().items():
        asked = "; only when asked for" if title in on_demand() else ""
        yield title, f"{_first_line(writer).rstrip('.')}{asked}."


def _banks() -> _Rows:
    return (
        (bank.name, f"{bank.kind}: {', '.join(t.title for t in bank.topics)}") for bank in shipped_with_package().banks
    )


def _efforts() -> _Rows:
    for effort in shipped_efforts():
        unit = f" for {number(effort.per)} {effort.unit[0 if effort.per == 1 else -1]}" if effort.unit else ""
        yield effort.name, f"{number(effort.low)} to {number(effort.high)} hours{unit}: {effort.meaning}"


def _phrases() -> _Rows:
    for file in sorted((shipped.folder("vault") / phrase_lists.FOLDER).glob("*.md")):
        yield file.stem, phrase_lists.read(Note(file.read_text("utf-8"))).rule


def _formats() -> _Rows:
    return (
        (name, _first_line(import_module(f"vault_tool.reporters.{name.replace('-', '_')}")))
        for name in reporters.FORMATS
    )


def _commands() -> _Rows:
    context = click.Context(vault)
    for name in vault.list_commands(context):
        command = vault.get_command(context, name)
        yield f"`vault {name}`", first_paragraph(command) if command else ""
