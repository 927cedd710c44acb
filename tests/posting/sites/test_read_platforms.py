"""The examples in each job site's docstring are its tests."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

from vault_tool.posting.read.reading import read
from vault_tool.posting.sites import Platform, all_platforms

_EXAMPLE = re.compile(r"^Example:\n(?P<post>(?:    .*\n|\n)+?)Facts:\n(?P<facts>(?:    .*\n?)+)", re.MULTILINE)


def _examples(site: Platform) -> Iterator[tuple[str, dict[str, object]]]:
    for match in _EXAMPLE.finditer((site.__doc__ or "") + "\n"):
        post = re.sub(r"^    ", "", match["post"], flags=re.MULTILINE).strip("\n")
        pairs = (line.strip().partition(" = ") for line in match["facts"].strip().splitlines())
        yield post, {key: json.loads(value) for key, _, value in pairs}


CASES = [
    pytest.param(post, facts, id=f"{site.NAME}-{number}")
    for site in all_platforms()
    for number, (post, facts) in enumerate(_examples(site), start=1)
]


@pytest.mark.parametrize("site", all_platforms(), ids=lambda site: site.NAME)
def test_a_site_has_three_examples(site: Platform) -> None:
    assert len(list(_examples(site))) >= 3


@pytest.mark.parametrize(("post", "wanted"), CASES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_example(post: str, wanted: dict[str, object], ending: str) -> None:
    values = read(post.replace("\n", ending)).values
    assert {key: values.get(key) for key in wanted} == wanted


def test_the_documented_site_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """docs/adding-a-job-site.md shows a whole file: it does what the page says."""
    page = (Path(__file__).parents[3] / "docs" / "adding-a-job-site.md").read_text("utf-8")
    (source,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    site = ModuleType("quillboard")
    exec(compile(source, "quillboard.py", "exec"), site.__dict__)
    sites = (*all_platforms(), cast(Platform, site))
    monkeypatch.setattr("vault_tool.posting.sites.all_platforms", lambda: sites)
    examples = list(_examples(cast(Platform, site)))
    assert len(examples) == 3
    for post, wanted in examples:
        values = read(post).values
        assert {key: values.get(key) for key in wanted} == wanted
