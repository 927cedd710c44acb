"""How tools of which one will do are told: as a choice, and each other one by itself."""

import pytest

from vault_tool.judging.matching.either import as_choices


@pytest.mark.parametrize(
    ("names", "words", "told"),
    [
        (("TypeScript", "Svelte", "Ember"), "- Svelte or Ember, and TypeScript", ("TypeScript", "Svelte or Ember")),
        (("Svelte", "Ember"), "- Svelte and Ember", ("Svelte", "Ember")),
        (("Svelte", "Ember"), "- Svelte, and sailing or rowing; Ember", ("Svelte", "Ember")),
        ((), "- Sailing or rowing", ()),
    ],
)
def test_of_a_choice_both_are_told_as_one(names: tuple[str, ...], words: str, told: tuple[str, ...]) -> None:
    assert as_choices(names, [words]) == told
