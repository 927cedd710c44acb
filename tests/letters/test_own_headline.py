"""A headline as a sentence says it."""

import pytest

from vault_tool.letters import own_headline

SAID = [
    ("", ""),
    ("operations manager", "an operations manager"),
    ("a kite tailor.", "a kite tailor"),
    ("planner for clubs, schools and museums", "a planner for clubs, schools and museums"),
    ("bookkeeper for cafés and bars, QuickBooks, Xero and Excel", "a bookkeeper for cafés and bars"),
    ("web developer for small clubs, Django and Vue", "a web developer for small clubs"),
    ("developer with Django, Vue and Redis", "a developer with Django, Vue and Redis"),
    ("WordPress developer, WooCommerce and Elementor", "a WordPress developer"),
    ("illustrator, animator and storyteller", "an illustrator"),
    ("Kite tailor | silk | bamboo", "a Kite tailor"),
    ("Kite tailor – silk and bamboo", "a Kite tailor"),
    ("Editor (books, essays) for small presses", "an Editor (books, essays) for small presses"),
    ("Editor. I love commas", "an Editor"),
    ("Node.js developer", "a Node.js developer"),
]


@pytest.mark.parametrize(("written", "said"), SAID)
def test_a_headline_is_said_as_far_as_it_is_one_sentence(written: str, said: str) -> None:
    assert own_headline.said(written) == said
