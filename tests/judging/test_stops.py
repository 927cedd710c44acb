"""What alone is reason enough not to apply, on posts of our own."""

from dataclasses import replace

import pytest

from tests.judging.coder import CODER, WORK, judged
from vault_tool.knowledge.who_applies import Skill


@pytest.mark.parametrize(
    ("monthly", "stops"), [("$1,500 to $2,000 a month", True), ("$6,000 to $9,000 a month", False)]
)
def test_a_months_pay_that_would_be_low_for_half_a_week(monthly: str, *, stops: bool) -> None:
    found = judged(f"Django developer\n\nYou mend our kite shop.\n\nSalary: {monthly}\n")
    said = "If it's full-time, $2,000 a month is about $11.54 an hour; your floor is $45."
    assert (said in [stop.words for stop in found.stops]) == stops


@pytest.mark.parametrize(
    ("added", "hours", "stops"),
    [
        ("Must haves: ability to work in Pacific Timezone hours", ("13:00", "21:00"), True),
        ("Pacific hours preferred.", ("13:00", "21:00"), False),
        ("Must haves: ability to work in Pacific Timezone hours", ("20:00", "04:00"), False),
    ],
)
def test_a_must_of_hours_of_which_none_is_ones_own(added: str, hours: tuple[str, str], *, stops: bool) -> None:
    text = f"{WORK}{added}\nPosted 10 February 2026\n"
    found = [stop.words for stop in judged(text, replace(CODER, time_zone="Asia/Manila", hours=hours)).stops]
    said = "Their hours are a must, and your 1 PM to 9 PM in Manila is 9 PM to 5 AM Pacific time."
    assert (said in found) == stops, found


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("Django student, co-op - January 2021", "It was to begin in January 2021."),
        ("Kite Makers (NYC) http://www.example.com/", "The post names NYC as the place, and you are in Portugal."),
    ],
)
def test_what_a_title_alone_says(title: str, why: str) -> None:
    text = f"{title}\n\nWe make kites. You mend our shop, which is written in Django, and you test it.\n"
    assert why in [stop.words for stop in judged(text).stops]


@pytest.mark.parametrize(
    ("added", "kind", "words"),
    [
        ("You must be fluent in German.", "language", "It asks for German, which isn't among your languages."),
        (
            "You are fluent in English and Chinese.",
            "language",
            "It asks for Chinese, which isn't among your languages.",
        ),
        ("We take native English speakers only.", "language", "It asks for a native speaker of English."),
        ("No longer accepting applications", "closed", "The post takes no more applications."),
    ],
)
def test_stops_of_the_text(added: str, kind: str, words: str) -> None:
    decision = judged(f"{WORK}{added}\n").decision
    assert decision.choice == "skip"
    assert (kind, words) in [(stop.kind, stop.words) for stop in decision.stops]


@pytest.mark.parametrize(
    ("pay", "words"),
    [
        ("Hourly: $8-$20", "It pays $20 an hour at most; your floor is $45."),
        ("Hourly: $20", "It pays $20 an hour; your floor is $45."),
        ("Salary: $24,000 a year", "It pays $24,000 a year, about $11.54 an hour, at most; your floor is $45."),
        (
            "Fixed price: $60",
            "$60 pays for about 1.5 hours at your floor of $45, messages and calls included.",
        ),
        (
            "Salary: $400 a month\n\nHours: 20-30 hrs/week",
            "It pays $400 a month, about $3.08 to $4.62 an hour; your floor is $45.",
        ),
    ],
)
def test_pay_that_no_answer_mends(pay: str, words: str) -> None:
    decision = judged(WORK.replace("Hourly: $50-$80", pay)).decision
    assert decision.choice == "skip"
    assert words in [stop.words for stop in decision.stops]


def test_full_time_pay_that_the_text_names_beside_a_fixed_price() -> None:
    text = WORK.replace("Hourly: $50-$80", "Fixed price: $2,000")
    low = judged(f"{text}Later your monthly full-time salary will be $1,733.\n")
    assert "Its full-time pay comes to about $10 an hour; your floor is $45." in [stop.words for stop in low.stops]
    assert "Fixed price for full-time work" not in [fired.signal.name for fired in low.red_flags]
    assert not judged(f"{text}Later your monthly full-time salary will be $12,000.\n").stops
    assert not judged(f"{text}The monthly salary of our clerk is $1,730.\n").stops


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Create 200 gmail accounts in bulk.", "the post asks for many accounts, or for ones that others made"),
        ("You bypass captchas for us.", "the post asks for a way around another site's checks or rules"),
    ],
)
def test_the_breach_that_is_told_is_the_one_asked_for(asked: str, told: str) -> None:
    fired = judged(f"{WORK}{asked}\n").red_flags
    assert told in [f.evidence for f in fired if f.signal.name == "Getting around other sites' rules"]


