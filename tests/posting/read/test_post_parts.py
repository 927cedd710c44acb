"""Which part of a post each line stands in: facts, the client's facts, the description, or no longer the post."""

import pytest

from vault_tool.posting.read.document import Document
from vault_tool.posting.read.post_parts import AFTER, CLIENT, FACTS, PROSE, zones

SIGNS = {"f": FACTS, "c": CLIENT, "p": PROSE, "a": AFTER}
POSTS = {
    "labels alone": """
        f Sew a kite
        f Budget: $50
        f Location: Faro
    """,
    "a description, then the client": """
        f Sew a kite
        f Budget: $50
        p Description:
        p We fly kites.
        p Wind: over the sea
        c About the client
        c Location: Faro
    """,
    "headings": """
        f # Sew a kite
        f **Budget:** $50
        p ## Summary
        p We fly kites.
        p ### Deeper
        p More about kites.
        f ## Skills
        f Silk, glue
    """,
    "a client's heading keeps what is deeper": """
        f # Sew a kite
        c ## About the client
        c ### Rating
        c 4.8
    """,
    "what comes after the post": """
        f Sew a kite
        f Budget: $50
        f Location: Faro
        f Duration: 2 weeks
        a ## Analysis
        a Budget: far too low
        a ## Client information
        a Location: unclear
    """,
    "a word of the post that only looks like an analysis": """
        f Sew a kite
        p ## Analysis
        p You analyze the wind.
    """,
    "a job page's other jobs": """
        f Sew a kite
        c About the client
        c Hire rate: 40%

        a Client's recent history (3)
        a Fixed-price $40.00
    """,
    "a label ends a description that began below a colon": """
        f Sew a kite
        p Description:
        p We fly kites.
        f Budget: $50
    """,
    "other languages": """
        f Coser una cometa
        p Descripción
        p Volamos cometas.
        c Sobre el cliente
        c País: España
    """,
}  # fmt: skip


@pytest.mark.parametrize("name", POSTS)
def test_the_part_that_a_line_stands_in(name: str) -> None:
    rows = [row.strip().partition(" ") for row in POSTS[name].strip().splitlines()]
    document = Document("\n".join(words for _, _, words in rows))
    assert [(line.raw, zone) for line, zone in zip(document.lines, zones(document), strict=True)] == [
        (words, SIGNS[sign]) for sign, _, words in rows if words
    ]


@pytest.mark.xfail(reason="a fence's line without words is no line, so that fences neither begin nor end", strict=True)
@pytest.mark.parametrize("opening", ["```", "```text"])
def test_a_fence_holds_no_headings_and_ends(opening: str) -> None:
    document = Document(f"## Description\n{opening}\n# About the client\nWe fly.\n```\n# About the client\nRome\n")
    by_line = [
        (line.raw, zone) for line, zone in zip(document.lines, zones(document), strict=True) if "```" not in line.raw
    ]
    assert [zone for _, zone in by_line] == [PROSE, PROSE, PROSE, CLIENT, CLIENT]


def test_there_is_a_zone_for_every_line() -> None:
    document = Document("a\n\n# b\n```\nc\n\nd: e\n")
    assert len(zones(document)) == len(document.lines)
    assert zones(Document("")) == ()
