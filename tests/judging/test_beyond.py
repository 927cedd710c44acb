"""How it is said what of a post a profile does not show."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.judging.coder import IN_PART, PROVEN, WORK, judged
from vault_tool.judging.matching.named import Named
from vault_tool.judging.work.beyond import Beyond, Lack, OpenDemand, beyond_of
from vault_tool.judging.work.own_part import own_part
from vault_tool.judging.work.whose_work import Whose
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

ADD_IT = "If you've used it, add it to Profile.md; if not, say so in your letter."
CLOSEST = "Open with the closest thing you've done. If nothing comes close, skip this one."


@pytest.mark.parametrize(
    ("beyond", "asked"),
    [
        (
            Beyond(Lack(("Odoo", "Figma")), demand=OpenDemand("Years with Odoo")),
            "Nothing in your profile shows Odoo or Figma. If you've used either, add it to Profile.md; if not, say so",
        ),
        (
            Beyond(demand=OpenDemand("A background in aviation")),
            "Check that you meet this before you apply: “A background in aviation”",
        ),
        (
            Beyond(demand=OpenDemand("8+ years of SQL", short=("SQL", "8", "5"))),
            "They ask for 8 years of SQL, and your profile has 5. Ask if that's enough.",
        ),
    ],
)
def test_what_is_not_yours_is_named_as_closely_as_can_be(beyond: Beyond, asked: str) -> None:
    assert asked in beyond.question
    assert not beyond.telling


@pytest.mark.parametrize(
    ("beyond", "said"),
    [
        (
            Beyond(whose=Whose(unproven=True)),
            "Nothing in your profile shows this kind of work. If you've done something like it, add the line to"
            " Profile.md and apply; if not, skip it.",
        ),
        (
            Beyond(whose=Whose(of_trade=True, unproven=True)),
            f"They name none of your tools. {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(of_trade=True, unproven=True, tagged=True)),
            f"Only its tags name your tools. {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(trades=("bread baking",), wholly=True, unproven=True)),
            f"This is your kind of work (bread baking). {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(names=("Python", "FastAPI"), unproven=True)),
            f"They name Python and FastAPI, which you have. {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(stand="near")),
            f"This is near your trade. {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(names=("Python", "AWS", "SQL", "Docker"))),
            f"They name Python, AWS, SQL and Docker, which you have. {CLOSEST}",
        ),
        (
            Beyond(whose=Whose(names=("Python", "AWS")), proven=True),
            "They name Python and AWS, which you have. Your profile shows only part of what this takes, so open with"
            " that part.",
        ),
        (
            Beyond(Lack(others=("Odoo", "Figma", "Domo"), unmet=("Odoo", "Figma", "Domo")), Whose(names=("Python",))),
            "They name Python, which you have; nothing in your profile shows Odoo, Figma or Domo."
            " If you've used any of them, add it to Profile.md; if not, it's a long shot.",
        ),
        (
            Beyond(Lack(others=("Odoo", "Figma"), unmet=("Odoo", "Figma")), Whose(names=("Python", "AWS"))),
            "They name Python and AWS, which you have; nothing in your profile shows Odoo or Figma."
            " If you've used either, add it to Profile.md; if not, say so in your letter.",
        ),
        (
            Beyond(Lack(("Odoo",), required=True), Whose(stand="own", names=("Python",))),
            f"This is your kind of work, but nothing in your profile shows Odoo. {ADD_IT}",
        ),
        (
            Beyond(Lack(("Odoo",), titled=True), Whose(trades=("web development",))),
            f"Your kind of work in it: web development; nothing in your profile shows Odoo. {ADD_IT}",
        ),
        (
            Beyond(Lack(("Odoo",), titled=True)),
            "Nothing in your profile shows Odoo. If you've used it, add it to Profile.md; if not, it's a long shot.",
        ),
        (
            Beyond(Lack(("Odoo",), deep=True, required=True)),
            "Nothing in your profile shows Odoo. If you've used it, add it to Profile.md; if not, it's a long shot.",
        ),
        (
            Beyond(
                Lack(trades=("teaching",), others=("Odoo",)),
                Whose(names=("Python",)),
            ),
            "They name Python, which you have; nothing in your profile shows teaching."
            " If you've done it, add it to Profile.md; if not, say so in your letter.",
        ),
        (
            Beyond(Lack(("Odoo",), required=True), Whose(names=("Python",), offers=("Python",))),
            "They name Python, which you have; nothing in your profile shows Odoo."
            " If you've used it, add it to Profile.md; if not, say so, and offer the part that's yours.",
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
            Beyond(whose=Whose(mostly=("data entry",), names=("Airtable",))),
            "Most of the work here is data entry, which isn't your main trade. Only this much of it is yours: Airtable.",
        ),
        (
            Beyond(whose=Whose(mostly=("mobile apps", "games"), stand="near")),
            "Most of the work here is mobile apps and games, and that isn't your trade.",
        ),
        (
            Beyond(whose=Whose(mostly=("client success",), stand="worked in", long=True)),
            "Your profile shows only part of what this takes.",
        ),
        (Beyond(whose=Whose(names=("Airtable",))), "Only this much of it is yours: Airtable."),
        (Beyond(Lack(("Odoo",))), "It takes Odoo, which your profile doesn't show."),
        (
            Beyond(Lack(("Odoo",)), Whose(names=("Python",))),
            "You have Python, but it also takes Odoo, which your profile doesn't show.",
        ),
        (
            Beyond(Lack(("Odoo",)), Whose(names=("Project management", "Slack"))),
            "It takes Odoo, which your profile doesn't show.",
        ),
        (
            Beyond(Lack(("Odoo",)), Whose(stand="near")),
            "This isn't your own trade, and it takes Odoo, which your profile doesn't show.",
        ),
    ],
)
def test_work_that_is_not_yours_is_not_said_to_be(beyond: Beyond, said: str) -> None:
    assert beyond.sentence == said


PARTS = [
    ("Kite maps in QGIS and Odoo", ("QGIS",), ("Odoo",), "partly", ("QGIS",)),
    ("Kite maps", ("QGIS",), ("Odoo", "Xero"), "partly", ("QGIS",)),
    ("Kite maps", ("QGIS", "Django"), ("Odoo",), "partly", ()),
    ("Kite maps in QGIS and Odoo", ("QGIS",), ("Odoo",), "strong", ()),
    ("Odoo QGIS kite maps", ("QGIS",), ("Odoo",), "partly", ()),
    ("QGIS and Odoo agent for kites", ("QGIS",), ("Odoo",), "partly", ()),
]
"""A title, what of it is the freelancer's and what is not, the fit, and what can be offered as a part."""


