"""How the tools of both sides stand in a sentence."""

import pytest

from vault_tool.letters.own_lines.tools_of_both import as_the_client_says, with_article


@pytest.mark.parametrize(
    ("tool", "said"),
    [("OpenAI API", "the OpenAI API"), ("REST APIs", "REST APIs"), ("LangChain", "LangChain"), ("API", "API")],
)
def test_an_interface_has_an_article(tool: str, said: str) -> None:
    assert with_article(tool) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Our boards are in Google Data Studio.", "Google Data Studio"),
        ("Boards in Looker Studio, once Data Studio", "Looker Studio"),
        ("Boards of our kites", "Looker Studio"),
    ],
)
def test_a_product_is_called_as_the_client_calls_it(words: str, said: str) -> None:
    assert as_the_client_says("Looker Studio", words) == said
    assert as_the_client_says("Scrapy", words) == "Scrapy"
