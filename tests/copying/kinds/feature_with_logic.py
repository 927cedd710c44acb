"""A thing to notice in a post's prose that takes more than phrases: a file in posting/features/."""

from collections.abc import Callable

from vault_tool.posting import features

NEW = "handovers"
COPIES = {
    "vault_tool/posting/features/deliverables.py": {
        f"vault_tool/posting/features/{NEW}.py": {
            'NAME = "deliverables"': f'NAME = "{NEW}"',
            "What has to be handed over:": "What changes hands:",
        }
    }
}
SUITE = ["tests/posting/features/test_features.py"]


def test_it_is_found() -> None:
    assert features.find("Deliverables:\n- Logo as SVG\n- Style guide")[NEW].value == ("Logo as SVG", "Style guide")


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | What changes hands: " in page("docs/built-in.md")
