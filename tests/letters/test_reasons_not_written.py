"""Why a letter is not written: in which order it is told, and what is left unsaid."""

from dataclasses import replace

from tests.assuming import assuming
from tests.letters.own_lines.test_openings import job
from vault_tool.judging.decision import Decision
from vault_tool.letters import unfit
from vault_tool.letters.replies import Reply
from vault_tool.letters.replying import wants_answer
from vault_tool.letters.unfit import Unfit
from vault_tool.posting import several_posts
from vault_tool.posting.asked.asks import Ask
from vault_tool.text.edits import Span
from vault_tool.writers import proposal

PITCH = (
    "Partners for our kite platform\n\nWe are looking for resellers of our kite platform. Become a reseller today.\n"
)
OLD = "Power BI analyst\nPosted on: March 3, 2021\n\nBuild the Power BI boards of our harbor for its sailors.\n"
SKIP = Decision("skip", "This is nothing for you.")


def test_a_pitch_is_called_one() -> None:
    one = job(PITCH)
    one = assuming(one, decision=SKIP)
    one = assuming(one, fit=assuming(one.fit, level="partly"))
    assert unfit.reason(one) == Unfit("stopped", "This reads like a pitch, not a job.")


def test_the_age_of_a_post_of_another_year_is_told_first() -> None:
    one = job(OLD)
    one = assuming(one, decision=SKIP)
    found = unfit.reason(one)
    assert found is not None
    assert found.words == "Posted over 5 years ago. This is nothing for you."


def test_what_is_asked_for_and_lacking_is_named_behind_a_reason_without_it() -> None:
    one = job("Power BI analyst\n\nBuild the Power BI boards of our harbor. Must know Odoo.\n")
    one = assuming(one, fit=assuming(one.fit, named=one.fit.named._replace(unmet=("Odoo",))))
    one = assuming(one, decision=SKIP)
    assert unfit._with_what_it_takes(one) == "This is nothing for you. It takes Odoo, which your profile doesn't show."
    one = assuming(one, decision=SKIP._replace(why="It takes Odoo."))
    assert unfit._with_what_it_takes(one) == "It takes Odoo."
    told = "This job is about tides, which your profile doesn't show."
    assert unfit._with_what_it_takes(assuming(one, decision=SKIP._replace(why=told))) == told


def test_a_form_of_a_public_office_is_not_asked_of_who_writes() -> None:
    quote = "Please attach your Form DD-214 and your letter of disability"
    assert not wants_answer.needs_answer(Ask("file", quote, Span(0, len(quote))), foreign=False)


def test_a_request_ends_before_a_sentence_in_capitals() -> None:
    quote = "Please include examples of such kites. OUR OLD KITE IS ATTACHED (lots of room)"
    assert wants_answer.by_itself(Ask("samples", quote, Span(0, 9))).quote == "Please include examples of such kites."


def test_where_only_the_price_is_too_low_the_line_to_start_with_is_told() -> None:
    one = job("Power BI analyst\n\nBuild the Power BI boards of our harbor.\n")
    one = assuming(one, application=replace(one.application, unfit=Unfit("pay", "It pays too little."), own_trade=True))
    assert "start with this line: I wrote the Power BI model" in proposal.write(one)
    one = assuming(one, application=replace(one.application, unfit=Unfit("place", "It is far away.")))
    assert "start with this line" not in proposal.write(one)


def test_a_page_of_several_posts_is_called_one_and_asks_nothing_of_its_reader() -> None:
    page = "Kite builder\n\nBuild our kites.\n\nProposals: 5 to 10\n\n"
    assert several_posts.are_several(page * several_posts.SEVERAL)
    assert not several_posts.are_several(page)
    one = job(page * several_posts.SEVERAL)
    one = assuming(one, application=replace(one.application, unfit=Unfit("stopped", "It is far away.")))
    one = assuming(one, replies=(Reply("Your services", "", screening=False),))
    letter = proposal.write(one)
    assert letter.startswith("‹This text holds several posts, and only the first was read.")
    assert "Your services" not in letter
