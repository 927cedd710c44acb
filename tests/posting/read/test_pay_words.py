"""Pay that no label names: sentences, a line that announces it, a line with nothing but pay; and money that is none."""

import pytest

from vault_tool.posting.reading import read

PAY = """
The annual base salary range for this position is £52,000 - £61,500. = 52000 61500 GBP year salary
The UK base salary range for this part-time role is £20,000-£24,000 + bonus + shares. = 20000 24000 GBP - salary
In Oregon, the expected pay range is $21.50 to $26.00 per hour, depending on skill. = 21.5 26 USD hour hourly
Salary between 40k and 55k, by years of service, plus a boat. = 40000 55000 - - salary
- Salary between 40-55K = 40000 55000 - - salary
The annual salary range is 40k to 55k per year. = 40000 55000 - year salary
The base pay for the keeper is €31-36K, by years of service. = 31000 36000 EUR - salary
Our day rate is £310 for a full day. = 310 310 GBP day salary
Compensation ranges from $18/hr to $27/hr. = 18 27 USD hour hourly
Pay Range|$61,000 - $72,000 a year = 61000 72000 USD year salary
Estimated Annual Pay Range|$61,000—$72,000 USD = 61000 72000 USD year salary
The pay range for this role is:|61,000 - 72,000 CAD = 61000 72000 CAD - -
Tagessatz: 380-420 € = 380 420 EUR day salary
Tagessatz: bis zu 420 EUR netto = - 420 EUR day salary
Stundensatz 48 EUR/Std. = 48 48 EUR hour hourly
Wir bieten einen Stundenlohn von 16,80 Euro brutto/Std. = 16.8 16.8 EUR hour hourly
Das Gehalt liegt bei 2.900 € brutto im Monat. = 2900 2900 EUR month salary
TJM : 320-410 € = 320 410 EUR day salary
TJM cible : 350 € HT = 350 350 EUR day salary
Tarif journalier : 390 € = 390 390 EUR day salary
Rémunération : entre 28 000 € et 33 000 € par an = 28000 33000 EUR year salary
Ofrecemos un salario de 1.350 € al mes = 1350 1350 EUR month salary
Salario: USD 700 - 1.100 = 700 1100 USD - salary
Зарплата: от 70 000 руб. = 70000 - RUB - salary
Оклад до 140 т.р. плюс дорога = - 140000 RUB - salary
з/п 60-85 тыс. руб. в месяц = 60000 85000 RUB month salary
Payment is 30-40$ per hour. = 30 40 USD hour hourly
The rate would be $25 an hour. = 25 25 USD hour hourly
Rate: 65 dollars per hour = 65 65 USD hour hourly
Rate: $3,200 per project = 3200 3200 USD - fixed
Our budget for this is around 1,400 USD. = 1400 1400 USD - -
My budget is $400-600 for the whole lamp. = 400 600 USD - -
Pagamos 14 dólares por hora. = 14 14 USD hour hourly
The full-time monthly salary will be $1500. = 1500 1500 USD month salary
Weekly salary of $310 for the season. = 310 310 USD week salary
You will get $620 a month. = 620 620 USD month salary
CTC: 9-11 LPA = 900000 1100000 INR year salary
Wage: 15,80 EUR/Std. = 15.8 15.8 EUR hour hourly
Zahlung: 19 € die Stunde = 19 19 EUR hour hourly
- NOK 610,000 - 640,000 per year = 610000 640000 NOK year salary
"""
TOP = """
$22 - $37/hr = 22 37 USD hour hourly
€2,150 - €2,600 a month = 2150 2600 EUR month salary
$22 - $37/hr · 20 hrs/wk · Duration: Ongoing = 22 37 USD hour hourly
$22 - $37/hr15 hrs/wkDuration: Ongoing = 22 37 USD hour hourly
£54k – £66k • 0.2% – 0.5% = 54000 66000 GBP - -
$640 fixed price = 640 640 USD - fixed
£410 per day outside IR35 = 410 410 GBP day salary
4-6 Lacs PA = 400000 600000 INR year salary
50,000-3 Lacs PA = 50000 300000 INR year salary
$4M ARR and 12 people = - - - - -
$2M - $5M = - - - - -
$80 a month for books = - - - - -
"""
NO_PAY = (
    "A budget of $3,000 a month goes to advertising.",
    "We pay a fair salary and a $2,500 sign-on bonus.",
    "The base salary comes with a bonus of $4,000.",
    "A yearly learning stipend of $900",
    "A fair salary, $700 for your desk",
    "- $90 a month",
    "Our budget for oil is $900 a month.",
    "You get a salary. We raised $2M.",
    "The average rate is $20 at other lighthouses.",
    "- $60 a month for sport",
    "We pay a fair salary to keep 20k birds.",
    "The salary is 40k birds a year.",
    "The pay is good, and 20k visitors come.",
)
KEYS = ("compensation_min", "compensation_max", "currency", "compensation_period", "compensation_type")


