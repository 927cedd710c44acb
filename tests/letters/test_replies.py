"""Which requests a letter answers, and under which words."""

import pytest

from tests.writers.test_proposal import job
from vault_tool.knowledge.who_applies import ExperienceLine, Profile
from vault_tool.letters import screening_answer
from vault_tool.letters.replies import Reply
from vault_tool.letters.replying import request_gaps, request_headings, wants_answer
from vault_tool.posting.asked.asks import Ask
from vault_tool.posting.to_send import sent_files
from vault_tool.text.edits import Span
from vault_tool.writers import proposal

ASKED = [
    ("Please send a photo of a kite that you sewed.", True),
    ("Examples of kites like ours", True),
    ("Your favorite silk", True),
    ("Why kites interest you", True),
    ("Describe the longest line you have flown.", True),
    ("Please include a brief cover letter telling us of your last kite.", False),
    ("Send a cover letter and two photos of kites.", True),
    ("In your cover letter, describe the longest line you have flown.", True),
    ("Examples of our kites are on the wall.", False),
    ("Our club is an equal opportunity employer and welcomes everyone.", False),
    ("Immediate joiners preferred.", False),
    ("Please don't apply if you sew for another club.", False),
    ("You can apply by mailing our club.", False),
    ("If you love kites, we would love to hear from you.", False),
    ("The work involves forty kites of silk.", False),
    ("https://kites.example/apply", False),
    ("https://kites.example/apply or write to me, and I'll put you in touch", False),
    ("Send a cover letter on your relevant experience.", False),
    ("I need you to quote me the whole cost.", True),
    ("Silk, bamboo, lines WHAT TO INCLUDE IN YOUR PROPOSAL", False),
    ("Answer the questions below.", False),
    ("Please contact us only if you have read all of this.", False),
    ("Keep your letter short.", False),
    ("Tailors who like silk are invited to apply with their portfolio of kites.", True),
    ("Tailors are welcome to visit our club.", False),
    ("Please highlight this work at the start of your letter!", False),
]


@pytest.mark.parametrize(("words", "answer"), ASKED)
def test_what_wants_an_answer(words: str, answer: bool) -> None:
    assert wants_answer.needs_answer(Ask("other", words, Span(0, len(words))), foreign=False) is answer


SEVERAL = {
    "Tell us how you sew, dye, and fold in your proposal.": ["‹fill in: your answer to each part of this›"],
    "Please share your favorite silk.": ["‹fill in: your answer›"],
    "Please send your CV and a portfolio.": [
        "‹fill in: attach your résumé›",
        "‹fill in: a link to work like this, or the file you attach›",
    ],
}


@pytest.mark.parametrize("words", SEVERAL)
def test_several_things_have_a_gap_each_or_one_that_says_so(words: str) -> None:
    text = f"Kite tailor\n\nSew and mend the kites of our club.\n\n{words}\n"
    found = job(text, Profile(headline="kite tailor", skills=("Sewing",)))
    assert [reply.text for reply in found.replies] == SEVERAL[words]


def test_why_it_is_you_is_answered_by_itself_and_not_by_the_letter_around_it() -> None:
    text = "Kite tailor\n\nSew and mend the kites of our club.\n\nPlease include a brief cover letter telling of your work and explaining why you are the tailor for us.\n"
    found = job(text, Profile(headline="kite tailor", skills=("Sewing",))).replies
    assert [(reply.ask, reply.text) for reply in found] == [
        ("“Why you are the tailor for us”", "‹fill in: your answer›")
    ]


def test_a_form_is_filled_in_with_the_name_of_the_profile() -> None:
    text = "Kite tailor\n\nSew and mend the kites of our club.\n\nApply with this template:\nFull Name:\nFavorite silk:\nLongest line:\n"
    found = job(text, Profile(name="Ada Moss", headline="kite tailor", skills=("Sewing",))).replies
    assert next((reply.ask, reply.text) for reply in found) == ("Full Name", "Ada Moss")


def test_a_second_demand_has_a_gap_of_its_own() -> None:
    text = "Kite tailor\n\nSew and mend the kites of our club.\n\nWhen you apply, say in one line why kites fall. And mention one kite you've mended.\n"
    found = job(text, Profile(headline="kite tailor", skills=("Sewing",)))
    assert [reply.ask for reply in found.replies][-1] == "“Mention one kite you've mended.”"