def test_pay_that_hangs_on_their_approval_is_no_unpaid_trial() -> None:
    names = [f.signal.name for f in judged(f"{WORK}We only pay on satisfactory completion of it.\n").red_flags]
    assert "Paid only if they are satisfied" in names
    assert "Unpaid test or free sample" not in names


def test_a_rate_in_the_field_is_no_most_where_the_text_names_more() -> None:
    decision = judged(f"{WORK}Hourly: $8-$20\n\nWe pay $42 per hour.\n").decision
    assert not [stop for stop in decision.stops if stop.kind == "pay"]


def test_a_small_price_stops_no_work_that_is_told_to_be_as_small() -> None:
    text = WORK.replace("Hourly: $50-$80", "Fixed price: $100")
    assert [stop.kind for stop in judged(text).stops] == ["pay"]
    assert not judged(f"{text}The whole job takes 2 hours.\n").stops
    assert judged(f"{text}The whole job takes 4 hours.\n").stops
    assert not judged(f"{text}This is a paid 45-minute call about bookings.\n").stops


def test_a_small_price_is_held_against_the_work_named() -> None:
    text = WORK.replace("Hourly: $50-$80", "Fixed price: $100").replace(
        "Django developer for a booking service", "Build a REST API in Django"
    )
    assert [stop.words for stop in judged(text).stops if stop.kind == "pay"] == [
        "$100 pays for about 2 hours at your floor of $45; the work named here usually takes 40 hours or more."
    ]


def test_a_place_stops_only_who_is_elsewhere() -> None:
    text = WORK.replace("Hourly: $50-$80", "Only freelancers located in the U.S. may apply.\nHourly: $50-$80")
    there = replace(CODER, time_zone="America/Chicago")
    assert "They only hire in the United States, and you are in Portugal." in [s.words for s in judged(text).stops]
    assert not [s for s in judged(text, there).stops if s.kind == "place"]
    assert not [s for s in judged(text, replace(CODER, time_zone=None)).stops if s.kind == "place"]


def test_what_you_will_not_do() -> None:
    text = WORK.replace("a booking service", "a gambling site").replace(
        "Django developer", "Django developer, gambling,"
    )
    assert "You don't do gambling, and the post asks for it." in [stop.words for stop in judged(text).stops]


def test_posts_for_students_are_none_for_people_with_years_in_a_skill() -> None:
    text = WORK.replace("Django developer", "Summer internship in Django")
    assert "It's for students, interns or recent graduates." in [stop.words for stop in judged(text).stops]
    fresh = replace(CODER, practised=(Skill("Python", 1),))
    assert not [stop for stop in judged(text, fresh).stops if stop.kind == "level"]


@pytest.mark.parametrize(
    ("title", "added", "floor", "stops"),
    [
        ("Django developer (entry level)", "", 45, True),
        ("Junior Django developer", "", 45, True),
        ("Junior or senior Django developer", "", 45, False),
        ("Django developer", "", 45, False),
        ("Junior Django developer", "Hourly: $50-$60\n", 45, False),
        ("Junior Django developer", "", 30, False),
    ],
)
def test_a_job_for_beginners_that_names_no_pay_is_held_against_the_floor(
    title: str, added: str, floor: int, *, stops: bool
) -> None:
    text = f"{title}\n\n{added}You mend the booking service of our kite school, which is written in Django.\n"
    said = f"It's an entry-level job and names no pay; your floor is ${floor}."
    assert (said in [stop.words for stop in judged(text, replace(CODER, rate_floor=floor)).stops]) == stops


def test_a_program_whose_season_is_over_is_closed() -> None:
    text = WORK.replace("Django developer", "Internship in Django, Summer 2021,")
    assert judged(text).decision.why == "It was for summer 2021, which is over."
    later = WORK.replace("Django developer", "Internship in Django, Summer 2199,")
    assert not [stop for stop in judged(later).stops if stop.kind == "closed"]


def test_a_post_whose_deadline_is_long_past_is_closed() -> None:
    text = WORK.replace("Hourly: $50-$80", "Last day to apply: May 4, 2021\n\nHourly: $50-$80")
    assert judged(text).stops[0].words.startswith("The deadline was May 4, 2021, ")
    told = judged(text.replace("May 4", "The list of crews is to close on May 4"))
    assert told.stops[0].words.startswith("The deadline passed ")
    later = judged(text.replace("2021", "2199"))
    assert not [stop for stop in later.stops if stop.kind == "closed"]


