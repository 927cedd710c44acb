"""What a post asks for by name: nothing optional, no example of several, and nothing that is to be replaced."""

from dataclasses import replace

import pytest

from vault_tool.judging.matching import unlisted_names
from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import Named, named, only_ways, stood_for
from vault_tool.judging.matching.tools_asked import lacking_in, wanted_in
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
    ("Builds run by a CI (Jenkins)", ()),
    ("Version control (Bitbucket) and Kafka", ("Kafka",)),
    ("Streams (Kafka)", ("Kafka",)),
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
    ("Part of our GTM team for kites", ()),
    ("You let Hubstaff count your hours", ()),
    ("Kafka on serverless/edge machines", ("Kafka",)),
    ("You coded an expert advisor in MQL5", ("MQL4",)),
    ("You set up groups in Entra ID", ("Entra ID",)),
    ("Voice agent in LiveKit/Python", ("LiveKit",)),
    ("At least 5 years of c# on .net core", ("C#", ".NET Core")),
    ("Rust library for tide tables", ("Rust",)),
    ("Reports in Qlikview", ("QlikView",)),
    ("Star/Snowflake schemas for the tides", ()),
    ("Tables in Snowflake", ("Snowflake",)),
    ("I need three Kafka topics for a page...the rest follows", ("Kafka",)),
    ("Kafka, Terraform...", ()),
    ("Sound Python/R programming", ()),
    ("R programming for the tides", ("R programming",)),
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
        f"- React\n\n{'We sail along the coast and look at the sea. ' * 8}You will like the tides. Kafka is a plus, no must.",
        "- React\n- Kafka, if needed",
        "- React\n\nBonus skills (not required):\n- Kafka",
        "- React\n- Kafka\n- No need to know Kafka well",
    ],
)
def test_what_would_be_nice_is_not_lacking(demands: str) -> None:
    assert _named(demands)[1] == ()


@pytest.mark.parametrize(
    ("also", "demands", "lacking"),
    [
        ("QuickBooks", "- QuickBooks or similar", ()),
        ("QuickBooks", "- QuickBooks, FreshBooks, or similar", ()),
        ("QuickBooks", "- Proven experience with QuickBooks or other programs", ()),
        ("QuickBooks", "- QuickBooks on my old machine, a laptop or similar", ("QuickBooks",)),
        ("Magento", "- Magento or similar", ("Magento",)),
        ("Python", "- Familiarity with Kafka", ()),
        ("Python", "- Must be familiar with Kafka", ("Kafka",)),
    ],
)
def test_what_one_of_yours_does_as_well_is_not_lacking(also: str, demands: str, lacking: tuple[str, ...]) -> None:
    text = POST.replace("React developer", f"React and {also} help").format(more="You meet the crew.", demands=demands)
    assert named(Post.of(text, read(text)), MINE).lacking == lacking


def test_what_is_to_be_replaced_is_not_asked_for() -> None:
    assert "WordPress" not in _named("- React", "You replace our WordPress page.")[0]


def test_a_skill_of_plain_words_is_asked_for_by_a_demand_and_by_no_duty() -> None:
    assert "Bookkeeping" in _named("- Careful bookkeeping")[0]
    assert "Bookkeeping" not in _named("- React", "You mend the page on bookkeeping.")[0]


def test_examples_of_a_trade_you_never_worked_in_are_lacking_together() -> None:
    assert lacking_in("Background in health data (HL7, FHIR)", MINE, frozenset({"bookkeeping"})) == ("HL7", "FHIR")
    assert lacking_in("Experience with books (QuickBooks, FreshBooks)", MINE, frozenset({"bookkeeping"})) == ()


def test_what_is_only_wished_for_and_yours_is_named() -> None:
    assert _named("- Patience\n- Figma would be a plus") == (("React", "Python", "Figma"), ())


