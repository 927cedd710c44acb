"""The Brief: what one reads before deciding."""

from dataclasses import replace

import pytest

from tests.assuming import assuming
from tests.judging.coder import CODER, SHIPPED, TODAY, WORK
from vault_tool.judging.asking import what_next
from vault_tool.letters.unfit import Unfit
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.writers import Job, at_a_glance

ASKS = WORK + "To apply, answer these questions:\n1. Which slow API have you mended?\n2. When can you start?\n"


def brief(text: str) -> str:
    return at_a_glance.write(Job(Post.of(text, read(text)), replace(SHIPPED, profile=CODER), TODAY))


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (WORK, "> [!success] Apply\n> "),
        (
            WORK + "You must be fluent in German.\n",
            "> [!danger] Skip\n> It asks for German, which isn't among your languages.\n",
        ),
        ("Django developer\n\nDjango work for our Python site.\n", "> [!warning] Ask first\n> The post says little"),
    ],
)
def test_it_begins_with_what_to_do_and_why(text: str, head: str) -> None:
    assert brief(text).startswith(head)


def test_what_to_send_can_be_ticked_off() -> None:
    assert (
        "- **They ask you to send:**\n    - [ ] “Which slow API have you mended?”\n    - [ ] “When can you start?”\n"
        in brief(ASKS)
    )


def test_each_of_the_gravest_risks_has_its_question_and_none_is_put_twice() -> None:
    written = brief(
        WORK.replace("Hourly: $50-$80", "Fixed price: $2,000\nWeekly hours: 35") + "This is a full-time role.\n"
    )
    assert "    1. **Fixed price for full-time work.**" in written
    assert written.count("*Ask: “Is the $2,000 per month") == 1
    assert "    4. **" not in written


def test_where_no_work_is_named_the_weeks_that_the_price_covers_are() -> None:
    text = WORK.replace("Hourly: $50-$80", "Fixed price: $2,000\nWeekly hours: 35") + "This is a full-time role.\n"
    assert (
        "- **Work against pay:** At your floor of $45 an hour, $2,000 pays for about 44 hours, or 1.3 weeks at 35 hours a week.\n"
        in brief(text)
    )
    assert "**Work against pay:**" not in brief(WORK)


@pytest.mark.parametrize("text", [WORK, ASKS])
def test_it_stays_short_and_whole(text: str) -> None:
    written = brief(text)
    assert len(written.splitlines()) <= 20
    assert written.count("“") == written.count("”")
    assert "{{" not in written
    assert "None" not in written


def test_no_post_no_brief() -> None:
    assert brief("") == ""


ONE_TOOL, UNPROVEN = Unfit("one tool", "Django is the only thing here that your profile shows."), Unfit("unproven")
LACKING = Unfit("lacking", "The work takes Odoo, and none of your lines comes close.")


@pytest.mark.parametrize(
    ("unfit", "own_trade", "looks"),
    [(ONE_TOOL, True, True), (UNPROVEN, False, True), (UNPROVEN, True, False), (LACKING, True, True)],
)
def test_where_nothing_of_the_profile_opens_a_letter_none_is_promised(
    unfit: Unfit, own_trade: bool, looks: bool
) -> None:
    job = Job(Post.of(WORK, read(WORK)), replace(SHIPPED, profile=CODER), TODAY)
    job = assuming(job, application=replace(job.application, unfit=unfit, own_trade=own_trade, nearest=""))
    assert ("- **Next:** see whether you've done work like this." in at_a_glance.write(job)) is looks


def test_a_letter_that_leaves_its_opening_to_be_named_does_not_open_with_work_shown_above(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(what_next, "step", lambda *_, **__: "send a proposal that opens with your work shown above.")
    job = Job(Post.of(WORK, read(WORK)), replace(SHIPPED, profile=CODER), TODAY)
    assert "opens with your work shown above" in at_a_glance.write(job)
    job = assuming(job, application=replace(job.application, to_name=True))
    assert "opens with the closest thing you've done" in at_a_glance.write(job)
