"""Cards of HTML: blocks alike beside each other; menus, links in sentences and lists beside an opened job are none."""

import pytest

from vault_tool.drops.job_cards.html_cards import cards
from vault_tool.posting.sites import is_job_address

JOB = "https://www.linkedin.com/comm/jobs/view/44000000{}/?trk=x"
PROSE = "You tune the organs of nine churches between Advent and Easter, and write down what each of them needs. " * 8


def card(number: int, name: str, company: str, shape: str) -> str:
    return shape.format(link=JOB.format(number), name=name, company=company)


SHAPES = {
    "list items": '<li><a href="{link}">{name}</a><p>{company}</p><p>Bern</p></li>',
    "rows with a picture's link": '<tr><td><a href="{link}"><img src="x"></a></td><td><a href="{link}">{name}</a><br>{company}<br>Bern</td></tr>',
    "two rows a card": '<tr><td><a href="{link}">{name}</a></td></tr><tr><td>{company} · Bern</td></tr>',
    "a link around it all": '<div><a href="{link}"><h3>{name}</h3><p>{company}</p><p>Bern</p></a></div>',
    "a button before its name": '<div><a href="{link}">View job</a><div>{name}<br>{company}<br>Bern</div></div>',
    "deep tables": '<tr><td><table><tr><td><a href="{link}">{name}</a></td></tr><tr><td><p>{company}</p></td></tr><tr><td>Bern</td></tr></table></td></tr>',
    "a site nobody knows": '<div><a href="https://a.example/{name}">{name}</a><span>{company}</span><span>3-5 Yrs</span><span>Bern</span><a href="https://a.example/apply/{name}">Apply</a></div>',
}


@pytest.mark.parametrize("name", SHAPES)
def test_each_block_is_a_card(name: str) -> None:
    inside = card(10, "Tuner", "Reed Works", SHAPES[name]) + card(11, "Baker", "Crumb", SHAPES[name])
    wrapped = f"<table>{inside}</table>" if inside.startswith("<tr") else f"<div>{inside}</div>"
    found = cards(f"<html><body><p>2 new jobs for you</p>{wrapped}<p>Unsubscribe</p></body></html>", is_job_address)
    assert len(found) == 2
    for text, own, other in zip(found, ("Tuner", "Baker"), ("Crumb", "Reed Works"), strict=True):
        lines = [line for line in text.split("\n") if line]
        assert lines[0].lstrip("[").split("]")[0] == own
        assert other not in text
        assert "Unsubscribe" not in text
        assert "http" in text


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li><a href='https://a.example/a'>Home</a></li><li><a href='https://a.example/b'>All jobs</a></li></ul><p>Short.</p>",
        "<p>See <a href='https://a.example/1'>the red kite</a> and</p><p>then <a href='https://a.example/2'>the blue one</a>.</p>",
        f"<h1>Tuner</h1><p>{PROSE}</p><ul>{''.join(card(n, f'Other {n}', 'Crumb', SHAPES['list items']) for n in (10, 11, 12))}</ul>",
        card(10, "Tuner", "Reed Works", SHAPES["list items"]),
        "",
    ],
)
def test_what_is_no_list(body: str) -> None:
    assert cards(f"<html><body>{body}</body></html>", is_job_address) == []
