"""Whose work a post is where its title and the tools that it names would mislead: by a shop's name, or by a near trade."""

from dataclasses import replace

import pytest

from vault_tool.judging.fit import Fit, fit
from vault_tool.judging.work.beyond import beyond_of
from vault_tool.judging.work.what_it_is_about import surely_mostly
from vault_tool.judging.work.whose_work import Whose, whose_work
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

KEEPER = Profile(
    headline="operations manager for online shops",
    skills=("Operations Management",),
    practised=(Skill("Operations Management", 6, ("Notion",)),),
    tools=("Shopify", "Notion"),
    experience=(
        ExperienceLine("Ran orders and returns for a Shopify shop of 300 kites.", ("shopify", "orders", "inventory")),
    ),
)
MAKER = Profile(
    headline="front end developer and web developer",
    skills=("React", "Node.js", "TypeScript"),
    practised=(Skill("React", 7, ("React Native",)), Skill("Node.js", 6), Skill("TypeScript", 5)),
    tools=("React Native", "Firebase"),
    experience=(
        ExperienceLine("Built a React Native app for 40 beekeepers.", ("react-native", "mobile", "firebase")),
        ExperienceLine("Moved the front of a tackle shop to Next.js.", ("react", "nextjs", "frontend")),
    ),
)


def _post(text: str) -> Post:
    return Post.of(text, read(text))


@pytest.mark.parametrize(
    ("text", "profile", "level"),
    [
        ("Shopify developer for a faster theme\n\nYou will rewrite the theme of our shop.\n", KEEPER, "none"),
        (
            "Help with our Shopify store\n\nYou will handle orders, returns and inventory in Shopify.\n",
            KEEPER,
            "partly",
        ),
        (
            "Stripe webhook and OAuth for Shopify\n\nFind out why card payments fail and fix the webhooks.\n",
            KEEPER,
            "none",
        ),
        ("Kotlin app for kite schools\n\nYou will build an Android app in Kotlin.\n", MAKER, "none"),
        ("A website in WordPress for our kites\n\nWe want six pages in WordPress.\n", MAKER, "partly"),
        ("A website in WordPress for our kites\n\nWe want six pages in WordPress.\n", KEEPER, "none"),
        ("Website development for a kite school\n\nWe want a site with a page for each course.\n", MAKER, "partly"),
        (
            "Analyst of wind tunnels\n\nDuties:\n- Read what the tunnel tells\n- Work closely with our operations team\n",
            KEEPER,
            "none",
        ),
    ],
)
def test_a_tool_in_the_title_or_a_near_trade_alone_makes_no_fit(text: str, profile: Profile, level: str) -> None:
    assert fit(_post(text), profile).level == level


def test_a_title_of_your_own_tool_in_a_near_trade_is_yours_beside_one_tool_that_is_not() -> None:
    text = (
        "React Native mobile app developer to mend our app\n\n"
        "You will go through our React Native app, find what makes it slow, and mend it. We keep the data in Supabase.\n\n"
        "Requirements:\n- Experience with React Native\n- A front-end developer at heart: React\n"
    )
    post = _post(text)
    found = fit(post, MAKER)
    assert found.level == "strong"
    assert not beyond_of(post, found, proven=True).too_far


def test_a_specialist_in_a_tool_that_is_not_yours_is_your_work_in_part_wherever_the_title_names_it() -> None:
    text = "React and Alteryx app for kite schools\n\nYou will build it in React. You are an expert in Alteryx.\n"
    found = fit(_post(text), MAKER)
    assert (found.level, found.special) == ("partly", "Alteryx")


def test_a_specialist_in_another_product_of_ones_field_is_not_sought_in_oneself() -> None:
    wires = Profile(
        headline="workflow automation specialist",
        skills=("Zapier", "Make"),
        practised=(Skill("Workflow automation", 5, ("Zapier", "Make")),),
        experience=(ExperienceLine("Automated the bookings of nine kite schools.", ("zapier", "workflow-automation")),),
    )
    text = "{} specialist for our workflows\n\nYou will build workflow automation for our office.\n"
    assert fit(_post(text.format("Power Automate")), wires).level == "none"
    assert fit(_post(text.format("Zapier")), wires).level == "strong"


