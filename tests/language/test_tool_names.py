"""Names of tools in some words."""

import pytest

from vault_tool.language.tool_names import any_in


@pytest.mark.parametrize(
    "words", ["Kites in Python", "Time Doctor for sailors", "TypeScript", "kites by Taboola", "VB.Net and Obj-C"]
)
def test_words_that_name_a_tool(words: str) -> None:
    assert any_in(words)


@pytest.mark.parametrize(
    "words",
    [
        "Kites in spring",
        "Notion of the wind",
        "Time for sailors",
        "the tech toolset named above",
        "no duda, sin duda",
        "",
    ],
)
def test_words_that_name_none_or_an_everyday_word(words: str) -> None:
    assert not any_in(words)
