"""Whether a post is somebody's work: the same post comes out differently for different people."""

from dataclasses import replace

import pytest

from vault_tool.judging.evidence import evidence
from vault_tool.judging.fit import fit
from vault_tool.judging.matching.known import known_to
from vault_tool.judging.matching.unlisted_names import asked_for_in
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

BAKER = Profile(
    headline="bookkeeper for cafés and bakeries",
    skills=("Bookkeeping", "Invoicing"),
    practised=(Skill("Bookkeeping", 8, ("QuickBooks", "Xero")), Skill("Invoicing", 5)),
    tools=("QuickBooks", "Xero"),
    experience=(
        ExperienceLine(
            "Kept the books of three bakeries in QuickBooks.", ("bookkeeping", "quickbooks", "bank-reconciliation")
        ),
        ExperienceLine("Trained two new hires at the counter.", ("training",)),
    ),
)
CODER = Profile(
    headline="web developer and back-end developer, Python and Django",
    skills=("Python", "Django", "PostgreSQL"),
    practised=(Skill("Python", 9, ("Django", "FastAPI")), Skill("PostgreSQL", 6)),
    tools=("Django", "FastAPI", "Docker"),
    experience=(ExperienceLine("Built the order service of a seed shop in Django.", ("django", "backend", "api")),),
)
BOOKS = """Bookkeeper for a small bakery

Responsibilities:
- Bank reconciliation in QuickBooks each week
- Send invoices to our cafés

Requirements:
- 3+ years of bookkeeping
- QuickBooks
- A calm voice on the phone
"""
SERVICE = """Django developer for an order service

We need someone to build a REST API in Django and PostgreSQL.

Requirements:
- 12+ years of Python
- Kubernetes
"""


def _post(text: str) -> Post:
    return Post.of(text, read(text))


@pytest.mark.parametrize(
    ("text", "profile", "level"),
    [(BOOKS, BAKER, "strong"), (BOOKS, CODER, "none"), (SERVICE, CODER, "strong"), (SERVICE, BAKER, "none")],
)
def test_the_level_depends_on_the_person(text: str, profile: Profile, level: str) -> None:
    assert fit(_post(text), profile).level == level


def test_a_line_is_proof_only_where_it_answers_the_work() -> None:
    post = _post(BOOKS)
    assert [e.number for e in evidence(post, BAKER, fit(post, BAKER))] == [1]


def test_a_post_of_another_trade_has_no_proof() -> None:
    post = _post(SERVICE)
    assert evidence(post, BAKER, fit(post, BAKER)) == ()


def test_an_empty_profile_fits_nothing() -> None:
    assert fit(_post(BOOKS), Profile()).level == "none"


def test_a_short_post_that_names_only_your_tools_is_not_said_to_be_of_another_trade() -> None:
    found = fit(_post("Harbor office | Lisbon\n\nRequirements:\n- Python and Django\n"), CODER)
    assert (found.level, found.named.yours) == ("partly", ("Python", "Django"))


def test_a_title_that_names_your_tool_and_no_other_is_not_of_another_trade() -> None:
    assert fit(_post("Update of a FastAPI library\n\nIt breaks with the newest release.\n"), CODER).level != "none"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Python developer for machine learning on tide data", "partly"),
        ("Python developer for a machine learning studio", "strong"),
        ("Python developer for an AI/ML project of a fish market", "partly"),
        ("Python developer, later with some machine learning: Django back end and Django REST API", "strong"),
        ("Web app developer for a ferry, Python", "strong"),
        ("Software architect and Python developer for a ferry", "strong"),
    ],
)
def test_a_trade_that_has_to_be_shown_is_not_done_by_the_way(title: str, level: str) -> None:
    duties = "\n\nYou will build the back end in Django.\n\nRequirements:\n- Python\n"
    train = "- Train and evaluate models with deep learning and computer vision\n" if level == "partly" else ""
    assert fit(_post(f"{title}{duties}{train}"), CODER).level == level


def test_who_has_shown_such_a_trade_has_it() -> None:
    learned = Profile(
        headline="machine learning engineer and Python developer",
        skills=("Python", "Machine learning"),
        practised=(Skill("Python", 9, ("Django",)), Skill("Machine learning", 4)),
    )
    text = "Python developer for machine learning on tide data\n\nYou will train models.\n\nRequirements:\n- Python\n"
    assert fit(_post(text), learned).level == "strong"


