"""What the Analysis says to do: the question of the Brief, and the opening line and the offer of the letter."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.who_applies import EMPTY, Profile
from vault_tool.letters.application import apply_for
from vault_tool.letters.rates import Offer
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, proposal
from vault_tool.writers.analysis import advice
from vault_tool.writers.analysis.offer_line import offer_line

TESTS = Path(__file__).parent.parent.parent
SHIPPED = vault_notes.shipped_with_package()
PROFILES = {
    "sample": SHIPPED.profile,
    **{p.stem: profile.read(Note(p.read_text("utf-8"), "Profile.md")) for p in (TESTS / "profiles").glob("*.md")},
}
POSTS = {
    path.stem: path.read_text("utf-8")
    for folder in (TESTS / "writers" / "posts", shipped.folder("vault") / "Archive")
    for path in sorted(folder.glob("*.txt"))
}
_FIGURE = re.compile(r"\$?\d[\d,.]*\d|\$?\d")


def job(text: str, who: Profile) -> Job:
    return Job(Post.of(text, read(text)), replace(SHIPPED, profile=who), date(2026, 3, 10))


@pytest.mark.parametrize("who", PROFILES)
@pytest.mark.parametrize("post", POSTS)
def test_the_approach_says_what_the_brief_asks_and_the_letter_says(post: str, who: str) -> None:
    found = job(POSTS[post], PROFILES[who])
    steps, letter = advice.section(found)["approach"], proposal.write(found)
    told = {
        verb: step.removeprefix(verb)
        for step in steps
        for verb in ("Ask: ", "Open with: ", "Offer ")
        if step.startswith(verb)
    }
    assert told.get("Ask: ", "") in found.decision.question
    assert told.get("Open with: ", "") in letter
    if not letter.startswith("‹"):
        assert told.get("Open with: ", "") == found.application.opening
        assert set(_FIGURE.findall(told.get("Offer ", ""))) <= set(_FIGURE.findall(letter))


def test_each_of_them_is_told_in_some_sample() -> None:
    every = [
        step
        for text in POSTS.values()
        for who in PROFILES.values()
        for step in advice.section(job(text, who))["approach"]
    ]
    assert {step.split()[0] for step in every} >= {"Ask:", "Open", "Offer"}


@pytest.mark.parametrize(
    ("offer", "line"),
    [
        (Offer("$34", "hourly", None, ""), "Offer $34 an hour."),
        (Offer("$34", "hourly", 30, "hours"), "Offer $34 an hour, with one week of 30 hours as a first step."),
        (Offer("$34", "fixed", 30, "hours"), "Offer $34 an hour for 30 hours a week, with one week as a first step."),
        (Offer("$34", "fixed", None, "piece"), "Offer $34 an hour until you can quote a fixed price, with one small paid task as a first step."),
        (Offer("$34", "fixed", None, "milestone", open_price=False), "Offer a small first milestone."),
        (Offer("$34", "fixed", None, "", 8, "$900", "$272"), "Offer to take the fixed price of $900, with a first milestone of about 8 hours."),
        (Offer("$34", "fixed", None, "", 8, "", "$272"), "Offer a first milestone of about 8 hours for $272."),
        (Offer("$34", "hourly", None, "", 8, "", "$272"), "Offer $34 an hour, with a first milestone of about 8 hours."),
        (Offer("", "hourly", None, ""), ""),
        (Offer("$34", "salary", None, ""), ""),
        (Offer("$34", "bid", None, ""), ""),
    ],
)  # fmt: skip
def test_the_offer_is_that_of_the_letter_in_one_line(offer: Offer, line: str) -> None:
    said = apply_for(job("Kite tailor\n\nSew forty kites of silk.", EMPTY))
    assert offer_line(replace(said, offer=offer)) == line
