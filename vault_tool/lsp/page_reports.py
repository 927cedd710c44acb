"""The findings of open documents: one lint at a time, none for a text that has been judged already."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from vault_tool.errors import UserError
from vault_tool.jobs.lint.linting import lint, lint_text
from vault_tool.jobs.lint.request import Request
from vault_tool.jobs.lint.results.report import LintedNote, Placed, Report, RuleCard
from vault_tool.lsp.vault_view import Where
from vault_tool.store import state_folder
from vault_tool.text.encoding.decode import note_bytes, read_note

_HALF = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Half a character, as an editor sends it that counts in UTF-16: no file can hold it."""
TROUBLE = "vault.toml"
"""The code of the one finding there is where the configuration is broken."""
_TROUBLE_CARDS: Mapping[str, RuleCard] = {
    TROUBLE: RuleCard("configuration", "", "Nothing in this vault is checked.", "")
}


@dataclass(frozen=True, slots=True)
class _Judged:
    text: str
    report: Report


class PageReports:
    """What lint says of texts that may be in no file yet. `lints` counts how often it was asked."""

    def __init__(self, where: Where) -> None:
        self.lints = 0
        self._where = where
        self._lock = asyncio.Lock()
        self._judged: dict[Path, _Judged] = {}
        self._rule_pages: dict[tuple[Path, str], str] = {}

    def forget(self) -> None:
        """Rules, configuration or other notes have changed."""
        self._judged.clear()
        self._rule_pages.clear()

    async def of(self, file: Path, text: str) -> Report:
        """The report on a text that stands at `file`, in a thread of its own: the editor can go on asking."""
        async with self._lock:
            known = self._judged.get(file)
            if known is None or known.text != text:
                self.lints += 1
                known = _Judged(text, await asyncio.to_thread(self._report, file, text, Request()))
                self._judged[file] = known
            return known.report

    async def mended(self, file: Path, text: str) -> str:
        """The text with all safe fixes made."""
        async with self._lock:
            report = await asyncio.to_thread(self._report, file, text, Request(mend="safe"))
        return read_note(report.text) if report.text else text

    async def of_vault(self, file: Path) -> Report:
        """The report on all notes of the vault that a file lies in; nothing outside of any."""
        async with self._lock:
            return await asyncio.to_thread(self._vault_report, file)

    def rule_page(self, file: Path, code: str) -> str:
        """The address of a page about a rule: what `vault explain` says, written into the vault's `.vault/`; else empty."""
        try:
            root = self._where(file).root
        except UserError:
            return ""
        if root is None:
            return ""
        if (root, code) not in self._rule_pages:
            self._rule_pages[root, code] = _written_page(root, code)
        return self._rule_pages[root, code]

    def _report(self, file: Path, text: str, request: Request) -> Report:
        """The document's findings; a broken vault.toml is the one finding there is then."""
        try:
            return lint_text(self._where(file), note_bytes(_HALF.sub("\ufffd", text)), str(file), request)
        except UserError as e:
            trouble = Placed(TROUBLE, "error", str(e), 1, 1, 1, 1, "", 0, None)
            return Report(notes=(LintedNote.of(str(file), (trouble,)),), card=_TROUBLE_CARDS.__getitem__)

    def _vault_report(self, file: Path) -> Report:
        try:
            place = self._where(file)
            if place.root is None:
                return Report()
            # One process: a server with threads and open pipes must not be copied into others.
            return lint(replace(place), Request(jobs=1))
        except UserError:
            return Report()


def _written_page(root: Path, code: str) -> str:
    from vault_tool.jobs.lint.rulebook.rule_set import every_rule
    from vault_tool.rules.docs import manual

    rule = next((rule for rule in every_rule(root) if code == rule.CODE), None)
    if rule is None:
        return ""
    try:
        folder = state_folder.made(root) / "rules"
        folder.mkdir(exist_ok=True)
        file = folder / f"{code}.md"
        file.write_text(manual.page(rule), "utf-8", "backslashreplace")
    except (OSError, UserError):
        return ""
    return file.resolve().as_uri()
