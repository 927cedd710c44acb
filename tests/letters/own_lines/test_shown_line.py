"""A letter opens with the line that the Brief shows, and offers no years that are too few."""

from datetime import date

from tests.assuming import assuming
from vault_tool.judging import evidence
from vault_tool.judging.decision import Decision
from vault_tool.judging.deeds import asked_in
from vault_tool.judging.evidence import Evidence
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching import common_subjects
from vault_tool.knowledge.notes.everything import Knowledge
from vault_tool.knowledge.who_applies import ExperienceLine, Profile, Skill
from vault_tool.letters import application, first_person, proofs
from vault_tool.letters.own_lines import closest_line, common_ground, work_shown
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

BOARDS = "Airtable data analyst\nHourly: $40-$60\n\nBuild a dashboard of our orders, which stand in Airtable, and automate the reports. Charts of the orders of each week and month are what our cooks want to see.\n"


def judged(text: str, profile: Profile) -> Judgment:
    return Judgment(Post.of(text, read(text)), Knowledge(profile=profile), date(2026, 3, 3))


def test_a_tool_of_the_title_alone_opens_no_letter_before_the_line_that_the_brief_shows() -> None:
    radio = ExperienceLine("Produced a radio show: calendar in Airtable, guests and publishing.", ("radio",))
    board = ExperienceLine("Built the weekly dashboard of a bakery in Looker Studio.", ("dashboard", "reporting"))
    who = Profile(headline="office manager", tools=("Airtable", "Looker Studio"), experience=(radio, board))
    found = judged(BOARDS, who)
    assert [proof.line for proof in found.evidence] == [board]
    said = application.apply_for(found)
    assert (said.lines[:1] or [said.closest])[0].startswith("I built the weekly dashboard")


def test_whoever_asks_for_examples_is_given_the_lines_nearest_to_the_work() -> None:
    boat = ExperienceLine("Rowed a boat across the lake.", ("sport",))
    board = ExperienceLine("Built the weekly dashboard of a bakery in Looker Studio.", ("dashboard", "reporting"))
    who = Profile(headline="office manager", tools=("Airtable", "Looker Studio"), experience=(boat, board))
    assert work_shown.nearest(judged(BOARDS, who)) == [board]
    assert work_shown.nearest(judged("Cook\n\nCook for our crew.\n", who)) == []


def test_a_line_with_more_of_the_title_has_about_as_much_in_common_with_the_post() -> None:
    shop = ExperienceLine("Kept an Airtable for a fan shop.", ("automation",))
    board = ExperienceLine(
        "Built a weekly dashboard and automated charts of orders for cooks.", ("dashboard", "reporting")
    )
    who = Profile(headline="office manager", tools=("Airtable",), experience=(shop, board))
    found = judged(BOARDS, who)
    found = assuming(found, evidence=(Evidence(2, board, None, 3.0),))
    assert common_ground.of_its_title(shop, found) > common_ground.of_its_title(board, found)
    assert closest_line.closest(found).text.startswith("I built")


def test_years_of_which_a_demand_wants_more_are_not_offered() -> None:
    text = "Power BI analyst\n\nBuild our Power BI reports out of SQL.\n\nRequirements:\n- {}+ years PowerBI\n- SQL\n"
    own = (Skill("Power BI", 3), Skill("SQL", 5))
    who = Profile(headline="data analyst", skills=("Power BI", "SQL"), practised=own)
    told = {years: [s.skill for s in application.apply_for(judged(text.format(years), who)).years] for years in (2, 5)}
    assert told == {2: ["Power BI", "SQL"], 5: ["SQL"]}


def test_of_lines_that_prove_as_much_the_one_with_a_result_is_shown_first() -> None:
    plain = ExperienceLine("Built a dashboard of a bakery.", ("dashboard",))
    told = ExperienceLine("Built a dashboard of a harbor.", ("dashboard",), result="Queues got shorter.")
    who = Profile(headline="data analyst, dashboards", skills=("Data analysis",), experience=(plain, told))
    found = judged("Dashboard developer\n\nBuild a dashboard for our brewery, with charts.\n", who)
    assert found.evidence[0].line == told


def test_a_calendar_that_is_to_be_in_step_asks_for_bookings() -> None:
    text = "EHR calendar sync for a dentist\n\nWe need a two-way calendar sync. Use Python and Django for it.\n"
    assert "booking and billing" in asked_in(Post.of(text, read(text)))
    assert "bookings" in common_subjects.asked_for_in(text)


