"""JSON records as posts: which records are one, and what each says."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.drops import records
from vault_tool.errors import UserError
from vault_tool.jobs.take_in.file_of_posts import posts_of
from vault_tool.posting.reading import read


def texts(name: str, data: bytes, text: str) -> tuple[str, ...]:
    return tuple(post.text for post in posts_of(name, data, text))


POST = {"title": "Sew forty kites", "country": "Portugal", "description": "Red silk, long tails."}
NOT_POSTS = [
    {"theme": "dark"},
    {"title": "Sew forty kites"},
    {"name": "Kites", "size": 4},
    [],
    [1, 2],
    "words",
    None,
    {"title": "", "country": "Portugal"},
]
NAMES = [
    ("jobTitle", "Sew", "title", "Sew"),
    ("position", "Sew", "title", "Sew"),
    ("client_total_spent", 7300.5, "client_total_spent", 7300.5),
    ("hourlyBudgetMin", 12, "compensation_min", 12),
    ("company", "Upwind", "client_company", "Upwind"),
    ("skills", ["Silk", "Glue"], "skills", ["Silk", "Glue"]),
    ("skills", [{"name": "Silk"}, {"prettyName": "Glue"}], "skills", ["Silk", "Glue"]),
    ("client", {"paymentVerified": True}, "client_payment_verified", True),
    ("proposals", 12, "proposals", "12"),
    ("url", "https://kites.example/1", "url", "https://kites.example/1"),
]


def of(content: object) -> list[str]:
    text = json.dumps(content)
    return list(texts("a.json", text.encode(), text))


@pytest.mark.parametrize("content", NOT_POSTS, ids=map(repr, NOT_POSTS))
def test_json_without_a_post_says_so_and_is_never_read_as_lines(content: object) -> None:
    if not isinstance(content, (dict, list)):
        assert of(content) == [json.dumps(content)]
        return
    with pytest.raises(UserError, match="no record of a post"):
        of(content)


@pytest.mark.parametrize("content", [POST, [POST], {"jobs": [POST]}, {"data": {"results": [{"node": POST}]}}])
def test_a_post_is_found_wherever_it_stands(content: object) -> None:
    (text,) = of(content)
    assert text.splitlines()[0] == "Sew forty kites"
    assert "Red silk, long tails." in text
    assert read(text).values["title"] == "Sew forty kites"


@pytest.mark.parametrize(("name", "value", "key", "fact"), NAMES, ids=[str(n[0]) for n in NAMES])
def test_a_field_is_a_fact(name: str, value: object, key: str, fact: object) -> None:
    record = {
        **({} if key == "title" else {"title": "Sew forty kites"}),
        name: value,
        "duration": "2 weeks",
        "level": "Expert",
    }
    (text,) = of(record)
    assert read(text).values[key] == fact


def test_lines_of_records_are_posts_and_empty_values_are_left_out() -> None:
    lines = "\n".join(json.dumps({**POST, "title": f"Kite {n}", "budget": None, "tags": []}) for n in range(3))
    found = texts("a.jsonl", lines.encode(), lines)
    assert [text.splitlines()[0] for text in found] == ["Kite 0", "Kite 1", "Kite 2"]
    assert not any("Budget" in text or "Tags" in text or "None" in text for text in found)


def test_html_in_a_value_is_shown() -> None:
    (text,) = of({**POST, "description": "<p>Red &amp; blue</p><ul><li>silk</li><li>glue</li></ul>"})
    assert "Red & blue" in text
    assert "<li>" not in text


def test_what_begins_like_json_is_recognized() -> None:
    assert records.recognize("a.json", ' \n{"a": 1}')
    assert records.recognize("", "[1]")
    assert not records.recognize("a.txt", "[a list of kites]")
    assert not records.recognize("a.json", "kites")


WORDS = "Twelve kites a week, each with a tail of silk."
OF_BOARDS = {
    "categories and milliseconds": (
        {
            "id": "k1",
            "text": "Kite maker",
            "hostedUrl": "https://jobs.lever.co/upwind/k1",
            "categories": {"location": "Porto", "team": "Silk"},
            "createdAt": 1788220800000,
            "salaryRange": {"min": 30000, "max": 36000, "currency": "EUR", "interval": "per-year-salary"},
            "descriptionPlain": WORDS,
            "description": f"<div>{WORDS}</div>",
        },
        {
            "title": "Kite maker",
            "url": "https://jobs.lever.co/upwind/k1",
            "job_id": "k1",
            "job_location": "Porto",
            "posted_at": "2026-09-01T00:00:00Z",
            "compensation_min": 30000,
            "compensation_max": 36000,
            "currency": "EUR",
            "compensation_period": "year",
        },
    ),
    "a place with a name and a number of its own": (
        {
            "id": 81,
            "requisition_id": "W2",
            "title": "Kite maker",
            "absolute_url": "https://job-boards.greenhouse.io/upwind/jobs/81",
            "location": {"name": "Porto"},
            "company_name": "Upwind",
            "first_published": "2026-09-01T09:00:00-04:00",
            "content": f"&lt;p&gt;{WORDS}&lt;/p&gt;",
        },
        {
            "job_id": "81",
            "url": "https://job-boards.greenhouse.io/upwind/jobs/81",
            "job_location": "Porto",
            "client_company": "Upwind",
            "posted_at": "2026-09-01T13:00:00Z",
        },
    ),
    "pay in one of several components": (
        {
            "title": "Kite maker",
            "jobUrl": "https://jobs.ashbyhq.com/upwind/k1",
            "compensation": {
                "summaryComponents": [
                    {"compensationType": "Bonus", "currencyCode": "EUR", "minValue": 500, "maxValue": 900},
                    {
                        "compensationType": "Salary",
                        "interval": "1 MONTH",
                        "currencyCode": "EUR",
                        "minValue": 2500,
                        "maxValue": 3000,
                    },
                ]
            },
            "descriptionHtml": f"<p>{WORDS}</p>",
            "descriptionPlain": WORDS,
        },
        {"compensation_min": 2500, "compensation_max": 3000, "currency": "EUR", "compensation_period": "month"},
    ),
    "pay in fields of its own": (
        {
            "jobTitle": "Kite maker",
            "companyName": "Upwind",
            "jobGeo": "Portugal",
            "pubDate": "2026-09-01T09:00:00+00:00",
            "salaryMin": 20,
            "salaryMax": 25,
            "salaryCurrency": "EUR",
            "salaryPeriod": "hourly",
            "jobExcerpt": "Twelve kites a week",
            "jobDescription": f"<p>{WORDS}</p>",
        },
        {
            "job_location": "Portugal",
            "compensation_min": 20,
            "compensation_max": 25,
            "currency": "EUR",
            "compensation_period": "hour",
        },
    ),
    "places where one may live": (
        {
            "title": "Kite maker",
            "company_name": "Upwind",
            "candidate_required_location": "Europe",
            "description": WORDS,
        },
        {"client_company": "Upwind", "job_location": "Europe"},
    ),
    "a posting as web pages embed it": (
        {
            "@type": "JobPosting",
            "title": "Kite maker",
            "datePosted": "2026-09-01",
            "hiringOrganization": {"@type": "Organization", "name": "Upwind"},
            "jobLocation": {"@type": "Place", "address": {"addressLocality": "Porto", "addressCountry": "Portugal"}},
            "baseSalary": {"currency": "EUR", "value": {"minValue": 30000, "maxValue": 36000, "unitText": "YEAR"}},
            "description": WORDS,
        },
        {
            "client_company": "Upwind",
            "job_location": "Porto, Portugal",
            "compensation_min": 30000,
            "compensation_max": 36000,
            "currency": "EUR",
            "compensation_period": "year",
        },
    ),
}


@pytest.mark.parametrize(("record", "facts"), OF_BOARDS.values(), ids=OF_BOARDS)
def test_a_job_boards_record_has_its_facts_and_says_its_words_once(record: object, facts: dict[str, object]) -> None:
    (text,) = of({"jobs": [record]})
    values = read(text).values
    assert {key: values.get(key) for key in facts} == facts
    assert text.count("Twelve kites") == 1
    assert "&lt;" not in text


def test_lists_of_headings_and_words_are_shown_as_such() -> None:
    (text,) = of({**POST, "lists": [{"text": "You bring", "content": "<li>Silk</li><li>Patience</li>"}]})
    assert "You bring\nSilk" in text


def test_names_of_fields_in_fields_are_not_strung_together() -> None:
    (text,) = of({**POST, "address": {"postalAddress": {"addressRegion": "Minho"}}})
    assert "Postal address region: Minho" in text


def test_a_boards_closing_words_stand_last() -> None:
    (text,) = of({"additional": "We answer everybody.\n\nAlways.", **POST, "description": "Red silk.\n\nLong tails."})
    assert text.index("Long tails.") < text.index("Always.")


def test_a_thread_is_its_comments_and_not_the_question_above_them() -> None:
    comments = [{"author": "a", "text": f"Reed Works | Tuner {n} | Bern | REMOTE"} for n in range(2)]
    found = of({"title": "Who needs whom?", "created_at": "2026-11-02", "author": "b", "children": comments})
    assert [read(text).values["title"] for text in found] == ["Tuner 0", "Tuner 1"]


def test_a_person_with_a_role_is_no_post() -> None:
    with pytest.raises(UserError, match="no record of a post"):
        of({"name": "Kim", "email": "kim@a.example", "role": "Tuner", "company": "Reed", "url": "https://a.example"})


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["title", "country", "skills", "description", "x", "Client"]), inner, max_size=4
        ),
    ),
    max_leaves=12,
)


@given(VALUES)
def test_no_json_makes_it_fail(content: object) -> None:
    with suppress(UserError):
        assert of(content)


BOARDS = {
    "a board that names itself": (
        {"name": "Reed Works", "description": "We tune.", "jobs": [{"title": "Tuner", "url": "https://a.example/1", "city": "Bern", "country": "CH", "location": "Bern, CH"}]},
        {"title": "Tuner", "client_company": "Reed Works", "job_location": "Bern, CH", "client_location": None},
    ),
    "a name for a title": (
        {"name": "Tuner", "company": {"name": "Reed Works"}, "releasedDate": "2026-10-01", "location": {"city": "Bern"}, "postingUrl": "https://a.example/1"},
        {"title": "Tuner", "client_company": "Reed Works", "job_location": "Bern", "url": "https://a.example/1"},
    ),
    "a year in a field's name": (
        {"title": "Tuner", "url": "https://a.example/1", "annualSalaryMin": 70000, "annualSalaryMax": "84000", "salaryCurrency": "USD"},
        {"compensation_min": 70000, "compensation_max": 84000, "compensation_period": "year"},
    ),
    "names put together of known words": (
        {"title": "Tuner", "min_amount": 31000, "max_amount": 36000.0, "currency": "eur", "interval": "yearly", "company": "Reed Works"},
        {"compensation_min": 31000, "compensation_max": 36000, "currency": "EUR", "compensation_period": "year"},
    ),
    "pay from one end to the other": (
        {"title": "Tuner", "salary": {"salary_from": 31000, "salary_to": 36000, "salary_currency": "chf"}, "url": "https://a.example/1"},
        {"compensation_min": 31000, "compensation_max": 36000, "currency": "CHF"},
    ),
    "a period in the name of the pay": (
        {"title": "Tuner", "id": 7, "pay_input_ranges": [{"min_cents": 3100000, "max_cents": 3600000, "currency_type": "EUR", "title": "Annual range"}], "url": "https://a.example/1"},
        {"compensation_min": 31000, "compensation_max": 36000, "currency": "EUR", "compensation_period": "year"},
    ),
    "a word in front of every name": (
        {"job_title": "Tuner", "employer_name": "Reed Works", "job_city": "Bern", "job_state": None, "job_country": "CH", "job_min_salary": 40, "job_max_salary": 50, "job_salary_currency": "CHF", "job_salary_period": "HOUR", "job_apply_link": "https://a.example/1", "employer_website": "https://reed.example"},
        {"title": "Tuner", "client_company": "Reed Works", "job_location": "Bern, CH", "compensation_min": 40, "compensation_period": "hour", "url": "https://a.example/1"},
    ),
    "names to be shown": (
        {"__CLASS__": "Job", "title": "Tuner", "company": {"__CLASS__": "Company", "display_name": "Reed Works"}, "location": {"display_name": "Bern, Switzerland", "area": ["Switzerland", "Bern"]}, "created": "2026-10-01T06:00:00Z", "redirect_url": "https://a.example/1", "category": {"label": "Crafts", "tag": "crafts"}},
        {"client_company": "Reed Works", "job_location": "Bern, Switzerland", "posted_at": "2026-10-01T06:00:00Z", "url": "https://a.example/1"},
    ),
    "addresses of other things": (
        {"title": "Tuner", "company_name": "Reed Works", "logo_url": "https://a.example/l.png", "careers_url": "https://a.example/1"},
        {"url": "https://a.example/1"},
    ),
    "an address among references": (
        {"name": "Tuner", "contents": "You tune.", "publication_date": "2026-10-01", "locations": [{"name": "Bern"}, {"name": "Thun"}], "company": {"id": 4, "short_name": "reed", "name": "Reed Works"}, "refs": {"landing_page": "https://a.example/1"}},
        {"title": "Tuner", "client_company": "Reed Works", "job_location": "Bern, Thun", "url": "https://a.example/1"},
    ),
    "one's own list, which calls the title a role": (
        {"company": "Reed Works", "role": "Tuner", "link": "https://a.example/1", "salary": "€2,600–3,100/month", "status": "applied"},
        {"title": "Tuner", "client_company": "Reed Works", "url": "https://a.example/1", "compensation_min": 2600, "compensation_period": "month"},
    ),
    "a field for the town, empty": (
        {"title": "Tuner", "url": "https://a.example/1", "country": "Switzerland", "city": "", "description": "You tune."},
        {"job_location": "Switzerland", "client_location": None},
    ),
    "a level with a code": (
        {"title": "Tuner", "experienceLevel": {"id": "mid_senior", "label": "Mid-Senior Level"}, "location": {"city": "Bern", "country": "ch", "fullLocation": "Bern, Switzerland"}, "company": "Reed Works"},
        {"experience_level": "Mid-Senior Level", "job_location": "Bern, Switzerland"},
    ),
    "sections with headings": (
        {"title": "Tuner", "company": "Reed Works", "jobAd": {"sections": {"company": {"title": "Who we are", "text": "<p>We tune.</p>"}, "more": {"title": "And also", "text": "<p>Pay: 17 – 21 € per hour.</p>"}}}},
        {"compensation_min": 17, "compensation_max": 21, "compensation_period": "hour", "client_company": "Reed Works"},
    ),
    "another site's address in a record": (
        {"title": "Tuner", "trackingId": "x9", "link": "https://www.linkedin.com/jobs/view/4400000090", "companyName": "Reed Works"},
        {"client_company": "Reed Works", "platform": "linkedin"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOARDS)
def test_boards_and_what_their_fields_are_called(name: str) -> None:
    record, wanted = BOARDS[name]
    text = json.dumps(record)
    (post,) = texts("a.json", text.encode(), text)
    values = read(post).values
    assert {key: values.get(key) for key in wanted} == wanted
