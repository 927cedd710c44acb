"""A line of experience in the first person, and back again: only where its words show how."""

import pytest

from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.letters.first_person import also, said, told

LINES = [
    ("Ran two kite shops.", "", "I ran two kite shops."),
    ("Built the booking page in Django", "Double bookings stopped", "I built the booking page in Django. Double bookings stopped."),
    ("Automated a daily report.", "", "I automated a daily report."),
    ("Was the first to be called.", "", "I was the first to be called."),
    ("Keeps the books of two bakeries: bills, payroll.", "", "I keep the books of two bakeries: bills, payroll."),
    ("Mends old kites: seams, lines, monthly checks.", "", "I mend old kites: seams, lines, monthly checks."),
    ("Keeps the books and writes the letters.", "", "Keeps the books and writes the letters."),
    ("Experienced kite tailor.", "", "Experienced kite tailor."),
    ("Ten years of kites.", "", "Ten years of kites."),
    ("SEO for four shops!", "", "SEO for four shops!"),
    ("iOS app for a zoo", "", "iOS app for a zoo."),
    ("", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "result", "spoken"), LINES)
def test_a_line_as_one_says_it(text: str, result: str, spoken: str) -> None:
    assert said(ExperienceLine(text, result=result)) == spoken


TOLD = [
    ("I rebuilt a kite shop with 900 kites last spring.", "Rebuilt a kite shop with 900 kites last spring."),
    ("Hello! I kept the books of two bakeries for six years. Shall we talk?", "Kept the books of two bakeries for six years."),
    ("I automated the monthly report\nof a bakery in Riga.", "Automated the monthly report of a bakery in Riga."),
    ("I've written help pages for four kite makers.", "I've written help pages for four kite makers."),
    ("At a kite school in Tarifa, I ran the desk for two summers.", "At a kite school in Tarifa, I ran the desk for two summers."),
    ("Similar work:\n- Ran delivery at a workshop of 14 people\n* Mended kites", "Ran delivery at a workshop of 14 people"),
    ("• I ran delivery at a workshop of 14 people.", "Ran delivery at a workshop of 14 people."),
    ("I read your post twice and like it.", ""),
    ("I noticed that the shop has no search at all.", ""),
    ("I rebuilt it in two weeks with one developer.", ""),
    ("I planned the work of this role once before.", ""),
    ("I've worked in project management for 8 years.", ""),
    ("I rebuilt three things for a kite shop: the till and more", ""),
    ("I moved Lena Moss and her four shops to Xero.", ""),
    ("I kept the books of ‹fill in: whom› for six years.", ""),
    ("> I rebuilt a kite shop with 900 kites last spring.", ""),
    ("I was glad to see a kite shop on this site.", ""),
    ("I led the team.", ""),
    ("We need someone who planned the work of four shops.", ""),
    ("Can I ask whether the last bookkeeper kept paper files?", ""),
]  # fmt: skip


ELSEWHERE = {
    "es": [
        ("Hola, dirigí el taller de catorce personas durante tres años.", ""),
        ("Dirigí el taller de catorce personas durante tres años.", "Dirigí el taller de catorce personas durante tres años."),
        ("En Tarifa he construido dos tiendas de cometas en línea.", "En Tarifa he construido dos tiendas de cometas en línea."),
        ("He leído su anuncio con mucho interés esta mañana.", ""),
        ("Puedo empezar el lunes y trabajo por las tardes.", ""),
    ],
    "de": [
        ("Ich habe drei Jahre lang eine Werkstatt mit vierzehn Leuten geleitet.", "Ich habe drei Jahre lang eine Werkstatt mit vierzehn Leuten geleitet."),
        ("In Kiel leitete ich zwei Sommer lang eine Drachenschule.", "In Kiel leitete ich zwei Sommer lang eine Drachenschule."),
        ("Ich habe Ihre Anzeige gelesen und würde gern mitmachen.", ""),
        ("Ich habe am Montag und am Dienstag immer Zeit.", ""),
    ],
    "fr": [
        ("J'ai dirigé un atelier de quatorze personnes pendant trois ans.", "J'ai dirigé un atelier de quatorze personnes pendant trois ans."),
        ("J'ai lu votre annonce avec beaucoup de plaisir ce matin.", ""),
        ("J'ai le temps de commencer lundi dans la matinée.", ""),
    ],
    "pt": [
        ("Dirigi uma oficina de catorze pessoas durante três anos.", "Dirigi uma oficina de catorze pessoas durante três anos."),
        ("Gerenciei os pedidos de duas lojas de pipas em Recife.", "Gerenciei os pedidos de duas lojas de pipas em Recife."),
        ("Li o seu anúncio com muito interesse hoje de manhã.", ""),
    ],
}  # fmt: skip
"""Sentences of letters in other languages, and the line that each makes: it stands as it is said."""


@pytest.mark.parametrize(
    ("lang", "letter", "line"),
    [(lang, letter, line) for lang, told_in in ELSEWHERE.items() for letter, line in told_in],
)
def test_work_told_of_in_another_language(lang: str, letter: str, line: str) -> None:
    assert told(letter, [""], lang) == ((line,) if line else ())


def test_a_language_whose_words_are_not_known_gives_nothing() -> None:
    assert told("Ho costruito due negozi di aquiloni a Rimini.", [], "it") == ()


@pytest.mark.parametrize(("letter", "line"), TOLD)
def test_what_a_letter_tells_of_work_done(letter: str, line: str) -> None:
    assert told(letter, ["Lena Moss", ""]) == ((line,) if line else ())


ALSO = [
    ("I ran a kite shop.", "I also ran a kite shop."),
    ("I was the first whom flyers called.", "I was the first whom flyers called."),
    ("Nine kites in a week.", "Nine kites in a week."),
]


@pytest.mark.parametrize(("text", "behind"), ALSO)
def test_a_line_behind_another_says_also(text: str, behind: str) -> None:
    assert also(text) == behind
