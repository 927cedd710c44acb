"""Every letter and answer for the posts of these tests, for each profile: the slips that no reader forgives."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from vault_tool.jobs import vault_notes
from vault_tool.knowledge.notes import profile
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, ProposalSettings, proposal, screening_answers

TESTS = Path(__file__).parents[1]
SHIPPED = vault_notes.shipped_with_package()
PEOPLE = {
    path.stem: profile.read(Note(path.read_text("utf-8"), "Profile.md")) for path in (TESTS / "profiles").glob("*.md")
}
POSTS = [
    *sorted((TESTS / "writers" / "posts").glob("*.txt")),
    *sorted((TESTS / "posts").glob("*.txt")),
    *sorted((TESTS.parent / "vault" / "Archive").glob("*.txt")),
]
SLIPS = {
    "a slot left open": re.compile(r"\{\{|\}\}|\{%|%\}|\bNone\b|\[\]|\(\)|: *\.$", re.MULTILINE),
    "a word twice": re.compile(r"\b(?!had\b|that\b)([a-z]{2,}) \1\b"),
    "a before a vowel": re.compile(r"\ba (?:[aio]|e(?!u))[a-z]{2,}"),
    "an before a consonant": re.compile(r"\ban (?:[bcdfgjklmnpqrtvwz])[a-z]{2,}"),
    "one of many": re.compile(r"(?<![\d.,])1 (?:hours|years|days|weeks|connects)\b"),
    "many of one": re.compile(r"(?:\b[2-9]|\d\d) (?:hour|year|day|week)\b(?! of|-)"),
    "a number nobody would say": re.compile(r"\d\.\d{3,}(?! )"),
    "marks that do not follow": re.compile(r"[.!?]{2,}(?<!\.\.\.)|[,;:]\.| [,.;:?!](?:\s|$)|,,"),
    "no space after a sentence": re.compile(r"[a-z][.?!][A-Z][a-z]{2}(?!\w*\.(?:com|js|io))"),
}
"""Patterns that no sentence of ours has; what stands in quotes or after a heading is the client's own."""


def own_words(text: str, post: Post) -> str:
    """The text without the client's words: quotes, requests, questions, and addresses."""
    for words in sorted((*(a.quote for a in post.asks), *(q.text for q in post.questions)), key=len, reverse=True):
        text = text.replace(words, "")
    return re.sub(r"“[^”]*”|https?://\S+|<!--.*?-->|^And the words? .*$", "", text, flags=re.MULTILINE)


@cache
def post_of(path: Path) -> Post:
    text = path.read_text("utf-8", "replace")
    return Post.of(text, read(text))


def told(job: Job, settings: ProposalSettings) -> Job:
    """The same job in another length and tone. What follows from post and profile alone is not worked out again."""
    other = replace(job, proposal=settings)
    worked_out = {"application": job.application, **vars(job)}
    vars(other).update({name: found for name, found in worked_out.items() if name not in vars(other)})
    return other


@pytest.mark.parametrize("path", POSTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("who", PEOPLE)
def test_no_letter_has_a_slip(path: Path, who: str) -> None:
    """In each length; the tones take turns, so that the next post has another for each."""
    post = post_of(path)
    job = Job(post, replace(SHIPPED, profile=PEOPLE[who]), date(2026, 3, 10))
    turn = POSTS.index(path)
    tones = (TONES[(turn + n) % len(TONES)] for n in range(len(LENGTHS)))
    written = [proposal.write(told(job, ProposalSettings(*each))) for each in zip(LENGTHS, tones, strict=True)]
    for said in (*written, screening_answers.write(job)):
        own = own_words(said, post)
        assert {slip: m[0] for slip, pattern in SLIPS.items() if (m := pattern.search(own))} == {}, said
        assert said.count("“") == said.count("”"), said
        assert said.count("‹") == said.count("›"), said