def test_behind_the_closest_line_stands_one_about_another_subject_of_the_post() -> None:
    board = ExperienceLine("Built the weekly dashboard of a bakery in Looker Studio.", ("dashboard", "reporting"))
    cleaned = ExperienceLine("Cleaned a list of 900 orders of its duplicates.", ("data-cleaning",))
    walked = ExperienceLine("Walked the dogs of a harbor.", ("dogs",))
    text = (
        "Airtable data analyst\nHourly: $40-$60\n\nBuild a dashboard of our orders in Airtable.\n\nResponsibilities:\n"
    )
    text += "- Build the dashboard of our orders\n- Clean the messy data of our orders and remove duplicates\n"
    told = {}
    for lines in ((board, cleaned), (board, walked)):
        who = Profile(headline="office manager", tools=("Airtable", "Looker Studio"), experience=lines)
        told[lines[1]] = closest_line.beside(judged(text, who), closest_line.Closest(first_person.said(lines[0])))
    assert told[cleaned] == "I also cleaned a list of 900 orders of its duplicates."
    assert told[walked] == ""


def test_a_skill_that_only_the_tags_tick_has_no_years_beside_those_that_are_asked_for() -> None:
    own = (Skill("Python", 9, ("Flask",)), Skill("Web scraping", 4, ("Scrapy",)))
    who = Profile(headline="Python developer", skills=("Python", "Web scraping"), practised=own)
    text = "Web scraping expert\n\nScrape the prices of our three harbors.\n\nSkills:\n- Python\n- Data entry\n"
    asked = Post.of(text, read(text), {"skills": ["Flask", "Typing", "Excel", "Data entry", "Python"]})
    assert [
        one.skill for one in application.apply_for(Judgment(asked, Knowledge(profile=who), date(2026, 3, 3))).years
    ] == ["web scraping"]


def test_a_line_of_the_clients_line_of_business_is_shown_before_one_of_the_role_alone() -> None:
    dives = ExperienceLine("Wrote the roster of a diving school in Django.", ("django", "backend"))
    front = ExperienceLine("Moved the pages of a harbor to React.", ("react", "frontend"))
    plans = ExperienceLine("Wrote the plan pages of a kite club: trials and coupons.", ("subscriptions", "saas"))
    who = Profile(
        headline="full-stack developer, Django and React",
        skills=("Django", "React", "JavaScript"),
        tools=("Django", "React"),
        experience=(dives, front, plans),
    )
    text = (
        "Django / Javascript developer for a SaaS startup\n\n"
        "Build the back end of our membership software in Django, with trials and coupons.\n"
    )
    assert [one.line for one in judged(text, who).evidence] == [dives, plans]


def test_behind_the_lines_of_the_brief_those_with_more_of_the_title_come_first() -> None:
    plain = ExperienceLine("Drew the pages of a kite shop.", ("pages",))
    mended = ExperienceLine("Took over the tides of a harbor and found a leak.", ("debugging",))
    app = ExperienceLine("Built a tide app in React Native.", ("react-native", "mobile"))
    who = Profile(headline="app developer", skills=("React Native",), tools=("React Native",), experience=(app,))
    found = judged("Bug fix, React Native\n\nFix the bug in our tide app in React Native.\n", who)
    order = proofs.pieces_next([proofs.Proof(one.text, "", one) for one in (app, plain, mended)], found)
    assert [proof.line for proof in order] == [app, mended, plain]


def test_of_lines_that_may_be_told_the_one_that_did_the_work_comes_closest() -> None:
    pages = ExperienceLine("Built the web pages of a harbor in React.", ("react", "frontend", "web-development"))
    helper = ExperienceLine("Put an assistant over the logs of a yard: retrieval and tests.", ("llm", "chatbot"))
    who = Profile(headline="web developer", skills=("React", "Web development"), experience=(pages, helper))
    text = (
        "Engineer for the pages of a harbor, with AI\n\n"
        "You have put artificial intelligence behind web pages before. "
        "Build the AI solutions that our captains ask for.\n"
    )
    near = closest_line.of_a_trade_of_both(assuming(judged(text, who), decision=Decision("ask", "Is it near?")))
    assert near is not None
    assert near.text.startswith("I put an assistant")


def test_in_part_a_line_that_names_a_skill_of_the_title_shows_it_where_no_other_does() -> None:
    boats = ExperienceLine("Built the dock pages of a harbor, with Docker images for its crew.", ("frontend",))
    who = Profile(headline="web developer", skills=("Docker", "React"), tools=("Shopify",), experience=(boats,))
    found = judged("Edit one page and make it run in Docker\n\nEdit our tide page, and make it run.\n", who)
    assert [one.line for one in evidence.evidence(found.post, who, assuming(found.fit, level="partly"))] == [boats]
