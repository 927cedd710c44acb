"""Letters that were sent are found again for a post like theirs, and begin the next one."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vault_tool.errors import UserError
from vault_tool.jobs import vault_notes
from vault_tool.jobs.fill.held_to_rules import hold
from vault_tool.jobs.fill.own_letters import closest, letter_of
from vault_tool.jobs.fill.standing_notes import fill_notes
from vault_tool.jobs.vault import Vault
from vault_tool.note import Note
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.store import starter
from vault_tool.store.config import Config

PROFILES = Path(__file__).parents[2] / "profiles"
SHOP = """\
WordPress developer for a garden shop

We need a WordPress developer to rebuild our WooCommerce shop and its checkout in Elementor.
Please send two links to shops you have built.
"""
BOOKS = """\
Bookkeeper for a bakery

Reconcile our accounts in QuickBooks each month and prepare the sales tax return.
"""
LETTER = "I rebuilt a WooCommerce shop with 900 plants last spring. Your budget of $2,000 covers the checkout."
NEW = """\
WordPress developer needed

Rebuild our WooCommerce store in Elementor. Send links to stores you have built.
"""


def posting(status: str, text: str, letter: str, title: str) -> str:
    return f"---\nstatus: {status}\ntitle: {title}\n---\n# {title}\n\n## Posting\n\n{text}\n\n## Proposal\n\n{letter}\n"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    root = tmp_path / "vault"
    starter.init(root)
    (root / "Profile.md").write_text((PROFILES / "developer.md").read_text("utf-8"), "utf-8")
    for path in (root / "Postings").glob("*.md"):
        path.unlink()
    notes = {
        "2026-01-05-garden": posting("won", SHOP, LETTER, "WordPress developer for a garden shop"),
        "2026-01-06-bakery": posting("applied", BOOKS, "I kept the books of two cafés.", "Bookkeeper for a bakery"),
        "2026-01-07-draft": posting("draft", SHOP, LETTER, "WordPress developer for a garden shop"),
        "2026-01-08-unwritten": posting("lost", SHOP, "‹Not written: another trade.›", "WordPress developer"),
        "2026-02-01-store": f"# WordPress developer needed\n\n## Posting\n\n{NEW}",
    }
    for name, text in notes.items():
        (root / "Postings" / f"{name}.md").write_text(text, "utf-8")
    return Vault(root, Config(), datetime(2026, 3, 1, tzinfo=UTC), vault_notes.of_vault(root))


def post(text: str) -> Post:
    return Post.of(text, read(text))


def test_a_letter_for_a_like_post_is_found_with_its_outcome(vault: Vault) -> None:
    (found,) = closest(vault.root, post(NEW), "Postings/2026-02-01-store.md")
    assert (found.letter.path, found.outcome) == ("Postings/2026-01-05-garden.md", "won")
    assert found.points >= 50
    assert "WooCommerce" in found.why


def test_a_post_of_another_trade_has_none(vault: Vault) -> None:
    assert closest(vault.root, post("Opera singer\n\nSing the part of Tosca on our stage for one evening.\n")) == ()


def test_the_brief_lists_it(vault: Vault) -> None:
    fill_notes(vault, [Path("Postings/2026-02-01-store.md")], only=["Brief"], refresh=False, write=True)
    brief = Note((vault.root / "Postings" / "2026-02-01-store.md").read_text("utf-8")).body_of("Brief")
    assert "[[Postings/2026-01-05-garden|WordPress developer for a garden shop]]: won (" in brief


def test_a_proposal_starts_from_it_marked_and_held_to_the_rules(vault: Vault) -> None:
    drafter = letter_of(vault.root, Path("Postings/2026-01-05-garden.md"))
    path = "Postings/2026-02-01-store.md"
    fill_notes(vault, [Path(path)], only=["Proposal"], refresh=False, write=True, drafter=drafter)
    text = Note((vault.root / path).read_text("utf-8")).body_of("Proposal")
    assert text.strip().splitlines()[0].startswith("‹started from [[Postings/2026-01-05-garden]]: check each name")
    assert LETTER in text
    held = hold(vault, {path: ("Proposal",)})
    assert held.against[path] > 0
    assert "X016" in {finding.code for note in held.report.notes for finding in note.findings}


@pytest.mark.parametrize("name", ["2026-01-07-draft", "2026-01-08-unwritten", "2026-02-01-store"])
def test_only_a_letter_that_was_sent_is_one(vault: Vault, name: str) -> None:
    with pytest.raises(UserError, match="no letter was sent for it"):
        letter_of(vault.root, Path(f"Postings/{name}.md"))
