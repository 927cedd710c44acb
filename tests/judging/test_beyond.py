"""How it is said what of a post a profile does not show."""

import pytest

from vault_tool.judging.work.beyond import Beyond, Lack, OpenDemand
from vault_tool.judging.work.whose_work import Whose


@pytest.mark.parametrize(
    ("beyond", "asked"),
    [
        (
            Beyond(Lack(("Odoo", "Figma")), demand=OpenDemand("Years with Odoo")),
            "Ask how much of it needs Odoo and Figma, which",
        ),
        (
            Beyond(demand=OpenDemand("A background in aviation")),
            "Ask how much this matters: “A background in aviation”",
        ),
    ],
)
def test_what_is_not_yours_is_named_as_closely_as_can_be(beyond: Beyond, asked: str) -> None:
    assert asked in beyond.question
    assert not beyond.telling


@pytest.mark.parametrize(
    ("beyond", "said"),
    [
        (Beyond(), "Part of this work is yours."),
        (
            Beyond(whose=Whose(stand="near")),
            "This comes close to your work.",
        ),
        (
            Beyond(whose=Whose(yours=("Python",))),
            "Part of this is yours: Python.",
        ),
        (
            Beyond(Lack(others=("Odoo", "Figma")), Whose(yours=("Python", "AWS"))),
            "Part of this is yours: Python and AWS. It also takes Odoo and Figma, which your profile doesn't show."
            " Find out first how much of the work that is.",
        ),
        (
            Beyond(Lack(("Odoo",), required=True), Whose(stand="own", yours=("Python",))),
            "This is your kind of work, but nothing in your profile shows Odoo. Say so plainly, below what you've done.",
        ),
        (
            Beyond(Lack(("Odoo",), required=True), Whose(yours=("Python",), offers=("Python",))),
            "Part of this is yours: Python. Nothing in your profile shows Odoo."
            " Say so plainly, and offer the part that's yours.",
        ),
    ],
)
def test_where_nothing_is_to_be_asked_it_is_said_what_to_tell(beyond: Beyond, said: str) -> None:
    assert beyond.question == said
    assert beyond.telling


@pytest.mark.parametrize(
    ("beyond", "asked"),
    [
        (Beyond(Lack(others=("Odoo",))), ""),
        (Beyond(Lack(("Odoo",))), "Would it be a problem that I haven't worked with Odoo yet?"),
        (Beyond(Lack(("Odoo",), required=True)), ""),
        (
            Beyond(Lack(("Odoo",), titled=True), Whose(offers=("Python",)), beside=("Python",)),
            "Do you need one person for both Python and Odoo?",
        ),
        (Beyond(Lack(("Odoo",), titled=True), Whose(offers=("Python",))), ""),
    ],
)
def test_nobody_asks_whether_what_a_post_requires_is_needed(beyond: Beyond, asked: str) -> None:
    assert beyond.to_client == asked


@pytest.mark.parametrize(
    ("beyond", "said"),
    [
        (Beyond(), "Only a small part of this is your work."),
        (Beyond(whose=Whose(stand="near")), "This isn't your own trade, and little in your profile shows it."),
        (Beyond(whose=Whose(stand="worked in")), "This isn't your main trade, though you've done work like it."),
        (
            Beyond(whose=Whose(mostly=("data entry",), yours=("Airtable",))),
            "Most of the work here is data entry, which isn't your main trade. Only this much of it is yours: Airtable.",
        ),
        (
            Beyond(whose=Whose(mostly=("mobile apps", "games"), stand="near")),
            "Most of the work here is mobile apps and games, which isn't your trade.",
        ),
        (Beyond(whose=Whose(yours=("Airtable",))), "Only this much of it is yours: Airtable."),
        (
            Beyond(Lack(("Odoo",))),
            "Part of this is your work, but it also takes Odoo, which your profile doesn't show.",
        ),
        (
            Beyond(Lack(("Odoo",)), Whose(stand="near")),
            "This isn't your own trade, and it takes Odoo, which your profile doesn't show.",
        ),
    ],
)
def test_work_that_is_not_yours_is_not_said_to_be(beyond: Beyond, said: str) -> None:
    assert beyond.sentence == said
