"""What no rule may ever do, on any text: raise, point outside the note, or mend what is mended already."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vault_tool.knowledge.who_applies import Profile, Skill
from vault_tool.note import Note
from vault_tool.rules.docs.docstrings import documentation
from vault_tool.rules.engine.rule import ALL_KINDS, Calendar, Context, VaultIndex
from vault_tool.rules.engine.run import all_rules, check
from vault_tool.rules.engine.subject import Posting
from vault_tool.statuses import STATUSES
from vault_tool.text import edits

PROFILE = Profile(rate_floor=40, currency="USD", tools=("Asana",), practised=(Skill("Operations", 8.0),))
INDEX = VaultIndex(names={"clients/acme studio": "Clients/Acme Studio.md"}, jobs={"1": ("a.md", "b.md")})
EXAMPLES = [e for rule in all_rules() for e in documentation(rule.__doc__ or "").examples]
LINES = sorted({line for e in EXAMPLES for line in e.text.splitlines()})
NASTY = [
    "---", "", "\t", "```", "~~~", "<!--", "-->", "#", "##", "## Proposal", "### ", "- ", "‹", "{{", "[[", "]](", "&#0;", "&#1114112;",
    "date: 0001-01-01", "date: 9999-12-31", "posted_at: 9999-12-31T23:59:59", "applied_at: 0001-01-01", "deadline: 9999-12-31",
    "client_rating: .nan", "compensation_max: .inf", "compensation_min: -1e308", "weekly_hours: 1e999", "job_id: 02999999999999999999999",
    "client_jobs_posted: 99999999999999999999999999", "status: [ready]", "title: {a: b}", "url: 1", "skills: null", "client: [[x]]",
    "I can start on 31 February.", "I can start on February 29.", "\udce9\x00\x0b\u2028\u0085", "İſß", "?", "I", "a" * 400,
]  # fmt: skip

PATHS = {"profile": "Profile.md", "signal": "Signals/a.md", "bank": "Questions/a.md", "answer": "Answers/a.md"}


@dataclass(frozen=True)
class Judging:
    """How a text is judged: as which kind of note, at which status, with which index."""

    kind: str
    status: str
    index: VaultIndex | None
    path: str = ""

    def context(self, text):
        note = Note(text, self.path or PATHS.get(self.kind, "Postings/2026-03-02-a.md"))
        return Context(Posting(note, self.kind), self.status, Calendar(date(2026, 3, 10)), self.index, PROFILE)


lines = st.one_of(st.sampled_from(LINES), st.sampled_from(NASTY), st.text(max_size=30))
texts = st.builds(
    lambda bom, parts, end: bom + end.join(parts),
    st.sampled_from(["", "\ufeff"]),
    st.lists(lines, max_size=30),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
notes = st.builds(
    lambda head, body, end: end.join(["---", *head, "---", *body]),
    st.lists(st.sampled_from([line for line in [*LINES, *NASTY] if ": " in line and line[0].islower()]), max_size=8),
    st.lists(lines, max_size=25),
    st.sampled_from(["\n", "\r\n"]),
)
judgings = st.builds(
    Judging,
    st.sampled_from(["posting", "posting", "posting", *sorted(ALL_KINDS)]),
    st.sampled_from(["ready", *STATUSES]),
    st.sampled_from([INDEX, None]),
)
EASY = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def findings(text, judging, rules=None):
    return check(judging.context(text), rules or all_rules())


@EASY
@given(st.one_of(notes, texts), judgings)
def test_no_rule_raises_or_points_outside_the_note(text, judging):
    for finding in findings(text, judging):
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert finding.message
        assert "\n" not in finding.message
        if finding.fix:
            assert finding.fix.edits
            assert edits.apply(text, finding.fix.edits) != text


@EASY
@given(notes, judgings)
def test_fixes_come_to_an_end_and_then_change_nothing(text, judging):
    """Each rule by itself: its fixes, one after the other, leave nothing to mend."""
    for rule in {f.code for f in findings(text, judging) if f.fix}:
        own = [r for r in all_rules() if rule == r.CODE]
        mended = text
        for _ in range(60):
            fixes = [f.fix for f in findings(mended, judging, own) if f.fix]
            if not fixes:
                break
            mended = edits.apply(mended, fixes[0].edits)
        assert not fixes, rule


@EASY
@given(notes, judgings)
def test_a_fix_takes_its_finding_away(text, judging):
    """Its rule finds one less, or the same number elsewhere; never more."""
    for finding in findings(text, judging):
        if finding.fix:
            own = [r for r in all_rules() if finding.code == r.CODE]
            before = [f for f in findings(text, judging) if f.code == finding.code]
            mended = edits.apply(text, finding.fix.edits)
            after = findings(mended, judging, own)
            assert len(after) <= len(before), finding


def together(text, judging):
    """All fixes that do not overlap, applied at once, until none is left; ten rounds are enough."""
    for _ in range(10):
        taken, chosen = [], []
        fixes = [f.fix for f in findings(text, judging) if f.fix]
        for fix in sorted(fixes, key=lambda f: min((e.start, e.end) for e in f.edits)):
            if not any(e.start <= end and start <= e.end for e in fix.edits for start, end in taken):
                taken += [(e.start, e.end) for e in fix.edits]
                chosen += fix.edits
        if not chosen:
            return text
        text = edits.apply(text, chosen)
    raise AssertionError(f"fixes that undo each other: {sorted({f.code for f in findings(text, judging) if f.fix})}")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.text.splitlines()[0][:20] if e.text.splitlines() else "")
def test_all_fixes_together_leave_no_more_of_what_was_found(example):
    """What was hidden may come to light: a section that is one now is looked at. What was found is not found more often."""
    status = Note(example.text).values.get("status")
    judging = Judging("posting", status if status in STATUSES else "ready", INDEX, example.path)
    before = Counter(f.code for f in findings(example.text, judging))
    mended = together(example.text, judging)
    after = Counter(f.code for f in findings(mended, judging))
    assert {code: count for code, count in after.items() if code in before and count > before[code]} == {}


@EASY
@given(notes, judgings)
def test_all_fixes_together_come_to_an_end(text, judging):
    mended = together(text, judging)
    assert together(mended, judging) == mended
