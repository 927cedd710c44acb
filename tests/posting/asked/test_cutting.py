"""Where a copy that has lost its line ends is cut: at list marks of any kind, at labels, and inside no name."""

import pytest

from vault_tool.posting.asked.segments import segments

CUT = [
    (
        "Phase 1: * Draw the northern map * Print forty copies Phase 2: * Draw the southern map Please send: "
        "1. A map of yours 2. Your rate",
        ["Draw the northern map", "Print forty copies", "Draw the southern map", "A map of yours", "Your rate"],
    ),
    (
        "1. The map - North is up - Harbors in red - Piers in blue 2. The list - Names in two languages",
        ["The map", "North is up", "Harbors in red", "Piers in blue", "The list", "Names in two languages"],
    ),
    (
        "What you will do -Draw the harbors. -Name the piers of each --Print forty copies",
        ["Draw the harbors.", "Name the piers of each", "Print forty copies"],
    ),
    (
        "Must have drawn maps.First Harbor FocusBuild the northern pier.Color the sea.",
        ["Must have drawn maps.", "Build the northern pier.", "Color the sea."],
    ),
    (
        "• Maps in Illustrator - Version 9 or later • Tables in Excel • Letters in Word - Any version",
        ["Maps in Illustrator - Version 9 or later", "Tables in Excel", "Letters in Word - Any version"],
    ),
    (
        "What you will do: Harbor tables with all lights and depths Monthly letters for the skippers of each town Print files "
        "in two sizes Notes on tides from old charts Covers for three books of maps and letters",
        [
            "Harbor tables with all lights and depths",
            "Monthly letters for the skippers of each town",
            "Print files in two sizes",
            "Notes on tides from old charts",
            "Covers for three books of maps and letters",
        ],
    ),
    (
        "Please begin your letter with a greeting ________ Town And Harbor We have three piers. ________ Tasks • Draw the piers • Name them",
        ["Please begin your letter with a greeting", "Draw the piers", "Name them"],
    ),
    (
        "We have run three ferries for years and now want to show their times on a page of our own, for guests who come by "
        "train or on foot from the hotels. We like plain words How We Like To Work We meet on Monday and talk about the week. "
        "Ideal Experience You have drawn maps of harbors in the north What Success Looks Like The town finds its piers",
        [
            "We like plain words",
            "We meet on Monday and talk about the week.",
            "You have drawn maps of harbors in the north",
            "The town finds its piers",
        ],
    ),
    (
        "Draw the piers of the coast. ## Tasks ### Ships - Names of ships - Their lengths ### Skippers - Names of skippers",
        ["Draw the piers of the coast.", "Names of ships", "Their lengths", "Names of skippers"],
    ),
    (
        "We have run three ferries for years and now want to show their times on a page of our own, for guests who come by "
        "train or on foot from the hotels. We like plain words and calm colors, and the page has to load on old telephones as "
        "well as on new ones, in the harbor and out at sea. The budget is open: [insert a price] To apply, please include A map "
        "that you have drawn, and where it hangs today",
        ["A map that you have drawn, and where it hangs today"],
    ),
]
WHOLE = [
    "We ask for the right ReadPierLog at the start.",
    "Experience with ElasticSearch and the charts of harbors.",
    "Our friends at the Harbor Office of Northern Towns will send the charts of Pier Street to the Coast Draw Works in the "
    "spring, and the letters of the Sailing Club follow.",
    "Vector database such as OpenSearch or anything like it, on hosts of our own, which are in two cities of the north.",
    "The Harbor Map Review Team and the Coast Draw Office meet each week to look at what Design Works sent them before.",
]
LABELS = [
    ("Changes to an existing site\n\nDraw the piers of our site anew.", {"Draw the piers of our site anew.": ""}),
    ("Existing site:\n- Maps of piers\n- A list of ships", {"Maps of piers": "company", "A list of ships": "company"}),
    (
        "We draw maps for ferries and for the people who wait for them, in all the towns of the northern coast, and we like "
        "plain words. 💡 REQUIRED SKILLS InDesign (books of maps) and a calm hand 🔥 REQUIRED SCREENING (MANDATORY) If a pier "
        "has two names, which one do you print? 🚫 Old Harbor Rule Write each name in three colors 🎯 Goal A map that finds "
        "its readers, in the harbor and at sea",
        {
            "InDesign (books of maps) and a calm hand": "requirements",
            "If a pier has two names, which one do you print?": "asks",
            "Write each name in three colors": "",
            "A map that finds its readers, in the harbor and at sea": "duties",
        },
    ),
    (
        "* Draw the harbors of the whole coast in a style that suits children Requirements: * Two years of drawing "
        "Preferred qualifications: * A boat of your own",
        {"Two years of drawing": "requirements", "A boat of your own": "wishes"},
    ),
]


@pytest.mark.parametrize(("text", "pieces"), CUT)
def test_list_marks_cut_a_line(text: str, pieces: list[str]) -> None:
    found = [s.words for s in segments(text)]
    assert [p for p in pieces if p not in found] == []


@pytest.mark.parametrize("text", WHOLE)
def test_names_with_a_capital_inside_stay_whole(text: str) -> None:
    assert [s.words for s in segments(text)] == [text]


@pytest.mark.parametrize(("text", "kinds"), LABELS)
def test_a_label_far_from_the_last_stop_is_seen(text: str, kinds: dict[str, str]) -> None:
    assert {s.words: s.section for s in segments(text) if s.words in kinds} == kinds


@pytest.mark.parametrize(
    "heading", ["Who We Are Looking For", "Experience and Skills Required", "How to apply", "Required Experience"]
)
def test_a_heading_without_a_list_is_no_piece(heading: str) -> None:
    text = f"We draw maps of the coast.\n\n{heading}\n\nTwo years of drawing are enough for us."
    assert heading not in [s.words for s in segments(text)]


@pytest.mark.parametrize("piece", ["Strong drawing skills", "What is your rate?", "Experience with maps"])
def test_an_entry_that_names_its_kind_is_a_piece(piece: str) -> None:
    assert piece in [s.words for s in segments(f"Please note\n- {piece}\n- Two of your maps")]


@pytest.mark.parametrize("sign", ["•(", "• (", "✓ "])
def test_a_sign_with_nothing_behind_it_is_no_piece(sign: str) -> None:
    assert [s.words for s in segments(f"Draw two maps.\n\n{sign}\n")] == ["Draw two maps."]


def test_a_line_break_written_out_is_no_word() -> None:
    text = "Duties:\n- Draw two maps.\\n\n- Print forty copies.\\n\n\\n\n"
    assert [s.words for s in segments(text)] == ["Draw two maps.", "Print forty copies."]
