"""Which tools a title names, by whichever of their names."""

import pytest

from vault_tool.judging.matching.specialists import tools_of_title


@pytest.mark.parametrize(
    ("title", "lacking", "tools"),
    [
        ("Backend Go Engineer", (), ("Golang",)),
        ("Go Lang developer", (), ("Golang",)),
        ("Mend an old Ruby service", ("Ruby on Rails",), ("Ruby on Rails",)),
        ("Django for a team at Microsoft", ("Microsoft Fabric",), ("Django",)),
    ],
)
def test_a_title_names_a_tool_by_a_shorter_name_too(
    title: str, lacking: tuple[str, ...], tools: tuple[str, ...]
) -> None:
    assert tools_of_title(title, lacking) == tools
