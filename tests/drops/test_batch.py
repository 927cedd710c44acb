"""A file of several posts under headings: a post each; one post with headings stays one."""

import pytest

from vault_tool.drops import batch

ONE, TWO = "https://a.example/jobs/1", "https://b.example/jobs/2"
MANY = {
    "labeled addresses": f"# Today\n\n## Tuner\n**URL**: {ONE}\nBudget: $90\n\n---\n\n## Baker\n**URL**: {TWO}\n",
    "numbers and letters": f"## 1. Tuner\nLink: {ONE}\n### Proposal\nDear Ada\n\n## 2. Baker\nLink: {TWO}\n",
    "addresses alone": f"# Tuner\n{ONE}\n\nWe tune.\n\n# Baker\n{TWO}\n\nWe bake.\n",
    "headings that are links": f"## [Tuner]({ONE})\nWe tune.\n\n## [Baker]({TWO})\nWe bake.\n",
    "with a last part that is none": f"## Tuner\nURL: {ONE}\n\n## Baker\nURL: {TWO}\n\n## On Friday\n- rest\n",
}
ONLY = {
    "one address for all": f"## Tuner\nURL: {ONE}\n## Client\nURL: {ONE}\n",
    "parts of one post": f"# Tuner\n## About\nWe tune.\nSee {ONE} for more.\n## Apply\nWrite us.\n{TWO}\n",
    "in code": f"## Tuner\n```\nURL: {ONE}\n```\n## Baker\n```\nURL: {TWO}\n```\n",
    "below other headings": f"# 1. Post\n## URL\n{ONE}\n# 2. Other\n## URL\n{TWO}\n",
    "properties": f"---\ntitle: x\n---\n## Tuner\nURL: {ONE}\n## Baker\nURL: {TWO}\n",
    "many parts, two of them with an address": "".join(f"## Part {n}\nWords.\n" for n in range(9)) + f"## A\nURL: {ONE}\n## B\nURL: {TWO}\n",
}  # fmt: skip


def texts(text: str) -> list[str]:
    return [post.text for post in batch.texts(b"", text, lambda _: False)] if batch.recognize("a.md", text) else []


@pytest.mark.parametrize("name", MANY)
def test_each_heading_is_a_post(name: str) -> None:
    first, second = texts(MANY[name])
    assert first.splitlines()[0].lstrip("# [").startswith("Tuner")
    assert second.splitlines()[0].lstrip("# [").startswith("Baker")
    assert first.startswith("# ")
    assert ONE in first
    assert TWO not in first
    assert "rest" not in second


@pytest.mark.parametrize("name", ONLY)
def test_what_stays_one(name: str) -> None:
    assert len(texts(ONLY[name])) < 2
