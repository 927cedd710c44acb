"""What ends the matter with a no is asked before what the Brief asks about the work."""

from dataclasses import replace
from datetime import date

from tests.assuming import assuming
from vault_tool.jobs import vault_notes
from vault_tool.judging.deciding import first_message
from vault_tool.judging.decision import Decision
from vault_tool.judging.judgment import Judgment
from vault_tool.knowledge.who_applies import Profile
from vault_tool.letters import interview
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

TAILOR = Profile(headline="kite tailor", skills=("Sewing",), rate_floor=20.0, time_zone="Europe/Lisbon")
WORK = "Full-time. Sew kites with five years of experience in silk. " + "You cut silk, and you sew it by hand. " * 30


def test_whether_they_hire_abroad_comes_before_the_work() -> None:
    text = f"Kite tailor\n\n{WORK}"
    found = Judgment(
        Post.of(text, read(text)), replace(vault_notes.shipped_with_package(), profile=TAILOR), date(2026, 3, 10)
    )
    about_work = first_message.of_the_work(found.post, "role")
    found = assuming(found, decision=Decision("ask", "Part of this is yours.", question=about_work))
    abroad, work = (q.text for q in interview.questions(found, 60)[:2])
    assert abroad.startswith("Do you hire people from other countries")
    assert work == about_work


def test_a_role_whose_tasks_are_told_is_not_asked_for_the_first() -> None:
    assert first_message.of_the_work(Post.of(WORK, read(WORK)), "role") != first_message.FIRST_TASK
    assert first_message.of_the_work(Post.of("Sew kites.", read("Sew kites.")), "role") == first_message.FIRST_TASK
