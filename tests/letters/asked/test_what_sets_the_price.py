"""What sets the price of a job is asked where its post leaves it open: how many, from where, by which of two tools."""

import pytest

from tests.letters.asked.test_what_a_job_turns_on import asked
from vault_tool.letters.question_choice import FIRST

SETS_THE_PRICE = [
    ("How many PDFs do you have", "Kite lists", "Convert our PDF files of kites to Excel."),
    ("Can the text in them be copied", "Kite lists", "Convert our PDF files of kites to Excel."),
    ("Should the back end be in Python", "Wind service", "Build a server for winds, in Python or Node.js."),
    ("Do you prefer Flutter or React Native", "Kite app", "Build an app for pilots in Flutter or React Native."),
    ("Which vector database", "RAG for kites", "Debug our RAG pipeline and its vector database."),
    ("How many reports have to be moved", "Power BI for kites", "Move from Tableau to Power BI."),
    ("Is it Looker, or Looker Studio", "Looker for kites", "Show what each pilot flew in Looker."),
    ("Is the time lost in the query", "Power BI for kites", "Our Power BI report of kites is slow to load."),
    ("Which database or warehouse would it read", "Hightouch for kites", "Set up Hightouch for our kites."),
    ("Do you have an account with it", "Hightouch for kites", "Set up Hightouch for our kites."),
    ("Which POS system", "Cafe reports", "Make a report of sales for my cafe at the end of the day."),
    ("How many teams is this for", "Power BI", "Show ticket sales of our sports teams in Power BI."),
    ("Which ticketing systems", "Power BI", "Show ticket sales of our sports teams in Power BI."),
    ("Should the market be measured", "Market size of kites", "Show the market of kites in two countries."),
    ("How many years should the figures", "Market size of kites", "Show the market of kites in two countries."),
    ("Do you have the logs", "Analyst for ads", "Find junk traffic among the clicks on our kites."),
    ("Who keeps the worksheet", "Power BI", "I have a simple Excel worksheet of kites and want a dashboard."),
    ("Could I see the repository", "Code review of a kite app", "Read all of it and tell us what is wrong."),
    ("When can I read the project plan", "Kite club app", "The project plan is prepared and ready to share in messages."),
    ("Do you have a source for the prices", "Kite food", "Chart the commodity prices of silk on a weekly page."),
    ("Could you send me the link to the repository", "Kite bot", "Update a library. I'll pass on the GitHub link of it."),
    ("Could I see the detailed description", "Kite bot", "A detailed description will be shared with whoever is chosen."),
]  # fmt: skip
IS_TOLD = [
    ("Should the back end be in Python", "Wind service", "Build a server in Python or Node.js, depending on your stack."),
    ("Do you prefer Flutter", "Kite app", "Build an app in Flutter or React Native, whichever you know best."),
    ("Which versions are in use", "Kite bot", "Update an outdated library. I'll pass on the GitHub link of it."),
    ("Will the people who get the messages", "Telegram bot", "Make a Telegram bot with tables of messages and users."),
    ("How many PDFs do you have", "Kite lists", "Convert 40 PDF files of kites to Excel."),
    ("Can the text in them be copied", "Kite lists", "Convert our scanned PDF files of kites to Excel."),
    ("Should the back end be in Python", "Wind service", "Build a server, in Python or Node.js, depending on your stack."),
    ("Should the back end be in Python", "Wind service", "Build a server in .NET Core, Python or Node.js."),
    ("Which vector database", "RAG for kites", "Debug our RAG pipeline and its vector database in Qdrant."),
    ("How many reports have to be moved", "Power BI for kites", "Move 12 reports from Tableau to Power BI."),
    ("Is it Looker, or Looker Studio", "Looker Studio for kites", "Show what each pilot flew in Looker Studio."),
    ("Which POS system", "Cafe reports", "Make a report of sales in Square for my cafe at the end of the day."),
    ("How many tickets do you get", "Power BI", "Automate the ticket sales dashboards of sports teams, with AI support."),
    ("Which one do you have already: Zapier", "Kite flows", "Mend our flows in n8n, Zapier or Make."),
]  # fmt: skip


@pytest.mark.parametrize(("begins", "title", "text"), SETS_THE_PRICE)
def test_what_sets_the_price_is_asked_first(begins: str, title: str, text: str) -> None:
    found = asked(f"{title}\n\nFixed-price: $900\n\n{text}")
    assert any(q.text.startswith(begins) and q.topic == FIRST for q in found)


@pytest.mark.parametrize(("begins", "title", "text"), IS_TOLD)
def test_what_sets_the_price_is_not_asked_where_it_is_told(begins: str, title: str, text: str) -> None:
    assert not any(q.text.startswith(begins) for q in asked(f"{title}\n\nFixed-price: $900\n\n{text}"))
