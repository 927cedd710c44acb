"""The examples in each job site's docstrings are its tests."""

import json
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from vault_tool import shipped
from vault_tool.posting import sites
from vault_tool.posting.reading import read

EXAMPLE = re.compile(r"^Example:\n(?P<post>(?:    .*\n|\n)+?)Facts:\n(?P<facts>(?:    .*\n?)+)", re.MULTILINE)


def examples(name: str) -> Iterator[tuple[str, dict[str, object]]]:
    """The posts in the docstrings of a site's module, or of any module of its package, and the facts they must give."""
    package = import_module(f"{sites.__name__}.{name}")
    below = [f"{package.__name__}.{m.name}" for m in pkgutil.iter_modules(getattr(package, "__path__", ()))]
    for module in (package, *map(import_module, below)):
        for match in EXAMPLE.finditer((module.__doc__ or "") + "\n"):
            post = re.sub(r"^    ", "", match["post"], flags=re.MULTILINE).strip("\n")
            pairs = (line.strip().partition(" = ") for line in match["facts"].strip().splitlines())
            yield post, {key: json.loads(value) for key, _, value in pairs}


CASES = [
    pytest.param(post, facts, id=f"{name}-{number}")
    for name in sorted(sites.names())
    for number, (post, facts) in enumerate(examples(name), start=1)
]


@pytest.mark.parametrize("name", sorted(sites.names()))
def test_a_site_has_three_examples(name: str) -> None:
    assert len(list(examples(name))) >= 3


@pytest.mark.parametrize(("post", "wanted"), CASES)
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_example(post: str, wanted: dict[str, object], ending: str) -> None:
    values = read(post.replace("\n", ending)).values
    assert {key: values.get(key) for key in wanted} == wanted


@pytest.mark.parametrize("site", sites.all_sites(), ids=lambda site: site.name)
def test_a_site_says_where_its_terms_are_from(site: sites.Site) -> None:
    said = import_module(f"{sites.__name__}.{site.name}").__doc__ or ""
    assert site.name in sites.names()
    assert ("\nFee: " in said) == (site.fee is not None)
    assert ("\nA board: " in said) == site.is_board
    assert ("Minimum: " in said) == (site.minimum_hourly is not None)
    assert not (site.is_board and (site.fee or site.shows))


@pytest.mark.parametrize("site", sites.all_sites(), ids=lambda site: site.name)
def test_the_heading_of_a_history_can_be_told_without_the_site(site: sites.Site) -> None:
    assert site.history is None or sites.HISTORY in site.history.heading.pattern


@pytest.mark.parametrize("site", sites.all_sites(), ids=lambda site: site.name)
def test_a_site_shows_only_facts_there_are(site: sites.Site) -> None:
    assert site.shows <= shipped.schema("posting")["properties"].keys()
