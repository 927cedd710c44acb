"""Signals: every shipped note's examples, order, quotes, and what is said of a broken note."""

from collections import Counter
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.judging import verdict
from vault_tool.knowledge.conditions.scope import unknown_names
from vault_tool.knowledge.notes import examples, signals, templates
from vault_tool.knowledge.notes.problem import KnowledgeError
from vault_tool.note import Note

NOTES = sorted((shipped.folder("vault") / "Signals").glob("*.md"))
SHIPPED = [signals.read(Note(path.read_text("utf-8"), f"Signals/{path.name}")) for path in NOTES]


@pytest.mark.parametrize("signal", SHIPPED, ids=lambda s: s.name)
def test_examples(signal):
    for example in signal.examples:
        fired = examples.run(signal, example)
        assert (fired is not None) == example.fires, example
        if fired is not None:
            assert example.severity in ("", fired.signal.severity), example
            scope = examples.scope_of(example.values)
            for line in (signal.evidence, signal.risk, signal.protection, signal.measure, signal.change):
                assert "  " not in templates.render(line, scope), example


@pytest.mark.parametrize("signal", SHIPPED, ids=lambda s: s.name)
def test_every_signal_is_complete(signal):
    assert {e.fires for e in signal.examples} == {True, False}
    assert not unknown_names(signal.when)
    assert signal.grading is None or not unknown_names(signal.grading.condition)
    assert signal.source.endswith((".", ")"))
    assert Path(signal.note.path).stem == signal.name
    for key, _ in signal.suppose:
        assert key in shipped.schema("posting")["properties"]
    if signal.kind == "red-flag":
        assert signal.protection.count("?") >= 1
    assert signal.replaces | set(signal.under) <= {s.name for s in SHIPPED}


def test_there_are_enough_and_none_twice():
    assert len(SHIPPED) >= 90
    assert max(Counter(s.name for s in SHIPPED).values()) == 1
    assert max(Counter(s.protection for s in SHIPPED if s.protection).values()) == 1
    assert {s.topic for s in SHIPPED if s.kind == "red-flag"} == set(signals.TOPICS)


def test_a_topic_is_a_part_of_the_score_in_the_schema_too() -> None:
    assert list(signals.TOPICS) == shipped.schema("signal")["properties"]["topic"]["enum"]
    assert set(signals.TOPICS) == {*verdict.MOST} - {"fit"} | {"safety"}


NOTE = """---
kind: red-flag
topic: pay
severity: medium
weight: 4
when: client_hire_rate < 30
evidence: "{{ client_hire_rate }}%"
source: own
---

# Few hires

## Risk

Nobody.

## Protection

Is it approved?
"""


@pytest.mark.parametrize(
    ("old", "new", "message", "where"),
    [
        ("kind: red-flag", "kind: blue-flag", "kind: ", "kind: blue-flag"),
        ("severity: medium\n", "", "severity", "---"),
        ("severity: medium", "severity: hihg", "severity: ", "severity: hihg"),
        ("severity: medium", "severity: '\"high\" if words'", "severity: an `if` without `else`", "severity: "),
        ("severity: medium", 'severity: \'"high" if words else "mild"\'', "'mild' is no severity", "severity: "),
        ("weight: 4", "weight: heavy", "weight: ", "weight: heavy"),
        ("client_hire_rate < 30", "client_hire_rate <", "when: ", "when: client_hire_rate <"),
        ("{{ client_hire_rate }}%", "{{ client_hire_rate %", "evidence: ", "evidence:"),
        ("# Few hires\n", "", "# Name", ""),
        ("## Protection\n\nIs it approved?\n", "", "## Protection", ""),
        ("source: own", "source: own\nsuppose: [monthly]", "suppose", "suppose"),
    ],
)
def test_a_broken_note_says_what_and_where(old, new, message, where):
    note = Note(NOTE.replace(old, new))
    with pytest.raises(KnowledgeError) as caught:
        signals.read(note)
    assert message in caught.value.message
    assert note.text[slice(*caught.value.span)].startswith(where)


def test_a_broken_example_is_found():
    note = Note(NOTE + "\n## Examples\n\n### Fires\n\n```yaml\n- a list\n```\n")
    with pytest.raises(KnowledgeError, match="list of `key: value`"):
        signals.read(note)
    assert signals.read(note, thorough=False).name == "Few hires"


