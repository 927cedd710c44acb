"""What a post asks for by name: nothing optional, no example of several, and nothing that is to be replaced."""

import pytest

from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import lacking_in, named
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

MINE = Known(Profile(skills=("Python", "React", "Bookkeeping"), tools=("Xero", "Figma", "WordPress")))

LACKING = [
    ("Experience with Kafka and Terraform", ("Kafka", "Terraform")),
    ("Vue.js or Angular", ("Vue.js", "Angular")),
    ("Angular, React or Vue.js", ()),
    ("An accounting program such as QuickBooks", ()),
    ("Accounting software (QuickBooks, FreshBooks)", ()),
    ("QuickBooks or similar", ()),
    ("QuickBooks/FreshBooks", ()),
    ("Connect it to Slack / Microsoft Teams", ()),
    ("See https://github.com/example/kafka-tides for Kafka", ("Kafka",)),
    ("See https://github.com/example/terraform", ()),
    ("React and GraphQL", ("GraphQL",)),
    ("Games in Unity and C#", ("Unity", "C#")),
    ("Move our shop away from Magento", ()),
    ("A site without Wix", ()),
    ("A replacement for the old Magento shop, not Wix", ()),
    ("You join our team through Slack", ()),
    ("You let Hubstaff count your hours", ()),
]


@pytest.mark.parametrize(("words", "tools"), LACKING)
def test_what_a_demand_names_and_the_profile_lacks(words: str, tools: tuple[str, ...]) -> None:
    assert lacking_in(words, MINE) == tools


POST = """React developer for a harbor's tide tables

You build the page of tides in React.
You write the import in Python.
{more}

Requirements:
{demands}
"""


def _named(demands: str, more: str = "You talk with the harbor master.") -> tuple[tuple[str, ...], tuple[str, ...]]:
    text = POST.format(more=more, demands=demands)
    post = Post.of(text, read(text))
    found = named(post, MINE)
    return found.yours, found.lacking


def test_each_is_named_once_the_title_first() -> None:
    assert _named("- Python\n- Solid Python and React\n- Kafka\n- Kafka and Terraform") == (
        ("React", "Python"),
        ("Kafka", "Terraform"),
    )


@pytest.mark.parametrize(
    "demands",
    [
        "- React\n- Kafka is a plus",
        "- React\n- Kafka (nice to have)",
        "- React\n- Kafka preferred",
        "- React\n- Kafka, if needed",
        "- React\n\nBonus skills (not required):\n- Kafka",
        "- React\n- Kafka\n- No need to know Kafka well",
    ],
)
def test_what_would_be_nice_is_not_lacking(demands: str) -> None:
    assert _named(demands)[1] == ()


def test_what_is_to_be_replaced_is_not_asked_for() -> None:
    assert "WordPress" not in _named("- React", "You replace our WordPress page.")[0]


def test_a_skill_of_plain_words_is_asked_for_by_a_demand_and_by_no_duty() -> None:
    assert "Bookkeeping" in _named("- Careful bookkeeping")[0]
    assert "Bookkeeping" not in _named("- React", "You mend the page on bookkeeping.")[0]