def _pay(post: str) -> str:
    found = read(post).values
    return " ".join(str(found.get(key, "-")) for key in KEYS)


@pytest.mark.parametrize("case", PAY.strip().splitlines())
def test_pay_in_the_words_of_a_post(case: str) -> None:
    words, wanted = case.rsplit(" = ", 1)
    lines = words.replace("|", "\n")
    assert _pay(f"Keeper of a lighthouse\n\nYou keep the lamp of an island burning.\n\n{lines}\n") == wanted


@pytest.mark.parametrize("case", TOP.strip().splitlines())
def test_pay_alone_on_a_line_under_the_title(case: str) -> None:
    words, wanted = case.rsplit(" = ", 1)
    assert _pay(f"Keeper of a lighthouse\nSkerry Ltd\n{words}\n\nYou keep the lamp of an island burning.\n") == wanted


@pytest.mark.parametrize("words", NO_PAY)
def test_money_that_is_no_pay(words: str) -> None:
    assert _pay(f"Keeper of a lighthouse\n\nYou keep the lamp of an island burning.\n\n{words}\n") == "- - - - -"


@pytest.mark.parametrize(
    ("heading", "amounts", "wanted"),
    [
        ("Salary And Benefits", "$61,300 – $70,400", "61300 70400 USD year salary"),
        ("Benefits & Pay", "£41,000 - £47,500", "41000 47500 GBP year salary"),
        ("Salary", "$300 - $400", "- - - - -"),
        ("Salary", "$61,300", "- - - - -"),
        ("What we spend on boats", "$61,300 – $70,400", "- - - - -"),
    ],
)
def test_a_range_alone_some_lines_below_a_heading_for_salaries(heading: str, amounts: str, wanted: str) -> None:
    said = "The lamp and all that belongs to it are looked after by two of us, who earn the same each year for it."
    above = f"{said}\n" * 9
    assert _pay(f"Keeper of a lighthouse\n\n{above}\n{heading}\n\n{said}\n\n{amounts}\nA bicycle\n") == wanted


def test_a_label_holds_against_a_sentence() -> None:
    post = "Keeper of a lighthouse\n\nBudget: $900\n\nThe base salary range for others is $20 - $30 an hour.\n"
    assert _pay(post) == "900 900 USD - -"


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The pay depends on what you have done.\n\n$17.00 - $26.50", 17, 26.5),
        ("The range for all our workshops is $17 - $90.", 17, 17),
        ("Other workshops pay $16 - $26.", 17, 17),
        ("The range is $17 - $26 a day.", 17, 17),
    ],
)
def test_a_rate_that_begins_a_range_is_the_least(text: str, least: float, most: float) -> None:
    head = "Kite maker\nTallow Kites · Akron, OH\n2025/09/09\n$17/hr\nRemote\nFull Time\n\nAbout the job\n\n"
    values = read(f"{head}{text}\n").values
    assert (values["compensation_min"], values["compensation_max"]) == (least, most)