def test_who_fits_if_they_have_it_is_asked_for_it() -> None:
    yours, lacking = _named("- Patience\n\nYou're a good match if you have\n- Solid Xero and Kafka")
    assert (set(yours), lacking) == ({"React", "Python", "Xero"}, ("Kafka",))


@pytest.mark.parametrize(("said", "lacking"), [("The tides come in through Kafka.", ("Kafka",)), ("", ())])
def test_a_tag_is_lacking_only_where_the_client_names_it_too(said: str, lacking: tuple[str, ...]) -> None:
    text = f"React developer for tide tables\n\nThe page shows tides. {said}\n\nSkills: React, Kafka\n"
    post = Post.of(text, read(text))
    assert named(post, MINE).lacking == lacking


def test_a_tool_in_brackets_behind_its_own_kind_is_only_the_clients_way() -> None:
    text = POST.format(more="", demands="- Git (Bitbucket)\n- Streams (Kafka)")
    assert only_ways(Post.of(text, read(text))) == {"bitbucket"}


def test_a_tool_that_one_of_yours_can_stand_for_is_stood_for() -> None:
    text = POST.format(more="", demands="- React, Vue.js or similar\n- Kafka and Terraform")
    assert {"vue", "kafka"} & stood_for(Post.of(text, read(text)), MINE) == {"vue"}


@pytest.mark.parametrize(
    ("title", "words", "names"),
    [
        ("QuandorOS expert", "", ("QuandorOS",)),
        ("Fix our QuandorOS setup", "You have experience with QuandorOS.", ("QuandorOS",)),
        ("Web developer at TideWorks", "TideWorks runs a harbor.", ()),
        ("YouTube expert", "", ()),
        ("Senior developer of looms", "You work with a Senior of ours.", ()),
        ("Associate consultant", "You work as an Associate.", ()),
        ("WordPress expert", "", ()),
    ],
)
def test_a_name_that_no_list_has_is_a_skill_where_it_is_asked_for_as_one(
    title: str, words: str, names: tuple[str, ...]
) -> None:
    assert unlisted_names.in_title(title, words, MINE) == names


def test_a_short_name_beside_its_long_one_is_not_named_twice() -> None:
    assert _named("- Ruby on Rails\n- Two years with Rails")[1] == ("Ruby on Rails",)


@pytest.mark.parametrize(
    ("demand", "names"),
    [
        ("Experience with Quandor", ("Quandor",)),
        ("Some knowledge of Quandor and experience in linking it to charts", ("Quandor",)),
        ("You can read tides from the Quandor API.", ("Quandor",)),
        ("Two years of experience with QuandorTide", ("QuandorTide",)),
        ("Experience in Norway", ()),
        ("Fluent in Danish", ()),
        ("Experience with Digital Marketing", ()),
        ("Experience in Bookkeeping", ()),
        ("Knowledge of Quandor's harbors", ()),
        ("Experience with React", ()),
        ("Files from the Google Docs API", ()),
        ("Experience with quandor, or better with Quandor", ()),
    ],
)
def test_a_name_asked_for_as_a_skill_is_one_though_no_list_has_it(demand: str, names: tuple[str, ...]) -> None:
    assert unlisted_names.asked_for_in(demand, MINE) == names


def test_such_a_name_is_lacking_where_nothing_will_do_instead() -> None:
    assert _named("- Experience with Quandor")[1] == ("Quandor",)
    assert _named("- Experience with Quandor is a plus")[1] == ()


def test_a_program_whose_users_are_helped_is_no_skill_asked_for() -> None:
    assert not wanted_in("Desktop support and troubleshooting for Microsoft Office (Word, Excel)")


def test_what_the_thing_is_made_of_is_asked_for_though_no_list_has_it() -> None:
    found = _of("Developer for a tide map\n\nThe map is live. The tech stack is React, Kafka and Python. It rains.\n")
    assert (set(found.yours), found.lacking) == ({"React", "Python"}, ("Kafka",))
    assert _of("Developer for a tide map\n\nIt is written entirely in Kafka.\n").lacking == ("Kafka",)
    assert _of("Developer for a tide map\n\nOur tech stack has Kafka, which would be a plus.\n").lacking == ()


