"""Cards in text: told apart where the text is nothing but cards; a post that speaks of links stays one."""

import pytest

from vault_tool.drops.job_cards.text_cards import cards
from vault_tool.posting.sites import is_job_address

ONE, TWO = "https://www.linkedin.com/jobs/view/4400000001", "https://www.linkedin.com/jobs/view/4400000002"
CARDS = {
    "the address ends each": (f"Tuner\nReed Works\nBern\n{ONE}\n\nBaker\nCrumb & Sons\nThun\n{TWO}\n", ["Tuner", "Baker"]),
    "no blank line at all": (f"Tuner\nReed Works - Bern\n{ONE}\nBaker\nCrumb - Thun\n{TWO}", ["Tuner", "Baker"]),
    "a button's words before it": (f"Tuner\nReed\nView job: {ONE}\nBaker\nCrumb\nView job: {TWO}", ["Tuner", "Baker"]),
    "the address below each name": (f"Tuner\n{ONE}\nReed Works\nBern\n\nBaker\n{TWO}\nCrumb\nThun\n", ["Tuner", "Baker"]),
    "names as links": (f"[Tuner]({ONE})\nReed\n[Baker]({TWO})\nCrumb\n", ["Tuner", "Baker"]),
    "rules between": (f"Tuner\nReed\n{ONE}\n-----\nBaker\nCrumb\n{TWO}\n=====\n", ["Tuner", "Baker"]),
    "hosts that nobody knows": ("Tuner\nReed\nBern\n[https://a.example/c/1]\nBaker\nCrumb\n[https://a.example/c/2]", ["Tuner", "Baker"]),
    "a mail's words around": (f"Your job alert for tuner\n2 new jobs match your search.\n\nTuner\nReed\n{ONE}\n\nBaker\nCrumb\n{TWO}\n\n"
                              "See all jobs: https://www.linkedin.com/jobs/search\nUnsubscribe: https://www.linkedin.com/u\n", ["Tuner", "Baker"]),
    "pictures and badges above": (f"logo\nNew\nTuner\nReed\n{ONE}\nlogo\nBaker\nCrumb\n{TWO}", ["Tuner", "Baker"]),
}  # fmt: skip
NONE = {
    "two pictures to look at": "Sign for a baker\nWe like these:\nhttps://a.example/s/1\nhttps://a.example/s/2\nSend three drafts.",
    "jobs that a post speaks of": f"Go on with my project\nLike my earlier jobs:\n{ONE}\nand\n{TWO}\nRead both and say what went wrong.",
    "things to write about": "Write texts\n\nRed kite\nSilk, two strings\nhttps://a.example/p/1\n\nBlue kite\nSilk\nhttps://a.example/p/2",
    "two addresses and nothing else": f"{ONE}\n{TWO}\n",
    "one job": f"Tuner\n{ONE}\nReed\nBern\n{ONE}?trk=x\n",
    "two hosts": "Tuner\nReed\nBern\nhttps://a.example/1\nBaker\nCrumb\nThun\nhttps://b.example/2\n",
    "a description below": f"Tuner\nReed\n{ONE}\nBaker\nCrumb\n{TWO}\n\nYou bake and tune, from ten to six, in two towns, for a year.",
}


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_one(name: str) -> None:
    text, wanted = CARDS[name]
    found = cards(text, is_job_address)
    assert [card.split("\n")[0].lstrip("[").split("]")[0] for card in found] == wanted
    assert not any("Unsubscribe" in card or "-----" in card or "logo" in card for card in found)


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_list_of_cards(name: str) -> None:
    assert len(cards(NONE[name], is_job_address)) < 2
