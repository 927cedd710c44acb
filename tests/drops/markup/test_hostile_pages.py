"""Pages made to take forever: what the standard makes of them grows with the square of their length, and they're read all the same."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from vault_tool import drops
from vault_tool.drops.markup.page_effort import effort

AtMost = Callable[[float, str], AbstractContextManager[None]]
WORDS = "<h1>Mend our shop</h1><p>The basket forgets the second item.</p>"
HOSTILE = {
    "elements in elements": "<div>" * 50_000,
    "formats never closed": "".join(f"<b id={n}>" for n in range(30_000)),
    "formats begun again in each paragraph": "<p>" + "".join(f"<b id={n}>" for n in range(400)) + "</p><p>x</p>" * 9_000,
    "formats closed again and again": "".join(f"<b id={n}><div>" for n in range(400)) + "</b>" * 9_000,
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(60_000)) + ">x</div>",
    "attributes after a quoted tag": '<div a="<b>" ' + " ".join(f"a{n}=1" for n in range(60_000)) + ">x</div>",
    "attributes of the page": "".join(f"<body a{n}=1>" for n in range(30_000)),
    "options": "<select>" + "<option>a" * 20_000,
    "options, each closed": "<select>" + "<option>a</option>" * 20_000,
    "attributes in a drawing's style": "<svg><style><g " + " ".join(f"a{n}=1" for n in range(60_000)) + ">x</g></style></svg>",
    "a headline said again and again": "<title>Mend our shop</title>" + "<h1>Mend our shop</h1><p>x</p>" * 5_000,
    "lists of terms never closed": "<dl><dd>x" * 5_000,
}  # fmt: skip
USUAL = {
    "a script that writes a page": '<script>x = "' + "<b><div>" * 3_000 + '"</script>',
    "a picture in its address": '<img src="data:image/png;base64,' + "a b " * 50_000 + '">',
    "a state in an attribute": "<div data-state='" + '{"a": 1, "b": 2} ' * 20_000 + "'>x</div>",
    "paragraphs without an end": "<p>x" * 20_000,
    "lists without an end": "<ul>" + "<li>x" * 20_000,
    "a table without ends": "<table>" + "<tr><td>x<td>y" * 10_000,
    "some formats without an end": "<font size=2>x<p>" * 200,
    "a long list of countries": "<select>" + "<option>x</option>" * 3_000 + "</select>",
}


def test_what_the_page_shows_is_read(at_most: AtMost) -> None:
    for name, bomb in HOSTILE.items():
        html = f"<html><body>{WORDS}{bomb}"
        with at_most(6.0, name):
            (read,) = drops.texts("a.html", html.encode(), html, lambda _: False)
        assert "The basket forgets the second item." in read.text, name


@pytest.mark.parametrize("begun", ["<!-- a -->", "<!-- ", " ", "<?xml "])
def test_a_beginning_is_looked_at_once(at_most: AtMost, begun: str) -> None:
    html = begun * 40_000 + "<p>The basket forgets the second item."
    with at_most(3.0, begun):
        (read,) = drops.texts("a.html", html.encode(), html, lambda _: False)
    assert "The basket" in read.text or begun == "<!-- "


def test_no_page_as_people_save_them_is_taken_for_one() -> None:
    assert [name for name, html in USUAL.items() if effort(f"<html><body>{WORDS}{html}") > 0.2] == []
    assert [name for name in list(HOSTILE)[:10] if effort(f"<html><body>{HOSTILE[name]}") < 1] == []
