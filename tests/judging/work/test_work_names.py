"""What conditions can ask of the work: its trade, the usual rate, how much of it is told."""

import pytest

from vault_tool.judging.trades.trade_table import trades
from vault_tool.judging.work import work_names
from vault_tool.language.wordlists import table
from vault_tool.posting import reading
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post


def names(text: str) -> dict[str, object]:
    return work_names.of(Post.of(text, reading.read(text)), Assumptions())


def test_every_trade_has_a_usual_rate():
    rated = [trade for named in table("kinds/usual_rates").values() for trade in named]
    assert sorted(rated) == sorted(trade.name for trade in trades())


@pytest.mark.parametrize(
    ("text", "trade", "rate"),
    [
        ("Data entry clerk\n\nType our old price lists into a table.\n", "data entry", 10),
        ("Machine learning engineer\n\nTrain a model that counts birds in photographs.\n", "machine learning", 40),
    ],
)
def test_the_trade_and_what_it_costs(text, trade, rate):
    found = names(text)
    assert (found["trade"], found["usual_rate"]) == (trade, rate)


def test_nothing_is_said_of_a_trade_that_no_word_tells():
    assert names("Hello there.\n") == {"tasks": 0, "needs": 0}


def test_interpretation_of_figures_is_no_translation():
    assert names("Interpretation of our tide tables\n\nWe need the interpretation of a year of tide tables.\n").get(
        "trade"
    ) != ("translation")
    assert names("Simultaneous interpretation at a harbor fair\n\nInterpreting for guests.\n")["trade"] == "translation"


def test_work_with_no_code_is_called_by_what_it_does():
    assert work_names.spoken("no-code automation") == "workflow automation"


def test_a_trade_is_said_only_where_the_post_is_about_it_first_or_its_title_names_it() -> None:
    web = "React developer\n\nYou build pages in React and TypeScript.\nYou write SQL, and an engineer reviews the data.\n"
    assert "trade_said" in names(web) or names(web)["trade"] != "data engineering"
    assert names("Data engineer for tide tables\n\nBuild data pipelines in Airflow.\n")["trade_said"]
