"""docs/adding-a-job-site.md shows a whole file: once it stands there, everything else knows the site."""

from datetime import date

import pytest

from tests.posting.sites.test_read_sites import examples
from vault_tool.judging.verdict import key_facts
from vault_tool.knowledge.conditions import expressions
from vault_tool.knowledge.notes.examples import scope_of
from vault_tool.knowledge.who_applies import Profile
from vault_tool.note import Note
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.reading import read
from vault_tool.posting.sites import Site, is_job_address
from vault_tool.rules.engine import run
from vault_tool.rules.engine.rule import Calendar, Context
from vault_tool.rules.engine.subject import Posting

pytestmark = pytest.mark.usefixtures("quillboard")

LINK = "https://quillboard.example/offers/40211"
HOURLY = ("compensation_type: hourly", "currency: USD")
OWN = "platform: quillboard"


def test_its_examples_are_read_as_it_says(quillboard: Site) -> None:
    found = list(examples(quillboard.name))
    assert len(found) == 3
    for post, wanted in found:
        values = read(post).values
        assert {key: values.get(key) for key in wanted} == wanted


def test_its_addresses_are_known(quillboard: Site) -> None:
    assert is_job_address(LINK)
    assert quillboard.id_in(LINK) == "40211"


FINDINGS = [
    ("K001", (OWN,), False),
    ("K002", (OWN,), False),
    ("K003", (OWN,), True),
    ("K003", (OWN, "client_payment_verified: true"), False),
    ("C011", (OWN, *HOURLY, "compensation_max: 5"), True),
    ("C011", (OWN, *HOURLY, "compensation_max: 6"), False),
    ("X008", (OWN, f"url: {LINK}", 'job_id: "40212"'), True),
    ("X008", (OWN, f"url: {LINK}", 'job_id: "40211"'), False),
    ("X021", ("platform: somewhere", f"url: {LINK}"), True),
    ("X021", (OWN, f"url: {LINK}"), False),
]


@pytest.mark.parametrize(("code", "lines", "found"), FINDINGS)
def test_rules_know_its_terms(code: str, lines: tuple[str, ...], found: bool) -> None:
    note = Note("\n".join(("---", "status: ready", *lines, "---", "# Sew forty kites", "")))
    assert (code in codes(note, Assumptions())) == found


def codes(note: Note, pay: Assumptions) -> set[str]:
    context = Context(Posting(note), "ready", Calendar(date(2026, 3, 10)), profile=Profile(rate_floor=40), pay=pay)
    return {finding.code for finding in run.check(context, run.all_rules())}


CONDITIONS = [
    ("site.name == 'quillboard'", True),
    ("site.is_board", False),
    ("site.takes_fee", True),
    ("site.fee > 0.11 and site.fee < 0.13", True),
    ("site.shows_client", True),
    ("'client_hire_rate' in site.shows", False),
    ("pay.fee > 0.11 and pay.minimum_hourly == 6", True),
]


@pytest.mark.parametrize(("condition", "holds"), CONDITIONS)
def test_conditions_know_its_terms(condition: str, holds: bool) -> None:
    scope = scope_of({"platform": "quillboard", "compensation_type": "hourly", "compensation_max": 30})
    assert expressions.compile(condition).evaluate(scope) is holds


def test_a_verdict_asks_for_what_it_shows_of_a_client() -> None:
    asked = key_facts(scope_of({"platform": "quillboard"}))
    assert [key for key in asked if key.startswith("client_")] == ["client_payment_verified"]
