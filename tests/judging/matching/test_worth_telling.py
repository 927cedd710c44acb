"""What of the names in a post is told: what its own words ask for, the weightiest first; no stray tags, no wishes, no guesses."""

from dataclasses import replace

import pytest

from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import Named, named
from vault_tool.judging.matching.worth_telling import places, surely_asked, surely_lacking
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

MINE = Known(Profile(skills=("Python", "React", "LLM integration", "REST APIs"), tools=("Xero", "Docker", "GitHub")))

POST = """{title}

Our harbor office keeps its tide tables by hand, and the boat owners ask for something better every spring.
{work}

Requirements:
{demands}
"""

LONG = "The office is small and friendly, and everybody in it has sailed for years. " * 6


def _post(title: str, work: str = "", demands: str = "- Patience with sailors") -> Post:
    text = POST.format(title=title, work=work, demands=demands)
    return Post.of(text, read(text))


def _of(title: str, work: str = "", demands: str = "- Patience with sailors") -> Named:
    return named(_post(title, work, demands), MINE)


def _tagged(work: str, *tags: str) -> Named:
    post = _post("Somebody for the tide tables", work)
    return named(replace(post, facts={**post.facts, "skills": list(tags)}), MINE)


def test_what_the_title_and_the_musts_name_comes_first() -> None:
    work = "You will build the pages in React, and keep the code in GitHub."
    told = _of("Python developer", work, "- You must know Docker\n- Patience").told
    assert told[:2] == ("Python", "Docker")


@pytest.mark.parametrize("demand", ["- Experience with RAG", "- Experience with LLMs", "- Large language models"])
def test_a_skill_goes_by_other_words(demand: str) -> None:
    assert _of("Developer", "", demand).told == ("LLM integration",)


def test_a_tag_that_the_words_never_name_is_not_told_beside_what_they_name() -> None:
    assert _tagged("You write pages in React.", "Python", "React").told == ("React",)
    assert _tagged("You write pages in Angular.", "Python", "Xero").told == ()


def test_a_line_of_tags_in_the_text_names_nothing() -> None:
    work = f"{LONG}\n\nSkills: React, Python, Docker, GitHub, Xero"
    assert _tagged(work, "React", "Python", "Docker", "GitHub", "Xero").told == ()


def test_names_in_a_row_with_nothing_between_them_are_tags_as_well() -> None:
    row = f"{LONG}\n\nCSS HTML5 React Python Kafka Tide Tables  2 more"
    found = _of("Somebody for the tide tables", f"You will build it in Docker. {row}")
    assert (found.told, found.unmet) == (("Docker",), ())
    assert set(_of("Somebody for the tide tables", row).told) == {"React", "Python"}
    assert _of("Somebody for the tide tables", "", "- React, Python, Docker").told == ("React", "Python", "Docker")


def test_tags_are_told_where_they_are_few_or_the_words() -> None:
    many = ("Python", "Xero", "React", "Docker", "GitHub")
    assert _tagged("You redraw the tables.", "Python").told == ("Python",)
    assert _tagged(LONG, "Python").told == ("Python",)
    assert _tagged(LONG, "Python", "Kites", "Sails", "Boats", "Tides").told == ()
    assert _tagged(LONG, *many).told == ()


LACKING = [
    ("You read the tide data from Stripe every night.", ()),
    ("You read Stripe data every night.", ()),
    ("You set up Stripe for the berths.", ("Stripe",)),
    ("It sends a message through the harbor bot or Twilio.", ()),
    ("You know one of Xero, Kafka, or Terraform well.", ()),
    ("Perhaps later this year we add Kafka to it.", ()),
]


@pytest.mark.parametrize(("work", "unmet"), LACKING)
def test_what_is_told_to_be_lacking_is_asked_for(work: str, unmet: tuple[str, ...]) -> None:
    assert _of("Somebody for the tide tables", work).unmet == unmet


