"""A family of rules: a folder in rules/ that says its letter and its title, and a first rule in it."""

from collections.abc import Callable

from vault_tool.rules.engine.run import all_rules, titles

NEW = "Z002"
COPIES = {
    "vault_tool/rules/questions/__init__.py": {
        "vault_tool/rules/patience/__init__.py": {
            'LETTER = "Q"': 'LETTER = "Z"',
            'TITLE = "Questions and answers"': 'TITLE = "Patience with the client"',
        }
    },
    "vault_tool/rules/questions/q002_empty_answer.py": {
        "vault_tool/rules/patience/z002_silent_answer.py": {'"Q002"': f'"{NEW}"', '"empty-answer"': '"silent-answer"'}
    },
}
SUITE = ["tests/rules/test_rule_examples.py", "tests/rules/test_catalogue.py"]


def test_it_is_found() -> None:
    assert titles()["Z"] == "Patience with the client"
    assert NEW in {rule.CODE for rule in all_rules()}


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert "\n| Z | Patience with the client |\n" in page("docs/built-in.md")
    assert "\n## Patience with the client\n" in page("docs/rules.md")