ALONE = [
    ("other", "You mend no kites To apply: Please show us one kite.", "Please show us one kite.", "other"),
    ("other", "And tell us your favorite silk.", "Tell us your favorite silk.", "other"),
    (
        "availability",
        "Tell us which of the kites you'd start with.",
        "Tell us which of the kites you'd start with.",
        "other",
    ),
    ("availability", "When can you start?", "When can you start?", "availability"),
    (
        "question",
        "Send a message with your best kite, and how it flew.",
        "Your best kite, and how it flew.",
        "question",
    ),
    ("samples", "Apply now with examples of kites that you sewed.", "Examples of kites that you sewed.", "samples"),
    (
        "samples",
        "A kite that you sewed Please note: We talk only here. Do not call us.",
        "A kite that you sewed",
        "samples",
    ),
]


def test_hours_that_are_the_clients_own_are_told_once() -> None:
    text = (
        "Kite tailor\n\nSew and mend the kites of our club. Work during Central European Time (CET) hours.\n\n"
        "To apply, please send:\n- Your availability\n- Your favorite silk\n"
    )
    who = Profile(
        headline="kite tailor", skills=("Sewing",), weekly_hours=30, time_zone="Europe/Warsaw", hours=("09:00", "18:00")
    )
    told = "\n".join(reply.text for reply in job(text, who).replies)
    assert "I work 9 AM to 6 PM in Warsaw (CET)." in told


@pytest.mark.parametrize(("kind", "words", "alone", "meant"), ALONE)
def test_a_request_stands_by_itself(kind: str, words: str, alone: str, meant: str) -> None:
    ask = wants_answer.by_itself(Ask(kind, words, Span(0, len(words))))
    assert (ask.quote, ask.kind) == (alone, meant)


def test_what_only_leads_into_a_request_is_not_quoted_in_a_gap() -> None:
    words = "Show us something that flies:"
    assert words not in request_gaps.for_the_rest(Ask("link", words, Span(0, len(words))))


HEADINGS = [
    ("other", "Please share your favorite silk.", "“Please share your favorite silk.”"),
    ("other", "Describe your last kite", "“Describe your last kite”"),
    ("samples", "Please share relevant kites.", "Samples of my work:"),
    ("samples", "Show us two kites and tell us how they fly.", "“Show us two kites and tell us how they fly.”"),
    ("samples", "Please share charts in Power BI.", "“Please share charts in Power BI.”"),
    ("file", "To apply, please attach your newest drawing.", "Attached:"),
    ("other", "Please include: Your favorite silk.", "“Your favorite silk.”"),
    ("other", "Tell me why your kites fly — copied letters are seen at once.", "“Tell me why your kites fly”"),
    ("other", "Tell me why your kites fly — and send a photo.", "“Tell me why your kites fly — and send a photo.”"),
    ("samples", "Photos of your kites", "Photos of your kites"),
    ("price", "Your hourly rate", "Your hourly rate"),
    ("other", "Which silk do you like?", "Which silk do you like?"),
]


@pytest.mark.parametrize(("kind", "words", "heading"), HEADINGS)
def test_what_applicants_are_told_to_do_is_no_sentence_of_the_letter(kind: str, words: str, heading: str) -> None:
    assert request_headings.heading(Ask(kind, words, Span(0, len(words))), named=True) == heading


def test_where_no_letter_is_written_the_request_itself_is_shown() -> None:
    words = "Please share relevant kites."
    assert request_headings.heading(Ask("samples", words, Span(0, len(words))), named=False) == f"“{words}”"


def test_what_is_not_in_english_is_kept() -> None:
    assert wants_answer.needs_answer(Ask("other", "Bitte ein Foto beilegen.", Span(0, 24)), foreign=True)


def test_nothing_is_said_to_be_attached_where_words_answer() -> None:
    text = "Kite tailor\n\nSew and mend the kites of our club.\n\nPlease send us your resume and your hourly rate.\n"
    who = Profile(headline="kite tailor", skills=("Sewing",), rate_floor=20.0, rate_target=30.0)
    said = [(reply.ask, reply.text.startswith("‹")) for reply in job(text, who).replies]
    assert said
    assert ("Attached:", False) not in said


