"""What a saved page of a site that nobody knows says of its job in its head."""

import pytest

from vault_tool.drops.page import texts
from vault_tool.posting.reading import read
from vault_tool.posting.sites import is_job_address

MENU = "<div><a href='/'>Home</a><a href='/a'>About us</a><a href='/s'>Sign in</a></div>"
WORDS = "<p>You tune nine organs a year and keep a book of what each of them lacks.</p>"
RECORD = '<script type="application/ld+json">{}</script>'
PAGES = [
    ("<title>Tuner of organs | Reed Careers</title>", "<div>Join us</div>", {"title": "Tuner of organs"}),
    ("<title>Tuner of organs at Reed Works - Job portal</title>", "<div>Join us</div>", {"title": "Tuner of organs", "client_company": "Reed Works"}),
    ("<title>Tuner at Reed • Bern • A Board</title>", "<div>Reed</div><h1>Tuner</h1>", {"title": "Tuner", "client_company": "Reed"}),
    ("<title>A Board</title><meta property='og:title' content='Tuner of organs - A Board'>", "<h2>Join us</h2>", {"title": "Tuner of organs"}),
    ("<title>A Board</title>" + RECORD.format('{"@type": "JobPosting", "title": "Tuner"}'), "", {"title": "Tuner"}),
    ("<title>A Board</title>" + RECORD.format('{"@graph": [{"@type": ["JobPosting"], "title": "Tuner"}]}'), "", {"title": "Tuner"}),
    ("<title>Tuner | Reed</title>" + RECORD.format('{"@type": "JobPosting", "title": '), "", {"title": "Tuner"}),
    ("<title>Tuner | Reed</title>", "<dl><dd>Bern</dd><dt>Job location</dt><dd>Flutes</dd><dd>Bellows</dd><dt>Skills</dt></dl>", {"job_location": "Bern", "skills": ["Flutes", "Bellows"]}),
]  # fmt: skip


@pytest.mark.parametrize(("head", "body", "wanted"), PAGES)
def test_the_head_names_the_job(head: str, body: str, wanted: dict[str, object]) -> None:
    page = f"<html><head>{head}</head><body>{MENU}{body}{WORDS}</body></html>"
    (post,) = texts(page.encode(), page, is_job_address)
    values = read(post.text).values
    assert {key: values.get(key) for key in wanted} == wanted
    assert "You tune nine organs" in post.text
    assert "About us" not in post.text


def test_words_that_only_the_record_has_are_kept() -> None:
    record = '{"@type": "JobPosting", "title": "Tuner", "description": "<p>You tune nine organs.</p>"}'
    page = f"<html><head><title>x</title>{RECORD.format(record)}</head><body><div id='app'></div></body></html>"
    (post,) = texts(page.encode(), page, is_job_address)
    assert "You tune nine organs." in post.text


def test_a_page_without_a_head_stays_as_it_is() -> None:
    page = f"<html><body>{MENU}{WORDS}</body></html>"
    assert "About us" in texts(page.encode(), page, is_job_address)[0].text
