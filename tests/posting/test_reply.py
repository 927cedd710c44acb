"""Who answered, as far as a reply says it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting.reply import Names, names

CASES = [
    ("JO Reed, Reed Studio\n\nLet us talk on Monday.", Names("JO Reed", "Reed Studio")),
    ("Jo Reed | Reed & Sons", Names("Jo Reed", "Reed & Sons")),
    ("Hi Ada,\nshall we talk?\n\nBest regards,\nJo Reed\nReed Studio", Names("Jo Reed", "Reed Studio")),
    ("Thanks for this.\n\nCheers\nJo", Names("Jo", "")),
    ("We like it.\nThanks,\nJo Reed, Founder\nReed Studio", Names("Jo Reed", "Reed Studio")),
    ("We like it.\nThanks,\nJo Reed\nCEO at Reed Studio", Names("Jo Reed", "Reed Studio")),
    ("Hello! I'm Jo from Reed Studio. When can you start?", Names("Jo", "Reed Studio")),
    ("Hello, my name is Jo Reed and I run a studio.", Names("Jo Reed", "")),
    ("Jo Reed, Owner", Names("Jo Reed", "")),
    ("Hello Ada, Thanks for writing", Names()),
    ("Thanks, Great letter", Names()),
    ("Can you start on Monday, March 2?", Names()),
    ("I'm Happy to talk.", Names()),
    ("", Names()),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names(text: str, expected: Names) -> None:
    assert names(text) == expected


@given(st.text("ABab ,|-\n@.'’iIm", max_size=300))
def test_any_reply_is_read(text: str) -> None:
    found = names(text)
    assert found.person in text
    assert found.company in text


@pytest.mark.usefixtures("no_runaway")
def test_a_long_line_ends() -> None:
    assert names("A" + " A" * 50_000).company in ("", None)
    names("I am A" + " of A" * 20_000)


def test_the_real_reply(gold) -> None:  # type: ignore[no-untyped-def]
    from vault_tool.notemaking.parts import split
    from vault_tool.text.encoding.decode import decode

    text = decode((gold / "2025-02-14-client-success-pm.txt").read_bytes()).text
    reply = "".join(text[slice(*p.span)] for p in split(text) if p.section == "Response")
    found = names(reply)
    assert len(found.person.split()) == 2
    assert len(found.company.split()) == 2