@pytest.mark.parametrize(
    ("demand", "unmet"),
    [
        ("- Angular or Vue.js", ("Angular", "Vue.js")),
        ("- Experience with Claude by Anthropic", ()),
        ("- Experience with Microsoft Dynamics and Business Central", ("Business Central",)),
        ("- Experience with AWS and EC2", ("AWS",)),
        ("- Experience with posting tools (Buffer, Hootsuite)", ("Buffer", "Hootsuite")),
        ("- Experience with the harbor's API or posting tools (Buffer, Hootsuite)", ()),
    ],
)
def test_what_another_name_says_is_not_told_beside_it(demand: str, unmet: tuple[str, ...]) -> None:
    assert _of("Somebody for the tide tables", "", demand).unmet == unmet


def test_what_only_surrounds_the_work_is_not_told_beside_what_it_takes() -> None:
    work = "Our tables run on Apache, and we are happy with it."
    assert _of("Developer", work, "- Deep knowledge of Kafka").unmet == ("Kafka",)


@pytest.mark.parametrize(
    ("demand", "told"),
    [
        ("- Experience as a project manager", ("Project Management",)),
        ("- Keep the project manager free for the harbor", ()),
        ("- You help at the direction of the Harbor Director and/or Tide Project Manager", ()),
    ],
)
def test_the_role_of_somebody_else_is_no_skill_that_is_asked_for(demand: str, told: tuple[str, ...]) -> None:
    planner = Known(Profile(skills=("Project Management",), tools=("Trello",)))
    assert named(_post("Somebody for the tide tables", "", demand), planner).told == told


def test_what_stands_below_a_bonus_is_no_lack() -> None:
    demands = "- Experience with Kafka\n- Bonus: you have sailed\n- Experience with Terraform"
    assert _of("Developer", "", demands).unmet == ("Kafka",)


def test_a_job_title_is_no_product() -> None:
    assert _of("Principal Engineer", "Our Principal engineers draw the charts.").lacking == ()


@pytest.mark.parametrize(
    ("work", "told"),
    [
        ("You count the boats.", ()),
        ("You train machine learning models on the boats.", ("machine learning",)),
        ("You train our ML models on the boats.", ("machine learning",)),
        ("You count the boats without machine learning.", ()),
        ("Fields such as weather maps, machine learning, and charts matter to the harbor.", ()),
    ],
)
def test_a_trade_is_lacking_only_where_the_words_name_it(work: str, told: tuple[str, ...]) -> None:
    assert surely_asked(("machine learning",), places(_post("Data Scientist", work))) == told


def test_what_any_office_has_at_hand_is_not_told_to_be_lacking() -> None:
    found = named(_post("Bookings in HubSpot", demands="- HubSpot\n- Microsoft Teams\n- Google Calendar"), MINE)
    assert found.unmet == ("HubSpot",)


@pytest.mark.parametrize(
    ("work", "asked"),
    [
        ("You need experience in interpreting the data of our loom.", False),
        ("You need experience in medical interpreting.", True),
    ],
)
def test_reading_data_is_no_interpreting(work: str, *, asked: bool) -> None:
    assert bool(surely_asked(("translation",), places(_post("Weaver", work)))) == asked


@pytest.mark.parametrize(
    ("demand", "lacking"),
    [
        ("Knowledge of Podman or a related tool (such as Docker)", False),
        ("Knowledge of Podman, and of Docker", True),
    ],
)
def test_what_a_similar_tool_will_do_for_is_lacking_nowhere(demand: str, *, lacking: bool) -> None:
    where = places(_post("Keeper of the tide tables", "You pack our programs using Podman.", f"- {demand}"))
    assert surely_lacking(("Podman",), where, MINE) == (("Podman",) if lacking else ())


def test_one_of_many_tools_that_one_is_to_have_seen_is_not_asked_for() -> None:
    assert (
        _of("Somebody for the tide tables", "", "- Familiarity with Xero, Kafka, Terraform, Stripe and Twilio").told
        == ()
    )
    assert _of("Somebody for the tide tables", "", "- Familiarity with Xero").told == ("Xero",)
