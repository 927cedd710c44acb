"""What is written for the sample posts, line by line, without the words that are the post's own."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from tests.wording.said import KNOWLEDGE, VAULT, Said, everything
from vault_tool.knowledge.notes import profile
from vault_tool.language import likeness
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import all_writers
from vault_tool.writers.writer import Job

TESTS = Path(__file__).resolve().parents[1]
TODAY = date(2026, 11, 9)
PROFILES = [
    profile.read(Note(path.read_text("utf-8"), "Profile.md")) for path in sorted((TESTS / "profiles").glob("*.md"))
]
QUOTED = re.compile(r"“[^”]+”")
_BEFORE = re.compile(r"^[>\s]*(?:#+ |[-•*] (?:\[ \] )?|\d+\. )?(?:\[![a-z]+\]-? )?")
_FIGURE = re.compile(r"\d[\d,.]*")
_LINK = re.compile(r"\[\[[^\]|]*\|?([^\]]*)\]\]")


@cache
def posts() -> dict[str, str]:
    """The sample posts in English, by file."""
    files = [
        *(VAULT / "Postings").glob("*.md"),
        *(TESTS / "posts").glob("*.txt"),
        *(TESTS / "writers/posts").glob("*.txt"),
    ]
    texts = {f"{file.parent.name}/{file.name}": _post_of(file) for file in sorted(files)}
    return {name: text for name, text in texts.items() if not likeness.is_foreign(text)}


def _post_of(file: Path) -> str:
    text = file.read_text("utf-8")
    return Note(text, file.name).body_of("Posting") if file.suffix == ".md" else text


@cache
def sections() -> dict[tuple[str, str], str]:
    """Each section that is written unasked, by post and title; the posts take turns in being those of each profile's owner."""
    return {
        (name, title): section(name, number % len(PROFILES), title)
        for number, name in enumerate(posts())
        for title in all_writers()
    }


@cache
def section(name: str, number: int, title: str) -> str:
    """One section for a post, by the post's name and the number of the profile whose owner it is written for."""
    return all_writers()[title].write(_job(name, number))


@cache
def _job(name: str, number: int) -> Job:
    return Job(_read(name), replace(KNOWLEDGE, profile=PROFILES[number]), TODAY)


@cache
def _read(name: str) -> Post:
    return Post.of(posts()[name], read(posts()[name]))


def lines() -> Iterator[Said]:
    """Every line of ours that is not fixed, once whatever its figures; what it quotes of the post is replaced by the same words."""
    fixed = {said.text for said in everything()}
    seen = set()
    for (name, title), body in sections().items():
        theirs = _plain(posts()[name])
        for line in body.splitlines():
            text = _LINK.sub(r"\1", QUOTED.sub(_other_words, _BEFORE.sub("", line))).strip()
            kind = _FIGURE.sub("0", text)
            if text and kind not in seen and text not in fixed and _plain(text) not in theirs:
                seen.add(kind)
                yield Said(f"{title} for {name}", text[:1].upper() + text[1:])


def _other_words(quote: re.Match[str]) -> str:
    return "“Keep the calendar.”" if quote[0][-2] in ".?!" else "“Keep the calendar”"


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
