"""A red flag or good sign: a note in Signals/."""

from collections.abc import Callable

from vault_tool.jobs.vault_notes import shipped_with_package

NEW = "Posted in winter"
COPIES = {
    "vault/Signals/Posted long ago.md": {
        f"vault/Signals/{NEW}.md": {
            "# Posted long ago": f"# {NEW}",
            "when: age_days >= 14": "when: age_days >= 13",
            "Are you still looking for someone?": "Does the snow keep you from hiring?",
        }
    }
}
SUITE = ["tests/knowledge/notes/test_signals.py"]


def test_it_is_found() -> None:
    (signal,) = (s for s in shipped_with_package().signals if s.name == NEW)
    assert signal.kind == "red-flag"
    assert len(signal.examples) >= 3


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | " in page("docs/signals.md")
