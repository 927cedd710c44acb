"""JUnit XML, for build servers: a suite a note, a failed case a finding (the schema of Jenkins' xUnit plug-in)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from vault_tool.jobs.lint.results.report import Placed, Report
    from vault_tool.reporters.reporter import Style

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, style: Style) -> Iterator[str]:
    """One document; where nothing was found, one suite with one case that passes, as build servers want one."""
    findings = sum(sum(note.tally[:3]) for note in report.notes)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="vault lint" tests="{max(findings, 1)}" failures="{findings}">\n'
    for note in report.notes:
        count = sum(note.tally[:3])
        yield f'  <testsuite name={_attribute(note.path)} tests="{count}" failures="{count}" errors="0">\n'
        for f in note.findings:
            yield from _case(note.path, f, report)
        yield "  </testsuite>\n"
    if not findings:
        yield '  <testsuite name="vault lint" tests="1" failures="0" errors="0">\n'
        yield f'    <testcase name="{report.looked_at} notes" classname="vault lint"/>\n  </testsuite>\n'
    yield "</testsuites>\n"


def _case(path: str, f: Placed, report: Report) -> Iterator[str]:
    name = _attribute(f"{f.code} {report.card(f.code).name} ({f.line}:{f.column})")
    yield f'    <testcase name={name} classname={_attribute(path)} file={_attribute(path)} line="{f.line}">\n'
    yield f'      <failure type="{f.severity}" message={_attribute(f.message)}>'
    yield f"{escape(_clean(f'{path}:{f.line}:{f.column}: {f.message}'))}</failure>\n    </testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    """The text without what XML 1.0 cannot hold."""
    return _NOT_XML.sub("\ufffd", text)
