"""What a post asks for: to do, to bring along, to send. Each piece is whole and stands in the post."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.posting.asked.sorting import Wants, sort
from vault_tool.posting.post import Post
from vault_tool.posting.reading import read

DUTIES = [
    ("Responsibilities:\n- Answer the phone\n- Sort the mail", ["Answer the phone", "Sort the mail"]),
    ("What you'll do\nPlan the week.\nBook the rooms.", ["Plan the week.", "Book the rooms."]),
    ("We need someone to build a ferry timetable app.", ["build a ferry timetable app"]),
    (
        "Key tasks: • Water the plants • Prune the hedge • Rake the leaves",
        ["Water the plants", "Prune the hedge", "Rake the leaves"],
    ),
    (
        "ResponsibilitiesAnswer callsSort letters each dayClean the door",
        ["Answer calls", "Sort letters each day", "Clean the door"],
    ),
    ("Your tasks include:\n* Baking bread\n* Cleaning ovens", ["Baking bread", "Cleaning ovens"]),
    (
        "The app should show the tide tables of three harbors.",
        ["The app should show the tide tables of three harbors."],
    ),
    ("Tasks:\n- Harbor maps:\n- Draw the piers\n- Name the piers", ["Draw the piers", "Name the piers"]),
    (
        "Deliverables:\nA map of the coast\nTwo posters in color\nPrint files",
        ["A map of the coast", "Two posters in color", "Print files"],
    ),
    ("Design Requirements:\n- Calm colors for the sea\n- Large letters", ["Calm colors for the sea", "Large letters"]),
    (
        "Tasks\n\n📌 Phase 1: Northern Harbor Maps\n📌 Draw the piers\n📌 Name the piers",
        ["Draw the piers", "Name the piers"],
    ),
    (
        "Tasks\n\nDesign the northern harbors on these three sheets:\n- Depths and lights\n- Piers and their names",
        ["Design the northern harbors on these three sheets:", "Depths and lights", "Piers and their names"],
    ),
    (
        "About Northern Maps\nWe help towns to find their way.\n\nTasks\nDesign the pier maps.",
        ["Design the pier maps."],
    ),
    ("We are looking for an expert in the harbors of the north.", []),
    ("Please include: • Two maps • Your rate We can provide: • Old charts of the piers", []),
    ("Stack (for context):\n- Map server\n- Two databases\n- A queue", []),
    (
        "Tasks:\nBuild a search that filters ships by:\nLength over all\nPrice of a day\nList the hits with their pictures.",
        ["Build a search that filters ships by:", "List the hits with their pictures."],
    ),
    (
        "Tasks:\n- Draw the piers\n- Name the piers\n\nPayment Gateway\n- Take cards for tickets\n- Send receipts",
        [
            "Draw the piers",
            "Name the piers",
            "Take cards for tickets",
            "Send receipts",
        ],
    ),
    (
        "What we expect from this engagement:\n- Review of our charts\n- Plan for new ones",
        [
            "Review of our charts",
            "Plan for new ones",
        ],
    ),
    ("The future map should eventually support:\n- Tides of all seas\n- Names in Danish", []),
    ("Our boats currently handle:\n- Letters and parcels\n- Small animals", []),
    (
        "We mend boats.\n\nWhat you will own\nDesign of the piers\nTests of ropes\n\nTechnical environment\n"
        "Python 3.12, FastAPI\nPostgres with tides\n\nWe like rain.\n\nAnd snow.",
        ["Design of the piers", "Tests of ropes"],
    ),
    ("You will work in three harbors:\n- Old harbor\n- West pier\n- The yard", []),
    ("Each harbor shows:\n- Its piers and lights\n- Its keeper", []),
    ("## About us\nWe build boats and love the sea.", []),
    ("Benefits:\n- Paid holidays every year\n- A bicycle to keep", []),
    ("Do you have what it takes to build this?", []),
    (
        "We need somebody to build a page for our harbors. The page has several parts.\n"
        "Ships: Manage their names and lengths.\nSkippers: Enter and change their numbers.\n\n"
        "Features:\nMap of piers\nList of ships\nTide tables\nLight towers\nA chat between ships\n",
        [
            "Ships: Manage their names and lengths.",
            "Skippers: Enter and change their numbers.",
            "Map of piers",
            "List of ships",
            "Tide tables",
            "Light towers",
            "A chat between ships",
        ],
    ),
    ("We're looking for somebody who can:\n- Draw the piers\n- Name them", ["Draw the piers", "Name them"]),
    (
        "For the first month we require:\n- Review of the old maps\n- A plan of the piers",
        ["Review of the old maps", "A plan of the piers"],
    ),
    ("What this role is not\nThis is not a role for:\n- Answering the phone\n- Printing maps\n- Cleaning boats", []),
    (
        "We already have:\n- A list of ships\n- Maps of piers\nTasks:\n- Draw the harbors\n- Name them",
        ["Draw the harbors", "Name them"],
    ),
    (
        "Tasks:\n- Draw the piers\n- Name them\n- No colors are needed\n- Ability to swim",
        ["Draw the piers", "Name them"],
    ),
    (
        "Tasks:\n- Draw the piers\n- Name them\n- Reference: https://maps.example.com/piers",
        ["Draw the piers", "Name them"],
    ),
    (
        "Tasks • Draw the piers of the north • Name the harbors • Color the sea We sell these maps in two shops of our own "
        "and are proud of them. ## What we offer • A boat for the summer • Free bread from the shop next door for all of us",
        ["Draw the piers of the north", "Name the harbors", "Color the sea"],
    ),
    ("What You Will Draw With Us 🎨\nDraw the piers.\nName them.", ["Draw the piers.", "Name them."]),
]
REQUIREMENTS = [
    ("Requirements:\n- Two years in a bakery\n- A driver's license", ["Two years in a bakery", "A driver's license"]),
    ("You must have experience with tide tables.", ["You must have experience with tide tables."]),
    ("Strong knowledge of harbor rules is a must.", ["Strong knowledge of harbor rules is a must."]),
    ("Fluent Danish is required.", ["Fluent Danish is required."]),
    ("Requirements:\n- Two years in a bakery\n- Tide table —", ["Two years in a bakery"]),
    ("Our company has strong experience in boats.", []),
    ("You will be joining our team in a chat room, where we tell each week's tasks.", []),
    ("I'm a map maker myself and will look closely at your skills.", []),
    ("We are looking for a senior kite tutor to teach our guests.", ["senior kite tutor"]),
    ("We are looking for a skilled freelancer to draw our maps.", []),
    ("We need a person with experience in tide tables to draw our maps.", ["experience in tide tables"]),
    (
        "If you have good knowledge of piers and harbors, we would love to hear from you.",
        ["good knowledge of piers and harbors"],
    ),
    ("If you have time on Monday, we would love to hear from you.", []),
    (
        "Skills:\nFigma, Photoshop, Illustrator, and basic Blender.",
        ["Figma", "Photoshop", "Illustrator", "basic Blender"],
    ),
    ("Skills:\nFigma, Photoshop, or Illustrator.", ["Figma, Photoshop, or Illustrator."]),
    ("Tasks:\n- Draw the piers\n- Name them\n- Familiarity with charts", ["Familiarity with charts"]),
    (
        "Skills:\nStrong hand with ink\nExperience with charts\nPatience with sailors",
        ["Strong hand with ink", "Experience with charts", "Patience with sailors"],
    ),
    (
        "We like rain.\n\nAnd snow.\n\nSkills needed\n\nDepth of charts\nRate limits of tides\nWeather of the north",
        ["Depth of charts", "Rate limits of tides", "Weather of the north"],
    ),
    (
        "Candidates must demonstrate skill with charts to:\n- Draw piers\n- Read the tides",
        ["Draw piers", "Read the tides"],
    ),
]
WISHES = [
    (
        "Requirements: You know the tides.Nice to haveExperience with buoys.Songs of the north.",
        ["Experience with buoys.", "Songs of the north."],
    ),
    ("Nice to have:\n- Swedish\n- A boat of your own", ["A boat of your own"]),
    ("Knowledge of knots is a plus.", ["Knowledge of knots is a plus."]),
]
ASKS = [
    ("Please include two samples of maps you have drawn.", ["Please include two samples of maps you have drawn."]),
    ("How to apply:\n- A link to your maps\n- Your hourly rate", ["A link to your maps", "Your hourly rate"]),
    (
        "Please send the following. A short note on your last map. Your rate for a week. We answer within days.",
        ["Please send the following.", "A short note on your last map.", "Your rate for a week."],
    ),
    ("If you are a map lover, we would love to hear from you!", []),
    ("We send maps to our customers every week.", []),
]


WHOLE = [
    (
        "We sell maps of the coast. What we need is a person who can\ndraw every harbor from photos, and who keeps to the\n"
        "colors of the old maps.",
        "What we need is a person who can draw every harbor from photos, and who keeps to the colors of the old maps.",
    ),
    ("Tasks\n- Draw the harbors of the northern coast in four colors and\n  name every pier", None),
]


@pytest.mark.parametrize(("post", "piece"), WHOLE)
def test_a_broken_line_is_put_together(post: str, piece: str | None) -> None:
    asked = sort(post)
    found = [s.words for s in (*asked.duties, *asked.requirements, *((asked.goal,) if asked.goal else ()))]
    assert (piece or "Draw the harbors of the northern coast in four colors and name every pier") in found


def test_a_paragraph_behind_a_list_belongs_to_it_no_more() -> None:
    asked = sort(
        "Nice to have:\n- A boat of your own\n- Knowledge of knots\n\nWe pay every Friday.\n\nYou must speak Danish."
    )
    assert [s.words for s in asked.wishes] == ["A boat of your own", "Knowledge of knots"]
    assert [s.words for s in asked.requirements] == ["You must speak Danish."]


def test_an_entry_leans_towards_what_its_list_is() -> None:
    text = "Typical work:\n- Draw the harbors\n- Name the piers\n- Depths and lights\n- Print the maps"
    assert "Depths and lights" in {s.words for s in sort(text).duties}


def test_sentences_beside_a_long_list_say_nothing_of_their_own() -> None:
    tasks = ("Draw the harbors", "Name the piers", "Check the depths", "Color the sea", "Print the maps")
    text = "You will work closely with our printer on new maps.\n\nYour tasks:\n" + "\n".join(f"- {t}" for t in tasks)
    assert tuple(s.words for s in sort(text).duties) == tasks


@pytest.mark.parametrize(("post", "pieces"), DUTIES)
def test_duties(post: str, pieces: list[str]) -> None:
    assert [s.words for s in sort(post).duties] == pieces


@pytest.mark.parametrize(("post", "pieces"), REQUIREMENTS)
def test_requirements(post: str, pieces: list[str]) -> None:
    assert [s.words for s in sort(post).requirements] == pieces


@pytest.mark.parametrize(("post", "pieces"), WISHES)
def test_wishes(post: str, pieces: list[str]) -> None:
    assert [s.words for s in sort(post).wishes] == pieces


@pytest.mark.parametrize(("post", "pieces"), ASKS)
def test_asks(post: str, pieces: list[str]) -> None:
    assert [s.words for s in sort(post).asks] == pieces


GOALS = [
    (
        "Hello there, friends.\nWe are looking for somebody to draw our harbor maps.\nThanks a lot.",
        "We are looking for somebody to draw our harbor maps.",
    ),
    (
        "Our town has two harbors.\nWe need somebody to draw the following maps of them:\n- Depths\n- Lights and piers",
        "We need somebody to draw the following maps of them:",
    ),
    ("We sell maps. They are blue.", None),
    ("Please send two maps that you have drawn yourself.", None),
]


@pytest.mark.parametrize(("post", "goal"), GOALS)
def test_the_goal_is_a_whole_sentence_or_none(post: str, goal: str | None) -> None:
    found = sort(post).goal
    assert (found.words if found else None) == goal


KINDS = [
    ("Please include a link to your portfolio.", "samples"),
    ("Please state your hourly rate when you apply.", "price"),
    ("Please attach your resume.", "file"),
    ("Please send your certifications if available.", "file"),
    ("Start your proposal with the word HARBOR.", "word"),
    ("Please tell us when you are available.", "availability"),
]


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_the_kind_of_a_request(words: str, kind: str) -> None:
    text = f"Map drawing\n\nDraw a map of our harbor for the town.\n\n{words}\n"
    assert kind in {ask.kind for ask in Post.of(text, read(text)).asks}


def test_no_request_is_told_twice() -> None:
    text = "Map drawing\n\nPlease answer these questions:\n1. Which map did you draw last?\n2. When can you start?\n"
    assert [ask.quote for ask in Post.of(text, read(text)).asks][-2:] == [
        "Which map did you draw last?",
        "When can you start?",
    ]


def _pieces(asked: Wants) -> list[tuple[str, str]]:
    return [(s.words, kind) for kind in ("duties", "requirements", "wishes", "asks") for s in getattr(asked, kind)]


@given(st.text(alphabet=st.sampled_from("ab Requirements:\n-•*.#?must have Build the 1)"), max_size=300))
def test_every_piece_stands_in_the_post(text: str) -> None:
    asked = sort(text)
    for kind in ("duties", "requirements", "wishes", "asks"):
        for segment in getattr(asked, kind):
            assert 0 <= segment.span.start < segment.span.end <= len(text)
            assert "\n" not in text[slice(*segment.span)]


@pytest.mark.parametrize("line", ["Requirements: build a, ", "- Build the map. ", "aB" * 3, "You must have a map and "])
@pytest.mark.usefixtures("no_runaway")
def test_long_text_ends(line: str) -> None:
    _pieces(sort(line * (100_000 // len(line))))


def test_a_code_word_and_a_question_are_no_work() -> None:
    text = (
        "Harbor map artist\n\nDuties:\n- Draw maps\n- Print maps\n- Please mention the word OTTER when applying.\n"
        "Please answer these questions:\n1. Describe the last harbor that you drew.\n"
    )
    post = Post.of(text, read(text))
    assert [s.words for s in post.asked.duties] == ["Draw maps", "Print maps"]
    assert len(post.asks) == 2


def test_what_stands_on_a_button_of_the_site_is_not_asked_for() -> None:
    post = "Kite tailor\n\nPlease send a photo of a kite you sewed.\n\n- Copy Link\n- Apply now\n"
    assert [ask.quote for ask in Post.of(post, read(post)).asks] == ["Please send a photo of a kite you sewed."]


def test_what_is_there_already_ends_the_work_in_a_paste_without_line_ends() -> None:
    post = (
        "We need a map of our harbor for the town and look for somebody who likes to draw. Scope of Work Draw the piers of "
        "the harbor Name the lights on each pier Print the map on cloth Current Environment Two old charts in a drawer Ropes "
        "kept in the shed by the pier Boats that come in the evening Deliverables One map on cloth and a file of it for the "
        "web, with all the names in it."
    )
    duties = " / ".join(s.words for s in sort(post).duties)
    assert "Print the map on cloth" in duties
    assert "charts" not in duties
    assert "Ropes" not in duties