def test_a_post_in_a_language_that_is_not_yours() -> None:
    text = (
        "Desarrollador Django para un servicio de reservas\n\n"
        "Buscamos a una persona que arregle las llamadas lentas de nuestra API en Django y PostgreSQL. "
        "El trabajo es para los próximos tres meses y se hace con nuestro equipo. Las tareas están descritas en un documento.\n"
    )
    assert "The post is written in Spanish, which isn't among your languages." in [s.words for s in judged(text).stops]
    assert judged(text).decision.why == "The post is written in Spanish, which isn't among your languages."
    speaks = replace(CODER, languages=("English (fluent)", "Spanish (working)"))
    assert not [s for s in judged(text, speaks).stops if s.kind == "tongue"]


@pytest.mark.parametrize(
    ("added", "words"),
    [
        ("Work location: Hyderabad, India", "The post names Hyderabad, India as the place, and you are in Portugal."),
        (
            "Location: San Jose, CA\n\nAt least 4 days/week onsite.",
            "The work is on site in San Jose, CA, and you are in Portugal.",
        ),
        (
            "Location: San Jose, CA\n\nThis is a hybrid role.",
            "The work is partly on site in San Jose, CA, and you are in Portugal.",
        ),
        (
            "Work place: Denver, CO - Hybrid. Who are we: a small bakery.",
            "The work is partly on site in Denver, and you are in Portugal.",
        ),
        ("Kite Works | Sioux Falls | ONSITE", "The work is on site in Sioux Falls, and you are in Portugal."),
        ("Only freelancers located in Canada may apply.", "They only hire in Canada, and you are in Portugal."),
        (
            "You must live in the continental US. We pay by the kite.",
            "They only hire in the United States, and you are in Portugal.",
        ),
        ("The role is based in Denver.", "The post names Denver as the place, and you are in Portugal."),
        (
            "We will only take applicants who are local to Denver.",
            "They only take people local to Denver, and you are in Portugal.",
        ),
        (
            "We seek only US citizens here. It is remote.",
            "They only take citizens of the United States, and you are in Portugal.",
        ),
        (
            "US citizens or green card holders only.",
            "They only hire in the United States, and you are in Portugal.",
        ),
        ("You must be based in LATAM.", "They only hire in Latin America, and you are in Portugal."),
        (
            "Candidates must be based in US time zones.",
            "They only hire in US time zones, and you are in Portugal.",
        ),
    ],
)
def test_a_place_is_said_as_the_post_says_it(added: str, words: str) -> None:
    text = WORK.replace("Hourly: $50-$80", added + "\n\nHourly: $50-$80")
    assert judged(text).stops[0].words == words


def test_one_country_is_told_once() -> None:
    text = WORK.replace("Django developer for a booking service", "Django developer - Toronto, ON")
    stops = judged(text + "\nThis is a full-time on-site position in Toronto, Canada.\n").stops
    assert len([stop for stop in stops if stop.kind == "place"]) == 1


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Django developer (Latin America)", "They only hire in Latin America, and you are in Portugal."),
        ("Django developer, Remote (USA)", "They only hire in the United States, and you are in Portugal."),
        (
            "Toronto or Ottawa based Django developer",
            "The post names Toronto or Ottawa as the place, and you are in Portugal.",
        ),
        ("Django developer (EU)", ""),
        ("Django developer | Denver | Remote", ""),
        ("Django developer - Toronto, ON", "The post names Toronto as the place, and you are in Portugal."),
        (
            "Kite Maps - Denver CO or Austin, TX - A few positions",
            "The post names Denver or Austin as the place, and you are in Portugal.",
        ),
        ("Django developer for a shop in Toronto", ""),
        ("Booking service for a ferry - Toronto, ON", ""),
        ("Django developer for a US based agency", ""),
    ],
)
def test_the_place_that_a_title_binds_to(title: str, words: str) -> None:
    stops = judged(WORK.replace("Django developer for a booking service", title)).stops
    assert [stop.words for stop in stops if stop.kind == "place"] == ([words] if words else [])


