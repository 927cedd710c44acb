"""A fix that is called safe changes no word, number or code of what a reader is shown."""

import html
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vault_tool.note import Note
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.run import all_rules, check
from vault_tool.rules.engine.subject import Posting
from vault_tool.text import edits

RULES = tuple(rule for rule in all_rules() if rule.CODE in ("E003", "E004", "E007", "P003", "P011"))
"""Those whose safe fixes change running text; E002 repairs words that an encoding has broken."""
HEAD = "---\nstatus: ready\n---\n# Bell founder\n\n## Proposal\n\n"
CODES = (
    "2**10", "3*4*5", "__init__.py", "f(**seeds)", "*args", "**kwargs", "my__own__name", "snake_case_name", "C++", "C#", "a*b",
    "#1", "10%", "$1,200.50", "2026-03-02", "x->y", "<=3", "R&D", "AT&T", "&x", "https://a.example/b_c_d?x=1&amp=2", "v2.0_rc1",
    "50*60", "1_000", "\\*star\\*", "f(*a, **b)", "/**/", "**/*.py", "&&", "a<b", "i<3", "List<str>", "*args 10*", "*20*", "``x `y` z``", "<x->",
)  # fmt: skip
WORDS = ("bells", "ring", "Über", "naïve", "I", "—", "- ", "Ω")
MARKED = ("**loud**", "*soft*", "`code`", "&amp;", "&eacute;t&eacute;", "<b>bold</b>", "bell\u200bs", "\ufeff", "__very loud__",
          "[site](https://a.example/x)", "<br>", "&lt;3", "&#36;5")  # fmt: skip
_TAG = re.compile(
    r"</?(?:br|p|b|i|u|em|strong|div|span|ul|ol|li|a|h[1-6]|code|pre)(?:\s[\w-]+=[^<>]*)?/?>", re.IGNORECASE
)
_LINK = re.compile(r"!?\[([^\[\]\r\n]*)\]\(([^()\s]+)\)")
_UNSEEN = re.compile(
    "[\u0001-\u0008\u000b\u000e-\u001f\u007f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)


def shown(text: str) -> list[str]:
    """The words that a reader sees, without marks at their ends."""
    plain = _LINK.sub(lambda m: f"{m[1]} {m[2]}", _TAG.sub(" ", html.unescape(_UNSEEN.sub("", text))))
    cores = (re.sub(r"^[\W_]+|[\W_]+$", "", word) for word in plain.split())
    return [core for core in cores if core]


def mended(text: str) -> list[str]:
    """The text after each safe fix, alone."""
    note = Note(text, "Postings/2026-03-02-a.md")
    context = Context(Posting(note, "posting"), "ready", Calendar(date(2026, 3, 10)), None, None)
    found = check(context, RULES)
    return [edits.apply(text, finding.fix.edits) for finding in found if finding.fix and finding.fix.safe]


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from((*CODES, *WORDS, *MARKED, "\n")), min_size=1, max_size=14))
def test_every_word_number_and_code_stays(parts: list[str]) -> None:
    text = HEAD + " ".join(parts) + "\n"
    codes = [part for part in parts if part in CODES]
    for after in mended(text):
        body = after.removeprefix(HEAD)
        assert shown(body) == shown(text.removeprefix(HEAD))
        assert [word for word in codes if word not in body] == []


def test_marks_of_code_are_no_emphasis() -> None:
    assert mended(HEAD + "Call it with **kwargs /**/ please.\n") == []


def test_every_word_of_real_posts_stays(corpus: Path) -> None:
    for file in sorted(corpus.glob("*/*.txt"))[::7][:150]:
        text = HEAD + file.read_text("utf-8", "replace").replace("\n## ", "\n### ").replace("\n# ", "\n### ") + "\n"
        for after in mended(text)[:20]:
            assert shown(after) == shown(text)


@pytest.mark.parametrize("code", CODES)
def test_a_code_alone_is_left_alone(code: str) -> None:
    assert [after for after in mended(f"{HEAD}We use {code} here.\n") if code not in after] == []
