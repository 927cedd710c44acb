"""Which lines stand in a letter beside the first: those of the Brief, and those that answer a duty which none before does."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import MEASURES, SHEETS, SPIDERS, WHO, job
from vault_tool.judging.evidence import Evidence
from vault_tool.judging.matching import common_subjects
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.letters import proofs
from vault_tool.letters.application import more_tools
from vault_tool.letters.own_lines import closest_line, common_ground, done_with, native_tongue, trades_of_both
from vault_tool.writers import proposal

MATCHED = ExperienceLine("Matched 9,000 member records from three systems in Excel.", ("excel", "matching"))
NEAR = "one sentence on the closest thing you've done"
TEA = (
    "Looker Studio data analyst\n\nHourly: $40-$60\n\nBuild the weekly dashboard of our tea rooms in Looker Studio{}.\n"
)


def test_a_line_that_answers_a_duty_of_its_own_stands_beside_the_first() -> None:
    who = replace(WHO, experience=(SPIDERS, SHEETS, MATCHED))
    plain, more = job(TEA.format(""), who), job(TEA.format(". Merge the data of various sources first"), who)
    assert MATCHED not in [proof.line for proof in proofs.proofs(plain)]
    assert MATCHED in [proof.line for proof in proofs.proofs(more)]


def test_a_line_of_a_trade_of_both_may_stand_for_much_less() -> None:
    one = job(TEA.format(""))
    assert trades_of_both.of_both(SHEETS, one)
    assert not trades_of_both.of_both(ExperienceLine("Baked bread.", ()), one)
    assert closest_line.may_be_told(SHEETS, one)


def test_no_letter_has_a_gap_for_the_closest_thing_beside_a_line() -> None:
    one = job("Helper for a kite club\n\nHourly: $40-$60\n\nKeep our kites in order, in Scrapy.\n")
    one = assuming(one, evidence=(Evidence(1, SPIDERS, None, proofs.SURELY_DONE),))
    letter = proposal.write(one)
    assert NEAR not in letter or "spiders" not in letter


def test_a_strong_line_of_the_brief_opens_the_letter() -> None:
    one = job("Helper for our agents\n\nHourly: $40-$60\n\nWe need a Python developer for the web site of our club.\n")
    one = assuming(one, evidence=(Evidence(2, MEASURES, None, proofs.SURELY_DONE),))
    assert [proof.line for proof in proofs.proofs(one)][:1] == [MEASURES]


def test_the_closest_line_is_one_done_with_what_both_name() -> None:
    site = ExperienceLine("Built the web site of a kite club in Flask.", ("flask",))
    one = job("Python engineer\n\nKeep the Python scripts of our harbor.\n", replace(WHO, experience=(SHEETS, site)))
    assert done_with.has_what_both_name(site, one)
    assert not done_with.has_what_both_name(SHEETS, one)
    one = assuming(one, evidence=())
    found = closest_line.of_a_trade_of_both(one)
    assert found is None or found.text.startswith("I built the web site")


def test_a_tool_that_another_one_needs_is_not_told_beside_it() -> None:
    line = ExperienceLine("Took over an Express service of a kite shop.", ("nodejs",))
    who = replace(WHO, tools=("Node.js", "Scrapy"), experience=(line, SPIDERS))
    said = job("Node.js developer\n\nMend the Node.js service of our club, and its Scrapy spiders.\n", who).application
    said = replace(said, shared_tools=["Node.js"], years=(), timed_skills=[])
    assert more_tools(said, ["I took over an Express service of a kite shop."]) == []
    assert more_tools(replace(said, proofs=()), ["I run forty spiders."]) == ["Node.js"]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("Automate a series of harbor report files.", "reports made by themselves"),
        ("Boards out of sales, inventory, and pricing data.", "sales figures"),
        ("A bargain crawler for our members.", "pages crawled"),
        ("Collect the tides and their names from several websites.", "pages crawled"),
    ],
)
def test_what_a_post_asks_for_in_these_words(words: str, subject: str) -> None:
    assert subject in common_subjects.asked_for_in(words)


def test_a_line_of_two_subjects_of_the_post_needs_no_further_words_in_common() -> None:
    takeover = ExperienceLine("Took over a tide table that fell over each spring, and found a leak.", ("takeover",))
    front = ExperienceLine("Drew the kite pages of a harbor.", ("pages",))
    who = Profile(headline="Python developer", skills=("Python",), tools=("Python",), experience=(front, takeover))
    text = "Python developer\n\nTake full ownership of our existing system in Python. Keep its uptime high.\n"
    found = job(text, who)
    assert common_ground.shared(takeover, found) < common_ground.ONE_SUBJECT
    assert proofs.of_a_further_subject(who.experience, (), found) == takeover


def test_a_front_end_follows_only_where_the_post_asks_for_one() -> None:
    pages = ExperienceLine("Moved the front end of a rope shop to TypeScript.", ("react", "frontend"))
    who = replace(WHO, tools=("Scrapy", "React", "TypeScript"), experience=(SPIDERS, pages))
    text = "Scrapy developer\n\nWrite spiders in Scrapy for our harbor. We use TypeScript{}.\n"
    plain, more = job(text.format(""), who), job(text.format(", and want a new frontend in React"), who)
    assert pages not in proofs.others_left([], plain)
    assert pages in proofs.others_left([], more)


def test_a_trade_alone_opens_no_letter() -> None:
    one = job("Python engineer\n\nWhy does our page of tides not load?\n", replace(WHO, experience=(MEASURES,)))
    assert not closest_line.has_more_than_a_trade(MEASURES, one)
    assert closest_line.has_more_than_a_trade(SHEETS, job(TEA.format("")))


@pytest.mark.parametrize(("words", "asked"), [("basic DevOps", True), ("whatever you deploy", False)])
def test_who_set_up_servers_says_so_to_whoever_asks_for_more_than_that_it_be_deployed(words: str, asked: bool) -> None:
    servers = ExperienceLine("Set up Docker deployments for a harbor.", ("devops",))
    one = job(f"Kite painter\n\nPaint our kites, and {words}.\n", replace(WHO, experience=(SPIDERS, servers)))
    assert bool(common_ground.answers_beside(servers, [SPIDERS], one)) == asked


def test_where_no_line_may_open_the_letter_the_gap_suggests_the_nearest_one_with_a_tool_that_is_told() -> None:
    one = job("Boards for our harbor\n\nBuild the dashboard of our harbor.\n")
    assert closest_line.suggested(one, ()).startswith("I wrote the Power BI model")
    assert closest_line.suggested(one, ("Looker Studio",)).startswith("I built the weekly dashboard")


TONGUES = ("English (fluent)", "Polish (native)", "Spanish (working)")


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Sail maker\n\nSew sails.\n\nCountry: Poland\n", "Polish"),
        ("Sail maker\n\nSew sails.\n\nCountry: Spain\n", ""),
        ("Sail maker\n\nSew sails.\n\nCountry: Norway\n", ""),
        ("Sail maker\n\nSew sails. Polish is a plus.\n", "Polish"),
        ("Sail maker\n\nSew sails for our Polish customers.\n", ""),
    ],
)
def test_a_native_language_is_told_where_the_client_has_it_too(text: str, tongue: str) -> None:
    assert native_tongue.of_both(job(text, replace(WHO, languages=TONGUES))) == tongue
