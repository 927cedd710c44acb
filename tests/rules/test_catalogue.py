"""The page of all rules: made from the rules, and with an anchor for each finding's link."""

import re

import pytest

from vault_tool.rules.docs.catalogue import catalogue
from vault_tool.rules.docs.pages import url_of
from vault_tool.rules.engine.run import all_rules

PAGE = catalogue(all_rules())
ANCHORS = re.findall(r'^<a id="(\w+)"></a>$', PAGE, re.MULTILINE)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.CODE)
def test_a_findings_link_leads_to_its_rule(rule) -> None:
    assert ANCHORS.count(url_of(rule).removeprefix("docs/rules.md#")) == 1
    assert url_of(rule, "https://example.org/rules.md") == f"https://example.org/rules.md#{rule.CODE.lower()}"


def test_each_rule_says_what_it_costs_and_shows_examples() -> None:
    for rule in all_rules():
        part = PAGE.partition(f"### {rule.CODE} {rule.NAME}\n")[2].partition("\n### ")[0]
        assert rule.COST in part
        assert "Found at" in part
        assert "Passes" in part


def test_what_nobody_can_see_is_written_out() -> None:
    assert not re.search("[\ud800-\udfff]", PAGE)
    assert "\\udce9" in PAGE
    assert not re.search("[\x00-\x08\x0b-\x1f\u200b\ufeff]", PAGE)
