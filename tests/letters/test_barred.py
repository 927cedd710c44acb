"""Who can't have a job asks nothing about it but what could open it; who can asks first what decides how much work it is."""

import pytest

from tests.assuming import assuming
from tests.letters.test_first_questions import LONG, judged
from vault_tool.judging.decision import Decision
from vault_tool.judging.stops import Kind, Stop
from vault_tool.letters import interview
from vault_tool.letters.question_choice import FIRST


@pytest.mark.parametrize("kind", ["level", "safety", "language"])
def test_who_is_barred_from_a_job_asks_nothing_about_the_work(kind: Kind) -> None:
    found = judged(f"Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites for a year. {LONG}")
    found = assuming(found, decision=Decision("skip", "It is for others.", (Stop(kind, "It is for others."),)))
    assert interview.questions(found, 30) == []
    assert interview.room_for_vetting(found, 30) == 0


def test_who_is_barred_by_a_place_asks_about_the_place_alone() -> None:
    found = judged(f"Kite tailor\n\nFixed-price: $900\n\nSew and mend our kites for a year. {LONG}")
    found = assuming(
        found, decision=Decision("skip", "This isn't your trade.", (Stop("place", "They take nobody from there."),))
    )
    assert [q.text for q in interview.questions(found, 30)] == [interview.FROM_ELSEWHERE]


@pytest.mark.parametrize(
    ("text", "asked", "not_asked"),
    [
        (
            "Certified kite tailor (papers required)\n\nSew our kites of silk.",
            "Is the certificate a must",
            "the address",
        ),
        ("Crawler for winds\n\nScrape the winds of our coast per day.", "About how many pages a day", "a login"),
        (
            "Scrape images of kites\n\nScrape all images of a kite shop.",
            "How should the images be named",
            "which format",
        ),
        ("App developer\n\nFinish our app for kite pilots, which is almost done.", "still unfinished", "first release"),
        ("Data analyst\n\nBuild several dashboards of our winds in Tableau.", "How many dashboards", "Which tool"),
    ],
)
def test_what_decides_how_much_work_it_is_is_asked(text: str, asked: str, not_asked: str) -> None:
    found = judged(text)
    found = assuming(found, decision=Decision("apply", "You fit."))
    texts = [q.text for q in interview.questions(found, 200)]
    assert any(asked in q for q in texts), texts
    assert not any(not_asked in q for q in texts), texts


@pytest.mark.parametrize(
    ("text", "not_asked"),
    [
        ("Unity developer for a clone of a kite game\n\nBuild a clone of a kite game in Unity.", "a playable build"),
        ("Gemini help\n\nI need help to learn how to read my own documents with AI, one hour.", "on your own files"),
        ("AI engineer\n\nIntegrate health data with machine learning and LLM models.", "the predictions"),
        ("Sleep coach\n\nCoach me online, with lessons and coaching each night.", "the learners"),
        ("Manim animator\n\nMake an animation of winds with Manim for our YouTube channel.", "hours of footage"),
        ("AI tool for kite makers\n\nBuild a tool that writes social media posts for Instagram.", "Who posts today"),
        ("AI influencer\n\nCreate a virtual influencer for social media: Instagram, TikTok.", "Who posts today"),
        ("IT support\n\nHelp desk for a warehouse: drive the forklift, customer service.", "tickets, chats"),
        ("Mobile app\n\nBuild a mobile app for iOS and Android beside our existing website.", "the app as it is now"),
        ("Writer of case studies\n\nData analysis content: forecast prices with Excel and SQL.", "a prediction"),
        ("Telegram adder\n\nA scraper of Telegram groups in Scrapy for web scraping.", "a login"),
    ],
)
def test_a_question_of_another_kind_of_work_is_not_asked(text: str, not_asked: str) -> None:
    found = judged(text)
    found = assuming(found, decision=Decision("apply", "You fit."))
    assert not [q.text for q in interview.questions(found, 200) if not_asked in q.text]


def test_where_nothing_decides_nothing_is_asked_first() -> None:
    found = judged(f"Kite tailor\n\nHourly: $25.00-$30.00\n\nLess than 30 hrs/week, 1 to 3 months. {LONG}")
    found = assuming(found, decision=Decision("apply", "You fit."))
    asked = interview.questions(found, 30)
    assert not [q.text for q in asked if q.topic == FIRST and q.text.startswith("When would you like me to start")]


def test_whom_the_site_itself_shuts_out_asks_nothing_about_the_place() -> None:
    text = f"Kite tailor\n\nOnly freelancers located in the U.S. may apply.\n\nHourly: $25.00-$30.00\n\n{LONG}"
    stops = (Stop("place", "They only hire in the United States."),)
    found = assuming(judged(text), decision=Decision("skip", "They take nobody from there.", stops))
    assert interview.questions(found, 30) == []


def test_of_the_start_of_an_ad_nothing_is_asked_before_the_rest_is_read() -> None:
    found = judged(f"Kite tailor\n\nHourly: $25.00-$30.00\n\n{LONG}")
    found = assuming(found, decision=Decision("ask", "Open the whole post.", reason="start alone"))
    assert interview.questions(found, 30) == []
    assert interview.room_for_vetting(found, 30) == 0