@pytest.mark.parametrize(("title", "yours", "lacking", "level", "part"), PARTS)
def test_what_can_be_offered_as_a_part(
    title: str, yours: tuple[str, ...], lacking: tuple[str, ...], level: str, part: tuple[str, ...]
) -> None:
    found = replace(judged(WORK).fit, named=Named(yours, lacking, told=yours))
    found = assuming(found, level=level)
    assert own_part(found, title) == part


@pytest.mark.parametrize(("title", "asked"), [("Maps in QGIS and Odoo", True), ("Maps in QGIS, Odoo", False)])
def test_one_person_for_both_is_asked_about_where_a_title_pairs_an_own_tool_with_a_lacking_one(
    title: str, *, asked: bool
) -> None:
    text = f"{title}\n\n{WORK}"
    found = replace(judged(WORK).fit, named=Named(("QGIS",), ("Odoo",), told=("QGIS",)))
    found = assuming(found, level="partly")
    assert bool(beyond_of(Post.of(text, read(text)), found).beside) == asked


def test_what_is_lacking_is_named_before_what_is_left_open() -> None:
    text = IN_PART + "Requirements:\n- Background in aviation\n- Experience with Kubernetes\n- You like to write\n"
    one = judged(text, PROVEN)
    assert beyond_of(one.post, one.fit).demand.words == "Experience with Kubernetes"


@pytest.mark.parametrize("demand", ["Strong troubleshooting skills", "You must have proven experience with Kubernetes"])
def test_what_goes_without_saying_or_is_a_must_is_not_asked_about(demand: str) -> None:
    one = judged(IN_PART + f"Requirements:\n- {demand}\n", PROVEN)
    assert not beyond_of(one.post, one.fit).demand.words


def test_a_tool_beside_which_others_will_do_is_no_tool_to_ask_about() -> None:
    one = judged(WORK.replace("- PostgreSQL\n", "- Experience with Grafana or comparable boards\n"))
    found = beyond_of(one.post, one.fit)
    assert (found.lack.tools, found.demand.words) == ((), "Experience with Grafana or comparable boards")