@pytest.mark.parametrize(
    ("bid", "title", "words"),
    [
        (
            "$30",
            "Django developer for a booking service",
            "Others bid about $30 for the whole job, which pays for about 40 minutes at your floor of $45.",
        ),
        ("$200", "Django developer for a booking service", ""),
        (
            "$200",
            "Build a REST API in Django",
            "Others bid about $200 for the whole job, which pays for about 4.5 hours at your floor of $45; the work named here"
            " usually takes 40 hours or more.",
        ),
        ("$900", "Build a REST API in Django", ""),
        ("$30 / hr", "Django developer for a booking service", ""),
        ("$6 / hr", "Django developer for a booking service", "Others bid about $6 an hour; your floor is $45."),
    ],
)
def test_what_others_ask_for_the_whole_job(bid: str, title: str, words: str) -> None:
    text = WORK.replace("Hourly: $50-$80", f"{bid} (Avg Bid)").replace("Django developer for a booking service", title)
    stops = judged(text).stops
    assert [stop.words for stop in stops if stop.kind == "pay"] == ([words] if words else [])


def test_work_that_is_on_site_and_not_remote_stops_wherever_it_is() -> None:
    text = WORK + "The kiln is run onsite, all week; this is not a remote position.\n"
    assert "The work is on site, and the post doesn't say where." in [
        stop.words for stop in judged(text).decision.stops
    ]


@pytest.mark.parametrize(
    ("added", "words"),
    [
        ("Freelancers need not apply.", "They want a company or a team, not one freelancer."),
        ("Trainee position in our workshop.", "It's for students, interns or recent graduates."),
        ("You must be enrolled at a university.", "It's for students, interns or recent graduates."),
        ("Onsite", "The work is on site, and the post doesn't say where."),
        ("Location: Onsite", "The work is on site, and the post doesn't say where."),
        ("Full-time | Onsite | Akron, OH", "The work is on site in the United States, and you are in Portugal."),
    ],
)
def test_who_is_not_meant(added: str, words: str) -> None:
    assert words in [stop.words for stop in judged(f"{WORK}{added}\n").stops]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("Akron, OH•Remote", "The job is remote, but listed in Akron, OH, and you are in Portugal."),
        (
            "Akron, OH 44301 (North Hill area)•Remote",
            "The job is remote, but listed in Akron, OH, and you are in Portugal.",
        ),
        (
            "Akron, OH+4 locations•Remote",
            "The job is remote, but listed in Akron, OH and 4 more places, and you are in Portugal.",
        ),
        (
            "Akron, OH 44301 (North Hill area)•Temporarily Remote",
            "The post names Akron, OH as the place, and you are in Portugal.",
        ),
        ("Attleboro, MA", "The post names Attleboro, MA as the place, and you are in Portugal."),
        ("Mumbai, Pune, Delhi, Bangalore or Chennai", "The post names India as the place, and you are in Portugal."),
        ("Remote - India", "The job is remote, but listed in India, and you are in Portugal."),
        ("Lisbon•Remote", ""),
        ("Akron or remote", ""),
        ("Remote, Worldwide", ""),
    ],
)
def test_the_place_in_which_a_job_is_listed(place: str, words: str) -> None:
    stops = judged(f"{WORK}Location: {place}\n").stops
    assert [stop.words for stop in stops] == ([words] if words else [])


@pytest.mark.parametrize(
    "added", ["Remote or onsite", "Lisbon | Onsite", "Our systems run on-premises.", "Location: Moor Row\n\nHybrid"]
)
def test_on_site_that_keeps_nobody_out(added: str) -> None:
    assert not judged(f"{WORK}{added}\n").stops


@pytest.mark.parametrize(
    ("level", "asked", "stops"),
    [
        (
            "working",
            "You must be fluent in Spanish.",
            ["It asks for fluent Spanish; your profile says “Spanish (working)”."],
        ),
        ("fluent", "You must be fluent in Spanish.", []),
        ("working", "Spanish speaking callers, so you speak Spanish.", []),
    ],
)
def test_a_language_known_less_well_than_asked(level: str, asked: str, stops: list[str]) -> None:
    speaker = replace(CODER, languages=("English (fluent)", f"Spanish ({level})"))
    assert [stop.words for stop in judged(f"{WORK}{asked}\n", speaker).stops] == stops


def test_driving_to_places_that_the_post_does_not_name_is_work_on_site() -> None:
    text = f"{WORK}- Valid driver's license and ability to travel to our clients' sites\n"
    assert judged(text).decision.why == "The work is on site, and the post doesn't say where."
    assert judged(f"{WORK}- The app reads a driver's license\n").decision.choice != "skip"


def test_hiring_that_is_put_off_is_said_first() -> None:
    decision = judged(f"{WORK}Update: this job is on hold for now.\nNative English speakers only.\n").decision
    assert decision.why == "Hiring is put off. “Update: this job is on hold for now.”"
