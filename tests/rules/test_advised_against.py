"""A draft whose Brief says to skip is asked for nothing that is settled before one applies, until a letter says otherwise."""

from datetime import date

import pytest

from vault_tool.note import Note
from vault_tool.rules.engine import run
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting

SKIP = "## Brief\n\n> [!danger] Skip\n> Not your trade: your profile shows other kinds of work.\n\n"
ASK = "## Brief\n\n> [!warning] Ask first\n> The pay is not named.\n\n"
POST = "## Posting\n\nWe look for someone to run our studio in the old mill, and to keep its calendar.\n\n"
UNWRITTEN = "## Proposal\n\n‹Not written: nothing in your profile shows this kind of work.›\n\n"
LETTER = "## Proposal\n\nI kept the calendar of a studio with nine people. Which day is the busiest at your mill?\n\n"
DAMAGE = "<!-- vault-lint-disable C999 -->\n"

NOTES = [
    ("draft", ASK + POST, {"C001", "T002"}),
    ("draft", SKIP + POST, {"K008"}),
    ("draft", SKIP + POST + UNWRITTEN, {"K008"}),
    ("draft", SKIP + POST + LETTER, {"C001", "T002", "K008"}),
    ("ready", SKIP + POST + UNWRITTEN, {"C001", "T002", "K008"}),
    ("draft", SKIP + POST + DAMAGE, {"E090", "K008"}),
    ("draft", SKIP + POST + "<!-- vault-lint-disable-file C001 -- asked by mail -->\n", {"K008"}),
]


@pytest.mark.parametrize(("status", "body", "codes"), NOTES)
def test_what_is_said(status: str, body: str, codes: set[str]) -> None:
    text = f"---\nstatus: draft\ndate: 2026-02-02\n---\n# Operations lead\n\n{body}"
    context = Context(Posting(Note(text, "Postings/2026-02-02-mill.md")), status, Calendar(date(2026, 3, 10)))
    found = {f.code for f in run.check(context, run.all_rules())}
    assert {code for code in found if code[0] in "CKTE"} - {"K001", "K002", "K003"} == codes