@pytest.mark.parametrize(
    ("said", "tool"), [("Inksoft API", "InkSoft"), ("WeWeb", "WeWeb"), ("EKS", "Amazon EKS"), ("D3js", "D3.js")]
)
def test_a_must_on_a_small_tool_of_its_own_is_lacking_by_name(said: str, tool: str) -> None:
    text = f"Python developer for a print shop\n\nRequirements:\n- Must have experience with the {said}\n- Python\n"
    assert fit(_post(text), CODER).named.lacking == (tool,)


@pytest.mark.parametrize(
    ("title", "level"), [("Magento and Django developer", "partly"), ("Django developer", "strong")]
)
def test_a_title_that_begins_with_a_tool_you_lack_is_your_work_in_part(title: str, level: str) -> None:
    assert fit(_post(SERVICE.replace("Django developer", title)), CODER).level == level


def test_who_makes_no_software_is_asked_for_none_whatever_it_is_about() -> None:
    text = "Build a bookkeeping app for bakeries\n\nThe app keeps the books of a bakery, with invoicing and payroll.\n"
    post = Post.of(text, read(text))
    assert fit(post, BAKER).title.for_makers
    assert not fit(post, CODER).title.for_makers


@pytest.mark.parametrize("words", ["Proficient in R.", "SQL, Python, R", "Experience with R or Stata", "R and SQL"])
def test_a_language_of_one_letter(words: str) -> None:
    assert asked_for_in(words, known_to(CODER)) == ("R programming",)


@pytest.mark.parametrize(
    "words", ["We know R&D.", "You work in R&D with Python", "Ask R. Smith for SQL", "R and D, SQL"]
)
def test_a_letter_that_names_no_language(words: str) -> None:
    assert not asked_for_in(words, known_to(CODER))


ELSEWHERE = [
    ("Expert needed for a rye cake\n\nWe need an expert to refine the recipe of our rye cake.\n", "none"),
    ("Developer advocate for kite software\n\nYou give talks and write to the people who use our kites.\n", "none"),
    ("Developer for a kite shop\n\nWe need a developer to change a feature of the app.\n", "partly"),
    ("Voice AI agent in LiveKit and Python\n\nYou build a voice agent that reads tide tables.\n", "none"),
]


@pytest.mark.parametrize(("text", "level"), ELSEWHERE)
def test_neither_an_expert_nor_an_advocate_is_a_developer(text: str, level: str) -> None:
    assert fit(_post(text), CODER).level == level


SOUGHT = [
    (
        "Implementing Quandor in our harbor office\n\nWe have to be shown how Quandor works with the tide tables.\n",
        "Quandor",
    ),
    ("Quandor expert for a kite shop\n\nOur shop runs on Quandor, and its orders get lost.\n", "Quandor"),
    ("Kite expert for a shop\n\nWe sell kites, and our Kite table is old. A kite is fine.\n", ""),
]


@pytest.mark.parametrize(("text", "name"), SOUGHT)
def test_a_product_that_no_list_has_is_known_by_its_place_in_the_title(text: str, name: str) -> None:
    assert fit(_post(text), CODER).named.lacking == ((name,) if name else ())


def test_what_neither_a_name_nor_a_line_speaks_for_is_no_fit() -> None:
    unproven = replace(fit(_post("Data engineer\n\nYou build pipelines in Hadoop and Java.\n"), CODER), unproven=True)
    assert unproven.level == "none"


def test_a_sentence_that_seeks_a_developer_outweighs_a_title_that_names_another_trade() -> None:
    text = """Bookkeeping agent for cafés

We are looking for a developer to build version one.

Responsibilities:
- Build the back end in Django, PostgreSQL and Redis
- Build the front end in React, TypeScript and Tailwind CSS
- Build the worker in Node.js with MongoDB
- Write the GraphQL service in FastAPI
"""
    assert fit(_post(text), BAKER).title.for_makers


@pytest.mark.parametrize(
    ("demands", "share"),
    [("Python, JSON, Slack, Bootstrap", 1), ("Python, CI (Jenkins)", 1), ("Python, Kafka", 0.5)],
)
def test_the_share_of_tools_known_counts_nothing_that_anybody_has_nor_what_is_the_clients_own(
    demands: str, share: float
) -> None:
    asked = "".join(f"- {tool}\n" for tool in demands.split(", "))
    post = _post(f"Python developer for a ferry\n\nYou write the ferry's booking service.\n\nRequirements:\n{asked}")
    assert fit(post, CODER).tools_known == share


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Bookkeeping and 3D printing: set up a machine learning model\n\nWe need bookkeeping in QuickBooks.\n",
            "partly",
        ),
        ("Bookkeeper for a bakery\n\nWe need bookkeeping and a bank reconciliation in QuickBooks.\n", "strong"),
    ],
)
def test_a_second_kind_of_work_in_the_title_has_to_be_shown_too(text: str, level: str) -> None:
    assert fit(_post(text), BAKER).level == level