def test_a_trade_that_has_to_be_shown_is_not_called_near() -> None:
    learner = Profile(headline="data analyst", practised=(Skill("Data analysis", 4, ("SQL",)),), skills=("SQL",))
    found = fit(_post("Machine learning engineer\n\nYou will train models for tide tables with SQL data.\n"), learner)
    assert found.title.unshown == ("machine learning",)
    assert "machine learning" not in found.shares.related["near"]


def test_a_label_for_a_field_asks_for_its_second_name_only_where_the_work_tells_it_too() -> None:
    helper = Profile(
        headline="chatbot developer",
        skills=("Python", "LangChain"),
        practised=(Skill("Chatbot development", 4, ("LangChain", "OpenAI API")), Skill("Python", 6)),
        experience=(ExperienceLine("Built a chatbot over the tide tables of nine harbors.", ("rag", "langchain")),),
    )
    text = "AI/ML developer for a harbor chatbot\n\nDuties:\n- Repair the retrieval of our RAG chatbot\n- {}\n"
    labeled = fit(_post(text.format("Tidy its Python scripts")), helper)
    assert (labeled.level, labeled.title.apart) == ("strong", frozenset())
    trained = fit(_post(text.format("Machine learning: train a model of the waves in PyTorch")), helper)
    assert "machine learning" in trained.title.apart


@pytest.mark.parametrize("title", ["E-commerce consultant", "Ecommerce specialist for a kite shop"])
def test_who_ran_a_shop_has_done_part_of_what_an_adviser_of_shops_does(title: str) -> None:
    keeper = Profile(
        headline="operations manager",
        practised=(Skill("Operations management", 5),),
        experience=(
            ExperienceLine("Ran orders and returns of a Shopify shop for kites.", ("shopify", "returns", "orders")),
        ),
    )
    text = f"{title}\n\nYou will improve our e-commerce operations and our online shop.\n"
    assert fit(_post(text), keeper).level != "none"


def test_a_trade_that_only_the_tags_tell_is_not_said_to_be_yours() -> None:
    text = (
        "{} of tides\n\nYou will tell us which chart suits us.\n\nSkills\n\nFront-End Development\nResponsive Design\n"
    )
    for title, told in (("Help with a chart", ()), ("Front end development for a chart", ("front end",))):
        post = _post(text.format(title))
        assert post.facts.get("skills")
        assert fit(post, MAKER).own_beside_names == told


def _whose(seen: Fit, post: Post) -> Whose:
    return whose_work(seen, text=post.text, offers=(), proven=False, surely=surely_mostly(seen, post))


def test_where_most_of_it_is_a_skill_of_yours_no_tool_is_all_that_is_yours() -> None:
    counted = ExperienceLine("Counted the kites of each month.", ("data-analysis",))
    sorter = replace(
        KEEPER,
        skills=("Data Analysis",),
        practised=(*KEEPER.practised, Skill("Data Analysis", None)),
        tools=("Notion", "Microsoft Excel"),
        experience=(counted,),
    )
    post = _post("Data analyst\n\nYou will do data analysis of our sales in Excel, and data visualization of it.\n")
    assert _whose(fit(post, sorter), post).hardly == (
        "Most of the work here is data analysis, which is one of your skills, but not your main trade."
    )


def test_a_trade_that_a_post_does_not_name_is_not_said_to_be_most_of_it() -> None:
    post = _post("Data analyst\n\nYou will do data analysis of our sales in Excel, and data visualization of it.\n")
    assert _whose(fit(post, KEEPER), post).mostly == ("data analysis",)
    alone = _post("Data analyst\n\nYou will count the kites in our shed.\n")
    assert not _whose(fit(alone, KEEPER), alone).mostly
