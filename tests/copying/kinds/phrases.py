"""Words that a proposal is better without: a note in Phrases/ that names the rule it is for."""

from collections.abc import Callable

from vault_tool.knowledge.notes import phrase_lists

NEW = "Worn words"
COPIES = {
    "vault/Phrases/Empty claims.md": {
        f"vault/Phrases/{NEW}.md": {
            "# Empty claims": f"# {NEW}",
            "look no further\n": "look no further\nsynergy\n",
            "- I'm highly motivated.\n": "- I'm highly motivated.\n- I bring synergy.\n",
        }
    }
}
SUITE = ["tests/knowledge/notes/test_phrase_lists.py"]


def test_it_is_found() -> None:
    assert "synergy" in phrase_lists.by_rule()["P012"].lines


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | P012 |\n" in page("docs/built-in.md")
