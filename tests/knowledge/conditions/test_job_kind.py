"""Which kind of job a post offers."""

from datetime import date

import pytest

from vault_tool.knowledge.conditions.scope import scope
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.pay.assumptions import Assumptions
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

KINDS = [
    ("Kite painter\nFixed-price: $900\n\nPaint forty kites.", "project"),
    ("Kite painter\nFixed-price: $120\n\nPaint four kites.", "quick job"),
    ("Kite painter\nFixed-price: $5\n\nPaint kites. Tell me your price.", "project"),
    ("Kite painter\nFixed-price: $10\n\nPaint all the kites of our club.", "project"),
    ("Kite painter\n\nI need a quick fix for one kite.", "quick job"),
    ("Kite painter\n\nFull-time, 40 hours a week. Paint kites.", "role"),
    ("Kite painter\nHourly: $20.00-$30.00 - Intermediate - Est. Time: More than 6 months, 30+ hrs/week\n\nPaint kites.", "role"),
    ("Kite painter\nHourly: $20.00-$30.00 - Intermediate - Est. Time: Less than 1 month, Less than 30 hrs/week\n\nPaint kites, with a chance of ongoing work.", "project"),
    ("Kite painter\n\nJoin our growing team. You paint kites with us.", "role"),
    ("Python help\n\nI want someone to teach me pandas, two hours a week, for half a year.", "lessons"),
    ("Expert in silk\n\nI need a one hour consultation on which silk to buy.", "advice"),
    ("Kite painter\nHourly - Intermediate - Est. Time: 3 to 6 months, 30+ hrs/week\n\nBuild a new website for our kites.", "project"),
    ("Silk\nHourly - Intermediate - Est. Time: 3 to 6 months, 30+ hrs/week\n\nI look for someone to give guidance on silk.", "advice"),
    ("Kite analyst\n\nResponsibilities:\n- Count the kites.\n- Track the winds.\n- Write reports.\n- Mend the records.\n- Plan the flights.\n- Train the pilots.\n- Check the strings.", "role"),
    ("Kite analyst\n\nResponsibilities:\n- Count the kites.\n- Track the winds.\n- Write reports.\n- Mend the records.\n- Plan the flights.\n- Train the pilots.\n- Check the strings.\nThe project ends in May.", "project"),
    ("Kite painter\n\nThis is a really simple job: paint a kite.", "quick job"),
    ("Mending the tails of our kites\n\nJoin our growing team for it.", "role"),
    ("Fixing the tails of our kites\n\nYou will play a key role in how they fly.", "project"),
    ("Python kite developer\n\nWe need expert advice on silk; then build an app for our club.", "project"),
    ("Kite data\n\nI would like to scrape a list of kites. Show me how over a video call.", "project"),
    ("Kites Ltd is hiring for several positions\n\nPainters, tailors and pilots of kites.", "role"),
    ("Kite bot\n\nI need a quick fix for one kite, with a full-time role later.", "quick job"),
    ("Kite analyst\n\nThe analyst will be responsible for the winds.", "role"),
    ("Kite club\n\nWe're currently hiring tailors and painters of kites.", "role"),
    ("Python kite developer\n\nYou give guidance on silk and write dashboards for our pilots.", "project"),
    ("Python kite developer\n\nWe need expert advice: a review of our silk.", "advice"),
    ("|| Kites Ltd -- Lisbon -- ONSITE -- Full Time ||\n\nYou paint kites in pairs.", "role"),
    ("Hiring kite painters and tailors\n\nWe paint kites of silk.", "role"),
    ("Kites Ltd - https://kites.example - Lisbon\n\nWe look for painters of kites.", "role"),
    ("Kite painter\n\nCome and enhance our dynamic team.", "role"),
    ("|| Kites Ltd -- REMOTE -- Full Time ||\n\nYou build new kites from scratch, test-driven.", "role"),
    ("Pintor de pipas\n\nA vaga é para o nosso time em Lisboa.", "role"),
    ("Kite analyst\n\nAn 8 hours job, Monday to Friday, US shift.", "role"),
    ("Kite club\n\nWe are looking for developers at all levels.", "role"),
    ("Sail for a kite\nHourly: $20.00-$30.00\nLess than 30 hrs/week\n\nThe project is one sail, with ongoing repairs.", "project"),
    ("Kite painter\n\nCreate a program that counts kites. You will be responsible for the winds.", "project"),
    ("Silk\n\nGive guidance on silk while you rebuild my workflow.", "project"),
    ("Silk\n\nI would like to learn about your work with silk in an interview.", "project"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_post_is_of_one_kind(text: str, kind: str) -> None:
    post = Post.of(text, read(text))
    assert scope(post, Profile(), (), Assumptions(), date(2026, 3, 10))["job_kind"] == kind