LISTS = [
    (
        "Please share your age, years of sewing, your hourly rate, favorite silk and availability to start.",
        "age, years of sewing and favorite silk",
    ),
    (
        "If interested, please send your newest kite along with your age, favorite silk and hourly rate.",
        "newest kite, age and favorite silk",
    ),
    ("Please share your favorite silk and your hourly rate.", ""),
    ("Tell us how you would sew a kite that flies in the wind of our coast, mend it, wash it, and dry it.", ""),
]


@pytest.mark.parametrize(("words", "left"), LISTS)
def test_what_a_long_list_leaves_open_is_told_one_by_one(words: str, left: str) -> None:
    assert request_gaps.parts_left(words) == left


def test_a_day_is_not_shown_as_a_sample() -> None:
    words = (
        "Please send two short descriptions of the last kites that you sewed for a club by the sea, in your own words and"
        " as plainly as you can, and say when you could start."
    )
    found = job(f"Kite tailor\n\nSew and mend the kites of our club.\n\n{words}\n", Profile(headline="kite tailor"))
    assert not any(reply.ask == "Samples of my work:" and "I can start" in reply.text for reply in found.replies)


def test_a_request_that_the_opening_answers_has_what_shows_that_work_or_a_gap_for_more_of_it() -> None:
    line, links = "I sewed forty kites of silk.", "https://kites.example"
    twice = [Reply(ask, line, screening=False, above=links) for ask in ("Kites like ours", "Kites of silk")]
    first, second = proposal.not_said_yet(twice, [line], screening=True)
    assert (first.text, second.text) == (links, second.gap)


def test_what_shows_the_work_that_opens_a_letter_are_the_links_unless_they_are_told_elsewhere() -> None:
    text = "Kite tailor\n\nSew and mend our kites.\n\nTo apply, send:\n- An example of a kite{}\n"
    who = Profile(headline="kite tailor", skills=("Sewing",), links=("https://github.com/kites",))
    assert [reply.above for reply in job(text.format(""), who).replies] == ["https://github.com/kites"]
    found = job(text.format("\n- Your favorite silk\n- A link to your GitHub"), who).replies
    assert {reply.above for reply in found} == {request_gaps.of_work_above()}


GAPS = [
    ("price", "Pricing model", "how you'd price it"),
    ("price", "Your price", "your price"),
    ("file", "Please send your CV along with your portfolio.", "attach your résumé"),
]


@pytest.mark.parametrize(("kind", "words", "gap"), GAPS)
def test_what_a_gap_says(kind: str, words: str, gap: str) -> None:
    assert gap in request_gaps.plain(Ask(kind, words, Span(0, len(words))))


def test_a_file_that_is_asked_for_beside_what_the_profile_has_keeps_its_gap() -> None:
    text = "Kite tailor\n\nSew and mend our kites.\n\nSend your CV as a page of your portfolio.\n"
    who = Profile(headline="kite tailor", skills=("Sewing",), links=("https://kites.example",))
    (reply,) = job(text, who).replies
    assert reply.text.splitlines() == ["‹fill in: attach your résumé›", "https://kites.example"]


def test_work_with_a_tool_that_one_lacks_is_answered_by_no_other_work() -> None:
    line = "Cleaned the stock lists of a tea shop in Excel."
    who = Profile(headline="data analyst", skills=("Excel",), experience=(ExperienceLine(line, "", ()),))
    text = "Stock list in Excel and VBA\n\nClean our stock list in Excel.\n\nPlease share {}.\n"
    (lacking,) = job(text.format("an example of an Excel/VBA tool like this"), who).replies
    (either,) = job(text.format("an example of a stock list that you cleaned in Excel or VBA"), who).replies
    assert "‹" in lacking.text
    assert "stock lists of a tea shop" not in lacking.text
    assert "stock lists of a tea shop" in either.text


KITES = "Kite tailor\n\nSew and mend our kites.\n\nTo apply, send:\n- Your favorite silk\n- {}\n"
TAILOR = Profile(headline="kite tailor", skills=("Sewing",), links=("https://kites.example",), rate_target=40)


