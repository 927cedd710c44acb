"""How the tools of both sides stand in a sentence."""

import pytest

from vault_tool.letters.own_lines.tools_of_both import with_article


@pytest.mark.parametrize(
    ("tool", "said"),
    [("OpenAI API", "the OpenAI API"), ("REST APIs", "REST APIs"), ("LangChain", "LangChain"), ("API", "API")],
)
def test_an_interface_has_an_article(tool: str, said: str) -> None:
    assert with_article(tool) == said
