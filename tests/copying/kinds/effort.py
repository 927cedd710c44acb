"""A kind of work and the hours it takes: a note in Efforts/."""

from collections.abc import Callable

from vault_tool.judging.work.named_work import is_named_in
from vault_tool.knowledge.notes.efforts import shipped_efforts

NEW = "Wooden sign"
COPIES = {
    "vault/Efforts/Infographic.md": {
        f"vault/Efforts/{NEW}.md": {
            "low: 4": "low: 5",
            "# Infographic": f"# {NEW}",
            "infographic/infographics": "wooden sign/signs",
            "Create an infographic about bees.": "Design a wooden sign for a beekeeper.",
            "I need three infographics.": "I need three wooden signs.",
            "Our infographics are shared a lot.": "Our wooden signs last.",
            "You know infographics.": "You know wooden signs.",
        }
    }
}
SUITE = ["tests/knowledge/notes/test_effort_notes.py"]


def test_it_is_found() -> None:
    (sign,) = (effort for effort in shipped_efforts() if effort.name == NEW)
    assert is_named_in(sign, "We need two wooden signs.")


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | 5 to 14 hours: Figures and words drawn on one page. |\n" in page("docs/built-in.md")