def _of(text: str) -> Named:
    return named(Post.of(text, read(text)), MINE)


def test_the_brackets_of_a_title_list_what_the_work_takes_where_nothing_else_in_it_does() -> None:
    assert _of("Software engineer (NestJS, React, Python)\n\nFor a kite school.\n").lacking == ("NestJS",)


def test_the_language_of_a_program_is_asked_for_wherever_the_words_say_it() -> None:
    assert (
        "C#"
        in _of(
            "Reader of tide tables\n\nI would like to have it read by Azure, using C# programming language.\n"
        ).lacking
    )


def test_a_product_that_calls_itself_software_is_one() -> None:
    assert _of("Analyst\n\nYou need expertise in Quandor Software for our kites.\n").lacking == ("Quandor",)
    assert _of("Analyst\n\nYou need expertise in software for our kites.\n").lacking == ()


def test_tags_are_idle_where_the_words_ask_for_other_tools_alone() -> None:
    text = "{} developer for a kite map\n\nYou will build the map in {}.\n"
    post = Post.of(text.format("Angular", "Angular"), read(text.format("Angular", "Angular")))
    tagged = replace(post, facts={**post.facts, "skills": ["Python", "Angular"]})
    assert (named(tagged, MINE).yours, named(tagged, MINE).meant) == (("Python",), ())
    post = Post.of(text.format("React", "React"), read(text.format("React", "React")))
    tagged = replace(post, facts={**post.facts, "skills": ["Python"]})
    assert named(tagged, MINE).meant == ("React", "Python")


def test_the_client_is_no_tool_for_all_that_it_makes_one() -> None:
    text = "Analyst of tides\n\nYou will build charts of the harbor.\n\nRequirements:\n- Experience with Tableau\n- Patience\n"
    post = Post.of(text, read(text))
    assert named(post, MINE).lacking == ("Tableau",)
    assert named(replace(post, facts={**post.facts, "client_company": "Tableau"}), MINE).lacking == ()


def test_what_the_title_or_a_firm_demand_takes_is_lacking_whatever_one_more_sentence_leaves_open() -> None:
    asked = "- Proven experience in Kafka\n- Terraform"
    assert _named(asked, "Ideally you like Kafka, and Terraform is a plus.")[1] == ("Kafka",)


def test_what_many_sentences_name_is_lacking_though_each_calls_it_an_example() -> None:
    asked = "- Tools like Kafka or similar\n- You have used streams (e.g., Kafka)"
    assert _named(asked, "You will build streams of tides with Kafka or similar.")[1] == ("Kafka",)
    assert _named(asked, "You will build streams of tides.")[1] == ()


def test_what_more_sentences_name_comes_first_where_the_title_names_none() -> None:
    asked = "- Experience with Terraform\n- Experience with Kafka\n- Kafka in use for years"
    assert _named(asked, "You will build streams of tides with Kafka.")[1] == ("Kafka", "Terraform")


def test_the_api_of_a_place_where_messages_go_is_asked_for_where_the_place_is_not() -> None:
    told = _named("- Python\n- Knowledge of the twitter API", "You will mend our bots on discord.")
    assert told[1] == ("the Twitter API",)


def test_what_a_sentence_says_of_whoever_is_sought_is_lacking_wherever_it_stands() -> None:
    asked = "- Patience"
    for words, lacks in (
        ("We are seeking a Bubble.io and Kafka developer.", ("Bubble.io", "Kafka")),
        ("Kafka: You must be an expert in its streams.", ("Kafka",)),
        ("We like Kafka. We seek a patient developer.", ()),
    ):
        assert _named(asked, words)[1] == lacks


def test_a_name_that_the_post_calls_a_firm_is_the_client() -> None:
    asked = "- Patience"
    assert _named(asked, "You will build our boards. Kafka is the world's best-known tide data company.")[1] == ()
