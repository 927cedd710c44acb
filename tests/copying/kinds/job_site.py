"""A job site: a file in posting/sites/."""

from collections.abc import Callable

from vault_tool.posting.reading import read
from vault_tool.posting.sites import names

NEW = "kiteboard"
COPIES = {
    "vault_tool/posting/sites/weworkremotely.py": {
        f"vault_tool/posting/sites/{NEW}.py": {
            "weworkremotely": NEW,
            "WeWorkRemotely": "Kiteboard",
            "We Work Remotely": "Kiteboard",
        }
    }
}
SUITE = ["tests/posting/sites/test_read_sites.py"]


def test_it_is_found() -> None:
    assert NEW in names()
    post = "Kite Maker\nSilk & Co\nRemote\nhttps://kiteboard.com/remote-jobs/silk-kite-maker\n"
    assert read(post).values["platform"] == NEW


def test_it_is_documented(page: Callable[[str], str]) -> None:
    assert f"\n| {NEW} | Kiteboard: " in page("docs/built-in.md")
