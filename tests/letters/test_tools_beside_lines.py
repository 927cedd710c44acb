"""Which tools a letter tells of beside the lines."""

from dataclasses import replace

from tests.letters.own_lines.test_openings import job
from vault_tool.judging.matching import common_subjects
from vault_tool.letters import unfit
from vault_tool.letters.application import apply_for, untold_neighbors
from vault_tool.letters.own_lines.neighbors import Neighbors
from vault_tool.letters.own_lines.years_of_skills import Practice

POST = "{title}\n\nHourly: $40-$60\n\nWe need a {title} for the records of our harbor. Must know {tools}.\n"


def test_a_tool_whose_years_are_told_is_not_told_again_as_a_neighbor() -> None:
    said = apply_for(job(POST.format(title="AWS and Azure engineer", tools="AWS and Azure")))
    beside = replace(said, neighbors=(Neighbors("cloud", ("AWS",)),), years=())
    assert untold_neighbors(beside, ()) == list(beside.neighbors)
    assert untold_neighbors(replace(beside, years=(Practice("AWS", 6, is_tool=True),)), ()) == []


def test_duplicate_records_are_unclean_data() -> None:
    assert "unclean data" in common_subjects.asked_for_in("Find and merge duplicate records of our members.")


def test_work_asked_for_in_passing_is_left_a_gap_for() -> None:
    post = "Python developer\n\nHourly: $40-$60\n\nYou will:\n- write collectors of tides in Python\n- train {work} on them\n"
    assert unfit.asked_and_lacking(job(post.format(work="machine learning models"))) == ("machine learning",)
    assert unfit.asked_and_lacking(job(post.format(work="our sailors"))) == ()
