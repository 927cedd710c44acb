"""A lint rule: a file in its family's folder, named by its code."""

from collections.abc import Callable

from vault_tool.rules.engine.run import all_rules

NEW = "F090"
COPIES = {
    "vault_tool/rules/frontmatter/f008_no_properties.py": {
        "vault_tool/rules/frontmatter/f090_nothing_at_the_top.py": {
            '"F008"': f'"{NEW}"',
            '"no-properties"': '"nothing-at-the-top"',
        }
    }
}
SUITE = ["tests/rules/test_rule_examples.py", "tests/rules/test_catalogue.py"]


def test_it_is_found() -> None:
    assert NEW in {rule.CODE for rule in all_rules()}


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n### {NEW} nothing-at-the-top\n" in page("docs/rules.md")
