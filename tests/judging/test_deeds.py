"""Lines of experience prove what a post asks for by the kind of work, not by a shared word."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from vault_tool.judging.deeds import Call, asked_in, deeds, done_in, proven_by, shown_by, told_by_role
from vault_tool.judging.evidence import comes_closest, evidence
from vault_tool.judging.fit import Fit, fit
from vault_tool.judging.matching.strongest_lines import PLENTY, Search
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

BOT = ExperienceLine("Put a chatbot over the manuals of a boat yard.", ("llm", "rag"))
SHOP = ExperienceLine("Took payments for a sail shop with Stripe.", ("stripe", "payments"))
SHIPS = ExperienceLine("Set up Docker images and deployments for a team of five.", ("docker", "devops"))
CREW = ExperienceLine("Trained two new hands at the harbor.", ("training",))
CODER = Profile(
    headline="web developer, Python and Django",
    practised=(Skill("Python", 9, ("Django", "FastAPI")),),
    experience=(CREW, SHIPS, SHOP, BOT),
)


def _post(text: str) -> Post:
    return Post.of(text, read(text))


ANSWERED = [
    ("Web developer for a chatbot\n\nWe need someone to build a chatbot that answers questions on knots.\n", [4]),
    (
        "Web developer for a shop of sails\n\nWe need a web developer to build a shop in Django.\n\nTasks:\n"
        "- Set up Stripe with a payment gateway for deposits\n- Take payments by card\n- Deploy with Docker on AWS\n"
        "- Build a deployment pipeline with GitHub Actions\n",
        [3, 2],
    ),
    (
        "Web developer for a chatbot in LangChain\n\nWe need someone to build a chatbot that answers questions on knots.\n\n"
        "Tasks:\n- Build the chatbot in LangChain\n- Let it answer with a language model\n- A deployment pipeline\n"
        "- Continuous integration for the chatbot\n- Kubernetes\n",
        [4, 2],
    ),
    (
        "Web developer for a chatbot in LangChain\n\nWe need someone to build a chatbot that answers questions on knots.\n\n"
        "Tasks:\n- Build the chatbot in LangChain\n- Let it answer with a language model\n- A page for the crew\n",
        [4],
    ),
    ("Python developer\n\nWe need a web developer to add a page of training data to our site.\n", []),
]


@pytest.mark.parametrize(("text", "numbers"), ANSWERED)
def test_lines_that_prove_what_is_asked(text: str, numbers: list[int]) -> None:
    post = _post(text)
    assert sorted(e.number for e in evidence(post, CODER, fit(post, CODER))) == sorted(numbers)


def test_each_choice_says_what_it_answers() -> None:
    post = _post(ANSWERED[0][0])
    (proof,) = evidence(post, CODER, fit(post, CODER))
    assert proof.answers is not None
    assert "chatbot" in proof.answers.words


def test_a_word_that_any_work_has_tells_nothing_alone() -> None:
    assert "hiring and training people" not in done_in(CREW)


def test_a_title_asks_for_more_than_a_wish() -> None:
    post = _post("Chatbot for a harbor\n\nNice to have:\n- Docker and Kubernetes\n")
    asked = asked_in(post)
    assert asked["chat assistants and language models"].weight > asked["servers and deployment"].weight


def test_every_kind_of_work_has_words_of_its_own() -> None:
    names = [deed.name for deed in deeds()]
    assert len(set(names)) == len(names) > 30
    for deed in deeds():
        assert deed.sure
        assert deed.also
        words = (*deed.sure, *deed.also)
        assert len(set(words)) == len(words), deed.name


def test_a_word_inside_a_longer_one_is_not_counted_again() -> None:
    once = done_in(ExperienceLine("Wrote a devops deployment pipeline.", ()))["servers and deployment"]
    assert once == done_in(ExperienceLine("Wrote a devops cloud deployment.", ()))["servers and deployment"]


KNOTS = ExperienceLine("Built the weekly dashboard of a knot school: courses, guests, what changed.", ("dashboards",))
ROPES = ExperienceLine("Built the weekly dashboard of a rope works: meters, waste, orders.", ("dashboards",))


@pytest.mark.parametrize(("lines", "number"), [((KNOTS, ROPES), 2), ((ROPES, KNOTS), 1)])
def test_of_lines_that_prove_as_much_the_one_on_the_same_subject_is_first(
    lines: tuple[ExperienceLine, ...], number: int
) -> None:
    analyst = Profile(headline="data analyst, dashboards", practised=(Skill("Power BI", 4),), experience=lines)
    post = _post(
        "Data analyst for the dashboard of a rope factory\n\nWe need a dashboard of orders and waste of our rope factory.\n"
    )
    assert next(e.number for e in evidence(post, analyst, fit(post, analyst))) == number


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Mend the core web vitals of a harbor's pages", "pages that load fast"),
        ("Python script that reads tide tables", "programs in python"),
        ("Web scrapper for the timetables of ferries", "scraping and data extraction"),
        ("Escrow for the deposits of a yard", "online payments"),
    ],
)
def test_what_a_post_says_of_a_kind_of_work(words: str, kind: str) -> None:
    assert kind in asked_in(_post(f"{words}\n\nWe need help with it.\n"))


def test_a_skill_with_years_shows_what_one_further_word_of_it_tells() -> None:
    django = Profile(practised=(Skill("Django", 5), Skill("Flask")))
    assert shown_by(django)["programs in python"] > 0
    assert "programs in python" not in shown_by(Profile(practised=(Skill("Flask"),)))


def test_figures_that_any_report_has_ask_for_no_product() -> None:
    assert "power bi models" not in asked_in(
        _post("Report on tides\n\nWe need a report.\n\nTasks:\n- Track our KPIs\n")
    )


def test_who_the_work_is_for_is_no_part_of_the_work() -> None:
    told = asked_in(_post("Django developer for a small bookkeeping firm\n\nWe need a web developer for a month.\n"))
    assert told.keys() == asked_in(_post("Django developer\n\nWe need a web developer for a month.\n")).keys()


def test_a_tool_named_beside_the_tasks_counts() -> None:
    post = _post("Harbor club\n\nWe are a harbor club. Our stack is Docker and Terraform, and we love boats.\n")
    assert asked_in(post)["servers and deployment"].weight >= 1


def test_a_tag_alone_proves_no_work_with_a_product() -> None:
    tagged = ExperienceLine("Counted the sails of a loft.", ("excel", "spreadsheets", "devops"))
    assert proven_by(tagged)["spreadsheets"] == 0
    assert proven_by(tagged)["servers and deployment"] > 0
    assert proven_by(ExperienceLine("Counted the sails of a loft in Excel.", ()))["spreadsheets"] > 0


@pytest.mark.parametrize(("title", "leads"), [("Dashboard for a ferry line", True), ("Help for a ferry line", False)])
def test_the_title_tells_what_leads(title: str, leads: bool) -> None:
    post = _post(f"{title}\n\nWe run ferries.\n\nTasks:\n- Build a dashboard of our trips\n")
    assert asked_in(post)["dashboards and reports"].leads is leads


def test_what_came_of_a_line_proves_something_too() -> None:
    line = ExperienceLine("Moved a sail shop to new software.", ("ecommerce",), result="Load time fell by half.")
    assert proven_by(line)["pages that load fast"] > done_in(line)["pages that load fast"] > 0


STACK = (
    "Web developer for our harbor guide\n\nWe need a web developer to build our harbor guide in Django.\n\n"
    "Some words on us: we run it all {where}, and love it.\n"
)


@pytest.mark.parametrize(
    ("where", "numbers"), [("on Docker with a deployment pipeline", [2]), ("from an old pier", [])]
)
def test_work_told_outside_the_tasks_is_shown_where_a_tool_is_shared(where: str, numbers: list[int]) -> None:
    post = _post(STACK.format(where=where))
    assert [e.number for e in evidence(post, CODER, fit(post, CODER))] == numbers


def test_who_made_an_app_with_react_native_is_not_shown_for_pages_in_react() -> None:
    app = ExperienceLine("Built an app for skippers with React Native.", ("react-native", "mobile"))
    assert "react front ends" not in proven_by(app)


OTHER_TRADES = [
    (
        Profile(
            headline="video editor for boat channels",
            practised=(Skill("Video editing", 6, ("Premiere Pro", "DaVinci Resolve")),),
            experience=(CREW, ExperienceLine("Cut two videos a week for a rowing club.", ("video-editing",))),
        ),
        "Video editor for a sailing channel\n\nWe need someone to edit raw footage into weekly videos.\n\nTasks:\n"
        "- Video editing of our races\n- Add captions\n\nRequirements:\n- Premiere Pro\n",
    ),
    (
        Profile(
            headline="translator, German to English",
            practised=(Skill("Translation", 9, ("Trados",)),),
            experience=(CREW, ExperienceLine("Translated the papers of a ship broker.", ("translation", "german"))),
        ),
        "German to English translator for charter papers\n\nWe need a translator for 40 papers.\n\nRequirements:\n"
        "- Translation of contracts\n- Trados\n",
    ),
]


@pytest.mark.parametrize(("profile", "text"), OTHER_TRADES)
def test_lines_of_other_trades_prove_what_theirs_asks(profile: Profile, text: str) -> None:
    post = _post(text)
    assert [e.number for e in evidence(post, profile, fit(post, profile))] == [2]


def test_who_edits_videos_is_no_writer() -> None:
    assert "writing for the web" not in done_in(ExperienceLine("Cut films for a club.", ("video-editing",)))


def test_who_cleaned_data_in_power_query_made_no_power_bi_model() -> None:
    assert "power bi models" not in done_in(ExperienceLine("Matched berth lists in Power Query.", ("data-cleaning",)))


LOFT = Profile(
    headline="data analyst, dashboards",
    practised=(Skill("Power BI", 4),),
    experience=(
        ExperienceLine("Built the dashboard of a sail loft in Power BI.", ("dashboard",)),
        ExperienceLine("Cleaned and matched the members' records of two clubs.", ("data-cleaning",)),
    ),
)
ROLES = {"Data analyst": [1, 2], "Survey data analyst": [], "Sail tailor": []}


@pytest.mark.parametrize("title", ROLES)
def test_a_bare_role_is_shown_by_the_work_of_its_trade(title: str) -> None:
    post = _post(f"{title}\n\nWe are a club of sailors and look for a data analyst who joins us in spring.\n")
    assert [e.number for e in evidence(post, LOFT, fit(post, LOFT))] == ROLES[title]
    assert all(e.by_role for e in evidence(post, LOFT, fit(post, LOFT)))


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        (
            "Python developer\n\nWe need a web developer.\n\nRequirements:\n- Python, AWS, SQL\n",
            "servers and deployment",
        ),
        ("Web developer\n\nAdd a chatbot to our existing app.\n", "slow or failing systems"),
        ("React developer\n\nWe need a web page for our yard.\n\nRequirements:\n- Firebase\n", "mobile apps"),
    ],
    ids=["a server named in a list", "an app that stands already", "a store of data that pages use, too"],
)
def test_what_is_named_by_the_way_is_no_work_on_it(text: str, deed: str) -> None:
    assert asked_in(_post(text))[deed].weight < 1


def test_whoever_makes_back_ends_goes_by_more_than_one_name() -> None:
    assert "python web back ends" in told_by_role(_post("Backend Engineer\n\nJoin our harbor in spring.\n"), ())


def test_a_post_of_very_many_things_is_answered_by_a_good_piece_of_it() -> None:
    calls = {str(n): Call(10.0, None) for n in range(30)}
    post = _post("Helper\n\nKeep our kites.\n")
    assert Search(post, CODER, calls, {}, dict.fromkeys(range(1, 5), 0), is_own_trade=False).least == PLENTY


def test_to_build_and_scale_a_platform_is_no_work_on_prices() -> None:
    assert "growth and pricing" not in asked_in(
        _post("Developer\n\nYou are building and scaling our ferry platform.\n")
    )


TITLES = {"Dashboard in Power BI": False, "Dashboard in Power BI or Tableau": False, "Dashboard in Tableau": True}


@pytest.mark.parametrize("title", TITLES)
def test_a_line_done_without_the_tool_of_the_title_only_comes_closest(title: str) -> None:
    who = replace(LOFT, tools=("Power BI",))
    post = _post(f"{title}\n\nWe need a dashboard of our trips.\n\nTasks:\n- Build a dashboard of our trips\n")
    found = fit(post, who)
    assert [comes_closest(e, post, found) for e in evidence(post, who, found)][:1] == [TITLES[title]]


SOUNDS_LIKE_IT = [
    ("Web developer, vibe coding with AI\n\nWe need someone to build our web shop with ChatGPT and an AI agent.\n", []),
    ("Web developer to clean images with AI\n\nWe need someone to build a web page with an AI model for it.\n", []),
    ("Web developer for an AI assistant\n\nWe need someone to build a web page with an AI model for it.\n", [4]),
]


@pytest.mark.parametrize(("text", "numbers"), SOUNDS_LIKE_IT)
def test_work_that_only_sounds_like_it_shows_nothing(text: str, numbers: list[int]) -> None:
    post = _post(text)
    assert [e.number for e in evidence(post, CODER, fit(post, CODER))] == numbers


def test_a_tool_that_only_a_tag_names_proves_nothing() -> None:
    work = "- Build the pages of knots in Django\n- Build the API in Django\n- Add a Django admin\n- A Stripe {}\n"
    post = _post("Django developer\n\nWe need a Django developer.\n\nTasks:\n" + work.format("checkout"))
    assert [e.number for e in evidence(post, CODER, fit(post, CODER))] == [3]
    post = _post("Django developer\n\nWe need a Django developer.\n\nTasks:\n" + work.replace("Stripe {}", "checkout"))
    tagged = replace(post, facts={**post.facts, "skills": ["Stripe", "Django"]})
    assert [e.number for e in evidence(tagged, CODER, fit(tagged, CODER))] == []


def test_a_line_for_work_that_fits_in_part_has_more_in_common_with_it_than_a_kind_of_work() -> None:
    text = "Engineer of tides\n\nRequirements:\n- Use ChatGPT over {}\n- Use OpenAI\n- Some GPT\n"
    far, near = (_post(text.format(over)) for over in ("the engine", "the boats of a yard"))
    assert [e.number for e in evidence(far, CODER, _in_part(far))] == []
    assert [e.number for e in evidence(near, CODER, _in_part(near))] == [4]


def _in_part(post: Post) -> Fit:
    """The fit of a post as one in part."""
    return assuming(fit(post, CODER), level="partly")


CHECKED = ExperienceLine("Entered and checked 900 berths against the harbor's list.", ("data-entry",))
BOARD = ExperienceLine("Built the dashboard of a tea shop in Looker Studio.", ("dashboard", "looker-studio"))
ANALYST = Profile(
    headline="data analyst, dashboards and Excel",
    practised=(Skill("Looker Studio", 4, ()), Skill("Microsoft Excel", 6, ())),
    experience=(BOARD, CHECKED),
)


@pytest.mark.parametrize(
    ("work", "number"),
    [("You will compare and verify data on boats on a web page.", 2), ("You will tell what the boats do.", 1)],
)
def test_where_only_a_role_speaks_for_a_line_the_subject_of_the_post_chooses_it(work: str, number: int) -> None:
    post = _post(f"Online data analyst needed\n\n{work}\n")
    found = fit(post, ANALYST)
    found = assuming(found, level="partly")
    assert [(e.number, e.by_role) for e in evidence(post, ANALYST, found)] == [(number, True)]


def test_a_role_shows_nothing_for_work_of_another_kind() -> None:
    post = _post("Sports data analyst for fantasy football\n\nYou will read what they write on the teams.\n")
    assert evidence(post, ANALYST, fit(post, ANALYST)) == ()


def test_of_the_lines_that_a_role_speaks_for_the_one_with_a_tool_of_the_post_is_shown() -> None:
    other = ExperienceLine("Wrote the measures of a tea shop in Power BI.", ("power-bi", "dashboard"))
    analyst = replace(ANALYST, experience=(BOARD, other))
    post = _post("Data analyst\n\nOur figures stand in PowerBI, and nobody here reads them.\n")
    found = fit(post, analyst)
    found = assuming(found, level="partly")
    assert [e.number for e in evidence(post, analyst, found)] == [2]


PAGES = ExperienceLine("Moved the pages of a rope shop to React and TypeScript.", ("react", "frontend"))
BUILDER = replace(CODER, practised=(Skill("Python", 9, ("Django",)), Skill("React", 5)), experience=(PAGES, BOT, SHOP))


def test_a_front_end_that_only_a_list_of_tools_names_leads_nothing() -> None:
    text = (
        "AI project agent, full stack\n\nTasks:\n- Build a chatbot that answers the crew\n- Ask an LLM for the tides\n\n"
        "Our stack:\n- Python\n- Frontend: React, TypeScript\n- JavaScript\n- TypeScript for the frontend\n"
    )
    post = _post(text)
    found = assuming(fit(post, BUILDER), level="strong")
    assert evidence(post, BUILDER, found)[0].number == 2


def test_a_front_end_that_the_title_asks_for_leads() -> None:
    post = _post("React developer\n\nTasks:\n- Build the pages of a yard in React\n- Add a chatbot\n")
    found = assuming(fit(post, BUILDER), level="strong")
    assert evidence(post, BUILDER, found)[0].number == 1


FLOW = ExperienceLine("Built the hand-overs of a yard in Zapier.", ("zapier", "automation"))


@pytest.mark.parametrize(("tool", "numbers"), [("Power Automate", []), ("Zapier", [1])])
def test_work_with_another_product_than_the_titles_proves_nothing(tool: str, numbers: list[int]) -> None:
    who = Profile(headline="automation specialist", practised=(Skill("Zapier", 3),), experience=(FLOW,))
    post = _post(f"{tool} expert\n\nWe need a workflow in {tool}.\n\nTasks:\n- Build the workflow in {tool}\n")
    found = assuming(fit(post, who), level="partly")
    assert [e.number for e in evidence(post, who, found)] == numbers


def test_a_request_for_a_proposal_asks_for_no_proposals() -> None:
    who = Profile(
        headline="office manager",
        practised=(Skill("Proposal Writing", 4),),
        experience=(ExperienceLine("Wrote proposals and scopes of work for a yard.", ("proposals",)),),
    )
    asks, writes = (
        _post(f"{title}\n\nWe ask for proposals. Send your proposal by May.\n")
        for title in ("Request for Proposal: harbor survey", "Proposal writing for a harbor")
    )
    assert not evidence(asks, who, assuming(fit(asks, who), level="partly"))
    assert evidence(writes, who, assuming(fit(writes, who), level="partly"))


def test_of_as_much_work_the_line_of_a_subject_of_the_post_is_first() -> None:
    took = ExperienceLine("Took over a service in Express and MongoDB that fell over on Fridays.", ("nodejs",))
    wrote = ExperienceLine("Wrote a service in Express and MongoDB for a harbor.", ("nodejs",))
    who = Profile(headline="Node.js developer", practised=(Skill("Node.js", 6),), experience=(wrote, took))
    post = _post(
        "Node.js developer\n\nTasks:\n- Work on the existing codebase of a service in Node.js\n- Use MongoDB\n"
    )
    assert evidence(post, who, assuming(fit(post, who), level="strong"))[0].number == 2
