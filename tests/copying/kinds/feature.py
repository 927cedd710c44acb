"""A thing to notice in a post's prose, by phrases: a note in Features/."""

from collections.abc import Callable

from vault_tool.posting import features

NEW = "Kept secret"
COPIES = {
    "vault/Features/NDA to sign.md": {
        f"vault/Features/{NEW}.md": {
            "feature: nda": "feature: secrecy",
            "# NDA to sign": f"# {NEW}",
            "The client wants a confidentiality agreement signed.": "The client wants it kept a secret.",
        }
    }
}
SUITE = ["tests/knowledge/notes/test_feature_notes.py"]


def test_it_is_found() -> None:
    assert "secrecy" in features.feature_names()
    assert "secrecy" in features.find("You will sign an NDA before you get the files.")


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert "\n| secrecy | The client wants it kept a secret. |\n" in page("docs/built-in.md")
