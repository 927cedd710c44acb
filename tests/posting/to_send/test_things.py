"""The single things of a request, and the forms that applicants fill in."""

import pytest

from vault_tool.posting.post import Post
from vault_tool.posting.reading import read
from vault_tool.posting.to_send.things import things_in

THINGS = {
    "Reply with: your rate, your availability, and one harbor you drew.": (
        "Your rate",
        "Your availability",
        "One harbor you drew",
    ),
    "Please send your CV, a cover letter, two references and your expected salary.": (
        "Your CV",
        "A cover letter",
        "Two references",
        "Your expected salary",
    ),
    "When you apply, reply with your town/timezone, monthly salary and two links.": (
        "Your town/timezone",
        "Monthly salary",
        "Two links",
    ),
    "Please share your CV along with a cover letter that tells of the deepest harbor you drew.": (
        "Your CV",
        "A cover letter that tells of the deepest harbor you drew",
    ),
    "Your years with silk and which bamboo you prefer and why": (
        "Your years with silk",
        "Which bamboo you prefer and why",
    ),
    "Send a message with your relevant web projects, and how you would approach our harbor.": (
        "Your relevant web projects",
        "How you would approach our harbor",
    ),
    "Tell us your loom of choice and rough timeline.": ("Your loom of choice", "Rough timeline"),
    "Please include examples of clubs you have taught, looms you have mended, and your experience with silk": (
        "Examples of clubs you have taught",
        "Looms you have mended",
        "Your experience with silk",
    ),
    "Clubs taught Technologies used Availability Pricing Examples of mending": (
        "Clubs taught",
        "Technologies used",
        "Availability",
        "Pricing",
        "Examples of mending",
    ),
    "Share an example of a kite you sewed, and confirm that you own a loom.": (
        "An example of a kite you sewed",
        "Confirm that you own a loom",
    ),
    "Drop us your portfolio and availability if interested!": ("Your portfolio", "Availability"),
    "a) your rate, b) your availability, and c) links to two harbors.": (
        "Your rate",
        "Your availability",
        "Links to two harbors",
    ),
    "Your rate Availability in the spring": ("Your rate", "Availability in the spring"),
    "Pens / ink: Harbors / piers: Ever drawn alone: Tide tables: How many maps?": (
        "Pens / ink",
        "Harbors / piers",
        "Ever drawn alone",
        "Tide tables: How many maps?",
    ),
    "Please send your interest along with your CV and sample work for demo.": ("Your CV", "Sample work"),
    "Send two maps (one old, one new, and one of a pier), and your rate.": (
        "Two maps (one old, one new, and one of a pier)",
        "Your rate",
    ),
}
THINGS |= {
    "Could you sew it if our sailor leaves, would you mend it if needed, and if we add a mast, how would that go?": (
        "Could you sew it if our sailor leaves?",
        "Would you mend it if needed?",
        "If we add a mast, how would that go?",
    ),
    "Tell us your loom of choice, your rate, and a rough timeline or else we won't read it.": (
        "Your loom of choice",
        "Your rate",
        "A rough timeline",
    ),
    "Your hourly rate and availability I'm not after a theory of silk.": ("Your hourly rate", "Availability"),
    "Por favor, indica tu tarifa. ¿Has remado antes?": ("Por favor, indica tu tarifa.", "¿Has remado antes?"),
}
WHOLE = [
    "Have you drawn a harbor, and would you draw one again?",
    "Tell us about a map, how you drew it, and why.",
    "Please send two maps.",
    "Send links to two maps, as we keep them, and your rate.",
    "A short overview of your relevant work and similar projects",
    "Three lines on a harbor you drew: what, your part, stack",
    "A sail you mended at sea, and what told you that it would last",
    "Your years at sea and why",
    "Which harbor have you worked in, and what went wrong the first time?",
]


@pytest.mark.parametrize("quote", THINGS)
def test_the_things_of_one_request(quote: str) -> None:
    assert things_in(quote) == THINGS[quote]


@pytest.mark.parametrize("quote", WHOLE)
def test_what_is_one_thing_or_no_plain_list_stays_whole(quote: str) -> None:
    assert things_in(quote) == (quote,)


def asked_of(text: str) -> list[str]:
    return [ask.quote for ask in Post.of(text, read(text)).asks]


def test_a_form_has_a_request_for_each_label() -> None:
    form = "Name:\nTown / time zone:\nYears at sea:\nTwo links to your maps:\n"
    assert asked_of(f"Draw our harbor.\n\nTo apply, please fill in this template:\n\n{form}")[-4:] == form.rstrip(
        ":\n"
    ).split(":\n")
    assert "Name" not in asked_of(f"Draw our harbor.\n\nThe legend has these fields:\n\n{form}")


def test_a_form_in_one_line_has_all_its_labels() -> None:
    text = (
        "Map drawing\n\nWe need a map of our harbor. To apply, please use this template: Pens / ink: Tide tables: Maps: How many maps? "
        "Town/Timezone: Monthly salary expectation Please put the word GULL at the beginning of your message.\n"
    )
    asked = [ask.quote for ask in Post.of(text, read(text)).single_asks]
    assert asked[:5] == [
        "Pens / ink",
        "Tide tables",
        "Maps: How many maps?",
        "Town/Timezone",
        "Monthly salary expectation",
    ]
    assert len(asked) == 6
