"""A kind of file that holds posts: a file in drops/."""

from collections.abc import Callable

from vault_tool.drops import Dropped, all_formats, texts

NEW = "leaflet"
COPIES = {
    "vault_tool/drops/page.py": {
        f"vault_tool/drops/{NEW}.py": {
            '"web page"': f'"{NEW}"',
            '(".html", ".htm", ".xhtml")': '(".leaflet",)',
            "Web pages saved as .html": "Leaflets",
        }
    }
}
SUITE = ["tests/drops/test_formats.py"]


def test_it_is_found() -> None:
    assert NEW in {form.NAME for form in all_formats()}
    for name, shown in (("a.leaflet", "Red kite\n"), ("a.txt", "<p>Red kite</p>")):
        assert list(texts(name, b"<p>Red kite</p>", "<p>Red kite</p>", bool)) == [Dropped(shown)]


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | Leaflets: " in page("docs/built-in.md")