def test_an_example_with_an_unknown_name_is_an_error():
    signal = signals.read(Note(NOTE + "\n## Examples\n\n### Fires\n\n```yaml\nhire_rat: 3\n```\n"))
    with pytest.raises(ValueError, match="hire_rat"):
        examples.run(signal, signal.examples[0])


def test_an_example_with_the_words_under_a_wrong_name_says_which_is_right():
    signal = signals.read(Note(NOTE + "\n## Examples\n\n### Fires\n\n```yaml\npost: We hire.\n```\n"))
    with pytest.raises(ValueError, match="stands under `text`"):
        examples.run(signal, signal.examples[0])


def test_evidence_that_cannot_be_filled_names_what_holds_without_saying_true():
    note = NOTE.replace("client_hire_rate < 30", "nda and client_hires < 9").replace(
        "{{ client_hire_rate }}%", "{{ age_days }}"
    )
    signal = signals.read(Note(note + "\n## Examples\n\n### Fires\n\n```yaml\n{nda: true, client_hires: 2}\n```\n"))
    fired = examples.run(signal, signal.examples[0])
    assert fired is not None
    assert fired.evidence == "client hires: 2, nda"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_note_reads_the_same_with_other_line_endings(newline):
    path = next(p for p in NOTES if p.stem == "Mixed rating")
    signal = signals.read(Note(path.read_text("utf-8").replace("\n", newline)))
    assert signal.risk.startswith("A {{ client_rating }} average")
    assert len(signal.examples) == 5


def test_gravest_first_and_safety_before_all():
    values = {
        "platform": "upwork",
        "client_payment_verified": False,
        "proposals": "50+",
        "text": "Message me on Telegram to get the details. Reply within 5 minutes. You will sign an NDA.",
    }
    fired = signals.fire(SHIPPED, examples.scope_of(values))
    names = [f.signal.name for f in fired]
    assert names[:2] == ["Contact outside the site", "Payment method not verified"]
    assert [f.signal.severity for f in fired] == sorted(
        (f.signal.severity for f in fired), key=signals.SEVERITIES.index
    )
    assert [m.quote for m in fired[0].quotes] == ["Message me on Telegram to get the details."]


def test_the_stronger_signal_replaces_the_weaker():
    values = {"client_total_spent": 0, "client_hires": 0, "client_jobs_posted": 12, "client_hire_rate": 0}
    names = {f.signal.name for f in signals.fire(SHIPPED, examples.scope_of(values))}
    assert "Several posts and nobody hired" in names
    assert "Hardly ever hires" not in names


def test_a_line_with_an_open_gap_shows_the_facts_instead():
    signal = signals.read(Note(NOTE.replace("{{ client_hire_rate }}%", "{{ no_such_thing }}")))
    (fired,) = signals.fire((signal,), {"client_hire_rate": 12})
    assert fired.evidence == "client hire rate: 12"


GRADED = NOTE.replace("severity: medium", 'severity: \'"high" if hires < 1 else "medium" if hires < 5 else "low"\'')


@pytest.mark.parametrize(("hires", "severity"), [(0, "high"), (4, "medium"), (9, "low"), (None, "low"), ("few", "low")])
def test_severity_follows_the_facts(hires, severity):
    signal = signals.read(Note(GRADED))
    assert signal.severity == "high"
    (fired,) = signals.fire((signal,), {"client_hire_rate": 12, "hires": hires})
    assert fired.signal.severity == severity


def test_a_list_item_is_an_example_too():
    note = Note(NOTE + "\n## Examples\n\n### Does not fire\n\n- A sentence of a post.\n\n```yaml\n{words: 3}\n```\n")
    (block, item) = signals.read(note).examples
    assert (block.values, block.fires) == ({"words": 3}, False)
    assert (item.values, item.fires, note.text[slice(*item.span)]) == (
        {"text": "A sentence of a post."},
        False,
        "A sentence of a post.",
    )


def test_nothing_fires_on_a_post_that_says_nothing():
    assert signals.fire(SHIPPED, examples.scope_of({"text": "A post about gardens."})) == ()


def test_a_number_alone_is_not_quoted():
    text = (
        "Kite tailor\n\nSew kites.\n\nActivity on this job\nProposals:\n20 to 50\nInterviewing:\n7\nInvites sent:\n0\n"
    )
    (fired,) = signals.fire(SHIPPED, examples.scope_of({"text": text, "interviewing": 7}))
    assert "7" in fired.evidence
    assert fired.quotes == ()