def test_one_language_that_every_trade_uses_names_no_skill() -> None:
    post = _post("Helper for a page of forms\n\nRequirements:\n- JavaScript\n")
    coder = replace(CODER, skills=("JavaScript",), practised=(Skill("JavaScript", 8),), tools=())
    assert not fit(post, coder).names_a_skill
    assert fit(_post(BOOKS), BAKER).names_a_skill


def test_one_of_several_tools_of_which_you_have_most_is_no_specialty() -> None:
    told = (
        "Bookkeeper with expertise in Odoo and QuickBooks\n\nRequirements:\n"
        "- Daily work with Odoo and QuickBooks\n- Must know Xero and QuickBooks well\n"
    )
    assert not fit(_post(told), BAKER).special
    assert (
        fit(_post("Bookkeeper with expertise in Odoo\n\nRequirements:\n- Proficiency in Odoo\n"), BAKER).special
        == "Odoo"
    )


SHEETS = Profile(
    headline="data analyst for small shops, dashboards",
    skills=("Power BI", "SQL", "Airtable"),
    practised=(Skill("Power BI", 3), Skill("SQL", 5), Skill("Data analysis", 4)),
    tools=("Airtable",),
    experience=(
        ExperienceLine("Built the sales dashboard of a bakery in Power BI.", ("dashboards", "power-bi", "reporting")),
    ),
)
REPORTS = """Data analyst for our dashboards

You build dashboards and reports in Power BI for a chain of bakeries.

Requirements:
- Power BI
- SQL
"""


def test_a_fit_with_all_tools_is_strong_and_not_where_half_of_the_job_is_lacking() -> None:
    more = "- Proven experience in Databricks\n- Experience with Oracle\n- Move the tables to Databricks\n"
    half = REPORTS.replace("- Power BI\n- SQL\n", f"- Power BI\n{more}")
    assert (fit(_post(REPORTS), SHEETS).level, fit(_post(half), SHEETS).level) == ("strong", "partly")


def test_a_fit_is_not_strong_where_a_field_that_has_to_be_shown_is_a_good_part_of_it() -> None:
    fields = (
        "- Strong background in statistical analysis\n- Regression analysis and predictive modeling in statistics\n"
    )
    assert fit(_post(REPORTS + fields), SHEETS).level == "partly"


def test_a_tool_is_heard_where_a_client_asks_for_nothing_in_so_many_words() -> None:
    text = (
        "Data Analyst\n\nThere is a need here to get our PowerBI going with what the ovens and the tills write down.\n"
    )
    assert fit(_post(text), SHEETS).named.yours == ("Power BI",)


def test_a_title_led_by_ones_own_tool_and_work_that_is_shown_fit_whole() -> None:
    planner = Profile(
        headline="operations manager for studios",
        skills=("Operations Management", "Business Process Automation"),
        practised=(
            Skill("Operations Management", 6, ("Airtable",)),
            Skill("Business Process Automation", 3, ("Zapier", "Make")),
            Skill("Data analysis"),
        ),
        tools=("Airtable",),
        experience=(ExperienceLine("Built the weekly dashboard of a studio.", ("dashboards", "reporting", "kpi")),),
    )
    text = "Airtable data analyst\n\nI need someone to make an analytics dashboard of our orders in Airtable.\n"
    assert fit(_post(text), planner).is_all_in_hand


ROWS = replace(
    SHEETS,
    skills=("Microsoft Excel", "SQL"),
    practised=(Skill("Microsoft Excel", 8), Skill("Data analysis", 4)),
    tools=(),
    experience=(
        ExperienceLine(
            "Cleaned and matched the customer records of three bakeries in Excel.",
            ("excel", "data cleaning", "records"),
        ),
    ),
)
KENNELS = """{} for a chain of kennels

Prepare the weekly and monthly reports in Excel and keep the pivot tables in order.
Clean the booking data that the kennels send, and follow what other kennels ask for a night.
Set the prices of each kennel and its free places, and tell the front desks about them.
Help with forecasts and budgets for the summer.

Requirements:
- Proficiency with Excel and pivot tables
"""


@pytest.mark.parametrize(("title", "level"), [("Revenue planner", "partly"), ("Data analyst", "strong")])
def test_one_tool_that_every_trade_uses_makes_no_strong_fit(title: str, level: str) -> None:
    assert fit(_post(KENNELS.format(title)), ROWS).level == level