def answered(words: str, who: Profile = TAILOR) -> list[str]:
    return job(KITES.format(words), who).replies[-1].text.splitlines()


def test_a_bare_link_answers_no_request_for_experience() -> None:
    more = f"‹fill in: {screening_answer.WORDS_TOO}›"
    assert answered("Experience: silk, bamboo and knots (please link 1-2 examples)") == [*TAILOR.links, more]
    assert answered("A link to your portfolio") == [*TAILOR.links]


def test_a_rate_with_the_hours_that_it_takes_has_a_gap_for_them() -> None:
    assert answered("A fixed-price quote or hourly rate + estimated hours") == [
        "About ‹fill in: how many› hours at $40 an hour."
    ]


def test_a_question_for_a_yes_is_answered_by_no_line_that_has_less_than_half_of_it() -> None:
    line = ExperienceLine("Sewed silk kites for a school of pilots.", (), ())
    assert screening_answer.says_yes(line, "Have you sewed silk kites?", TAILOR)
    assert not screening_answer.says_yes(line, "Have you repaired carbon kites after a storm at sea?", TAILOR)
    assert screening_answer.says_yes(line, "Tell us of carbon kites that you repaired after a storm.", TAILOR)


def test_what_questions_there_are_is_answered_with_questions() -> None:
    assert answered("Any questions on the scope")[0].startswith("- ")


def test_a_story_of_which_the_request_leaves_the_choice_is_told_by_the_line_that_shows_it() -> None:
    took_over = ExperienceLine("Took over a kite shop's program that fell over each Friday.", (), ())
    who = Profile(headline="kite tailor", skills=("Sewing",), links=TAILOR.links, experience=(took_over,))
    told = "A link to your portfolio and a note on the gnarliest knot, or a time you inherited a tangled codebase"
    text = "\n".join(answered(told, who))
    assert all(link in text for link in TAILOR.links)
    assert "I took over a kite shop's program" in text


def test_experience_with_videos_is_told_in_words() -> None:
    words = "Detail your experience with heavy video and audio of kites."
    ask = wants_answer.by_itself(Ask("format", words, Span(0, len(words))))
    assert ask.kind == "experience"
    assert "attach" not in request_gaps.plain(ask)
    assert "attach" in request_gaps.plain(wants_answer.by_itself(Ask("format", "Send a short video", Span(0, 18))))


def test_who_is_invited_is_no_part_of_the_request() -> None:
    words = "Suitable candidates, please apply now with your resume."
    assert wants_answer.by_itself(Ask("file", words, Span(0, len(words)))).quote == "Your resume."


PAGES = {
    "Your LinkedIn profile": "‹fill in: the link to your LinkedIn›",
    "Please send a link to your Behance page.": "‹fill in: the link to your Behance›",
    "Please share your LinkedIn and GitHub.": "https://github.com/ada\n‹fill in: the link to your LinkedIn›",
    "Your GitHub profile": "https://github.com/ada",
    "Please send a link to your GitHub or LinkedIn.": "https://github.com/ada",
}


@pytest.mark.parametrize("words", PAGES)
def test_a_page_on_one_site_is_not_answered_by_a_link_to_another(words: str) -> None:
    found = job(KITES, Profile(headline="kite tailor", skills=("Sewing",), links=("https://github.com/ada",)))
    assert screening_answer.answer(words, found, found.application).text == PAGES[words]


ATTACHED = {
    "Please describe your experience sewing for heavy shoots (video, photos).": "",
    "Detail your experience with video.": "",
    "Please send a short video about your experience.": "your video",
    "Share your experience and your CV.": "your résumé",
}


@pytest.mark.parametrize("words", ATTACHED)
def test_what_one_has_worked_on_is_not_to_be_attached(words: str) -> None:
    assert sent_files.named(words) == ATTACHED[words]


def test_a_story_stands_under_no_label() -> None:
    story = "Tell us about a time you sewed a kite for the wind of a harbor that nobody of your club had flown in before, and how you saw that it would fly in it at last."
    found = job(
        f"Kite tailor\n\nSew and mend the kites of our club.\n\nTo apply: {story}\n",
        Profile(headline="kite tailor", skills=("Sewing",)),
    )
    assert [(reply.ask, "Tell us" in reply.text) for reply in found.replies] == [("", True)]
