"""Writes the pages and notes that are made from something else. Run it with `make docs`; tests check that all are current.

- `docs/signals.md` from the notes in `vault/Signals/`
- `docs/rules.md` from the rules' docstrings
- `docs/properties.md` from `schemas/posting.schema.json`
- `docs/built-in.md` from the first lines of all that is found by itself: sites, files, features, sections, formats, commands
- `README.md`, `docs/first-half-hour.md`, `docs/how-to.md`: the output of the commands they show
- `vault/Postings/` and `vault/Clients/`: what the tool makes of the sample posts in `vault/Archive/`
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from docs import built_in
from docs.console import rerun
from vault_tool import shipped
from vault_tool.jobs.take_in.inbox import Inbox
from vault_tool.jobs.vault_notes import shipped_with_package
from vault_tool.judging.signals_page import catalogue
from vault_tool.rules.docs import catalogue as rules_catalogue
from vault_tool.rules.engine.run import all_rules
from vault_tool.store import config, layout, starter

ROOT = Path(__file__).resolve().parents[1]
SAMPLE_FOLDERS = (layout.POSTINGS, layout.CLIENTS)


def pages() -> Iterator[tuple[str, str]]:
    """Each generated page: its path in the repository, and its text."""
    yield from ((path, made()) for path, made in PAGES.items())
    yield from sample_notes()


def properties() -> str:
    """Every property of a posting note as a table."""
    schema = shipped.schema("posting")
    lines = [
        "# Properties of a posting note",
        "",
        "Made from `schemas/posting.schema.json`. A property that a post does not give is not written; any other key in",
        "the frontmatter is yours and is left alone. *Needed for* names the statuses whose lint misses it.",
        "",
        "| Property | Meaning | Type | Unit | Needed for |",
        "| --- | --- | --- | --- | --- |",
    ]
    for key, spec in schema["properties"].items():
        needed = ", ".join(spec.get("x-required-for", ()))
        lines.append(
            f"| `{key}` | {spec['description']} | {spec['x-obsidian-type']} | {spec.get('x-unit', '')} | {needed} |"
        )
    return "\n".join(lines) + "\n"


SHOWING_COMMANDS = ("README.md", "docs/first-half-hour.md", "docs/how-to.md")
"""Pages whose commands are run, and whose outputs are those of now."""

PAGES: dict[str, Callable[[], str]] = {
    "docs/signals.md": lambda: catalogue(shipped_with_package().signals),
    "docs/rules.md": lambda: rules_catalogue.catalogue(all_rules()),
    "docs/properties.md": properties,
    "docs/built-in.md": built_in.page,
    **{page: lambda page=page: rerun((ROOT / page).read_text("utf-8")) for page in SHOWING_COMMANDS},  # type: ignore[misc]
}
"""What makes the text of each page, by its path in the repository."""


def sample_notes() -> Iterator[tuple[str, str]]:
    """The notes that a vault makes of each sample post, taken in on the evening of the day in its file's name."""
    archive = shipped.folder("vault") / layout.ARCHIVE
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "vault"
        starter.init(root)
        for post in sorted(archive.iterdir()):
            (root / layout.INBOX / post.name).write_bytes(post.read_bytes())
            evening = datetime.fromisoformat(f"{post.name[:10]}T18:00").replace(tzinfo=UTC)
            Inbox(root, config.load(root), lambda now=evening: now).catch_up(lambda _: None)  # type: ignore[misc]
        for name in SAMPLE_FOLDERS:
            for note in sorted((root / name).glob("*.md")):
                yield f"vault/{name}/{note.name}", note.read_text("utf-8")


def stale() -> list[str]:
    """The paths of generated files that differ from what they are made from, or that nothing makes any more."""
    made = dict(pages())
    differing = [path for path, text in made.items() if not _has(ROOT / path, text)]
    samples = (p for name in SAMPLE_FOLDERS for p in (ROOT / "vault" / name).glob("*.md"))
    return differing + [path for p in samples if (path := p.relative_to(ROOT).as_posix()) not in made]


def _has(file: Path, text: str) -> bool:
    return file.is_file() and file.read_bytes() == text.encode("utf-8")


def write() -> list[str]:
    """Write what is stale; returns its paths."""
    made = dict(pages())
    changed = stale()
    for path in changed:
        file = ROOT / path
        if path in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(made[path].encode("utf-8"))
        else:
            file.unlink()
    return changed


if __name__ == "__main__":
    sys.stdout.writelines(f"{path}\n" for path in write())
