"""Labels in five languages, and money in the ways that people write it, on posts that no site has laid out."""

import json

import pytest

from vault_tool.posting.reading import read

LANGUAGES = {
    "Spanish": (
        "Título: Coser cuarenta cometas\nPresupuesto: 1.250,00 €\nTipo de contrato: Precio fijo\nNivel de experiencia: Experto\nDuración: 1 a 3 meses\n"
        "Habilidades: Costura, Cometas\nPropuestas: 5 a 10\nSobre el cliente\nPaís: España\nMétodo de pago verificado\n"
        "Miembro desde: 4 de mayo de 2019\nTotal gastado: 3.200 €\nTasa de contratación: 42%\n",
        {"experience_level": "Experto", "client_location": "España", "proposals": "5 a 10", "compensation_type": "fixed"},
    ),
    "Portuguese": (
        "Título: Costurar quarenta pipas\nOrçamento: R$ 1.250,00\nForma de pagamento: verificada\nDuração: 1 a 3 meses\nPropostas: 12\n"
        "Sobre o cliente\nPaís: Brasil\nMembro desde: 4 de maio de 2019\nTotal gasto: R$ 3.200\nTaxa de contratação: 42%\n",
        {"currency": "BRL", "client_location": "Brasil", "proposals": "12"},
    ),
    "German": (
        "Titel: Vierzig Drachen nähen\nBudget: 1.250,00 €\nVertragsart: Festpreis\nDauer: 1 bis 3 Monate\nStunden pro Woche: 30+ Stunden pro Woche\n"
        "Fähigkeiten: Nähen, Drachen\nÜber den Auftraggeber\nLand: Deutschland\nZahlungsmethode: verifiziert\nMitglied seit: 4. Mai 2019\n"
        "Gesamtausgaben: 3.200 €\nEinstellungsquote: 42 %\n",
        {"duration": "1 bis 3 Monate", "weekly_hours": "30+ Stunden pro Woche", "skills": ["Nähen", "Drachen"]},
    ),
    "French": (
        "Titre : Coudre quarante cerfs-volants\nBudget : 1\u202f250,00 €\nType de contrat : Forfait\nDurée : 1 à 3 mois\nCompétences : Couture, Voile\n"
        "À propos du client\nPays : France\nMoyen de paiement : vérifié\nMembre depuis : 4 mai 2019\nTotal dépensé : 3 200 €\nTaux d'embauche : 42 %\n",
        {"client_location": "France", "skills": ["Couture", "Voile"], "compensation_type": "fixed"},
    ),
}  # fmt: skip
EVERYWHERE = {
    "compensation_max": 1250, "client_member_since": "2019-05-04", "client_total_spent": 3200, "client_hire_rate": 42, "client_payment_verified": True,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_a_language(language: str) -> None:
    text, own = LANGUAGES[language]
    wanted = {**EVERYWHERE, **own}
    found = read(text).values
    assert {key: found.get(key) for key in wanted} == wanted


PAY = """
Budget: $300–$500 (fixed) = {"compensation_min": 300, "compensation_max": 500, "currency": "USD", "compensation_type": "fixed"}
Budget: up to $5k = {"compensation_max": 5000, "compensation_min": null}
Budget: $1.2M+ = {"compensation_min": 1200000}
Budget: CHF 12'000 = {"compensation_max": 12000, "currency": "CHF"}
Budget: ₹12,500 - ₹37,500 = {"compensation_min": 12500, "compensation_max": 37500, "currency": "INR"}
Budget: 500 - 1.000 EUR = {"compensation_min": 500, "compensation_max": 1000, "currency": "EUR"}
Budget: 1,5 Mio. € = {"compensation_max": 1500000, "currency": "EUR"}
Budget: 12 500 zł = {"compensation_max": 12500, "currency": "PLN"}
Budget: not specified = {"compensation_max": null}
Budget: 3 months = {"compensation_max": null}
Rate: 45 EUR/h = {"compensation_max": 45, "compensation_period": "hour", "compensation_type": "hourly"}
Pay: 500 USD/day = {"compensation_max": 500, "compensation_period": "day"}
Compensation: $1,000/week = {"compensation_max": 1000, "compensation_period": "week"}
Salary: £45,000 p.a. = {"compensation_max": 45000, "compensation_period": "year", "currency": "GBP", "compensation_type": "salary"}
Salary: 4,500 PLN net / month = {"compensation_max": 4500, "compensation_period": "month", "currency": "PLN"}
Salary: $120k - $140k = {"compensation_min": 120000, "compensation_max": 140000, "compensation_period": null}
Gehalt: 55.000 - 65.000 € brutto/Jahr = {"compensation_min": 55000, "compensation_max": 65000, "compensation_period": "year"}
Salario: 1.200.000 COP mensual = {"compensation_max": 1200000, "compensation_period": "month"}
Salário: R$ 5.000,00 a R$ 7.500,00 por mês = {"compensation_min": 5000, "compensation_max": 7500, "currency": "BRL"}
Salaire : 40-45 k€ par an = {"compensation_min": 40000, "compensation_max": 45000, "compensation_period": "year"}
"""
DRESS = {
    "plain": "{label}: {value}",
    "bullet": "- {label}: {value}",
    "bold": "**{label}:** {value}",
    "bold bullet": "* **{label}**: {value}",
    "capitals": "{upper}: {value}",
    "picture": "💰 {label}: {value}",
    "next line": "{label}:\n{value}",
    "table": "| {label} | {value} |",
    "no-break space": "{label}:\u00a0{value}",
    "spaces": "  {label}  :   {value}  ",
    "quote": "> {label}: {value}",
}


@pytest.mark.parametrize("dress", DRESS)
@pytest.mark.parametrize("case", PAY.strip().splitlines())
def test_pay(case: str, dress: str) -> None:
    line, _, wanted = case.rpartition(" = ")
    label, _, value = line.partition(":")
    label = label.strip()
    shown = DRESS[dress].format(label=label, upper=label.upper(), value=value.strip())
    found = read(f"Kite tailor wanted\n{shown}\nWe fly kites over the sea.\n").values
    expected = json.loads(wanted)
    assert {key: found.get(key) for key in expected} == expected


PAYMENT = [
    ("✅ Payment verified", True),
    ("- [x] Payment method verified", True),
    ("Payment unverified ❌", False),
    ("Payment method not verified", False),
    ("Payment: verified", True),
    ("Zahlungsmethode nicht verifiziert", False),
    ("Moyen de paiement vérifié", True),
    ("We want a payment verified by two people.", None),
]


@pytest.mark.parametrize(("line", "verified"), PAYMENT)
def test_payment(line: str, verified: bool | None) -> None:
    assert read(f"Kite tailor wanted\nBudget: $50\n{line}\n").values.get("client_payment_verified") is verified


SKILLS = [
    ("Skills: Sewing, Silk", ["Sewing", "Silk"]),
    ("Skills:\nSewing, Silk", ["Sewing", "Silk"]),
    ("Skills:\n- Sewing\n- Silk", ["Sewing", "Silk"]),
    ("## Skills\n**Mandatory:** Sewing, Silk\n**Nice-to-have:** Glue", ["Sewing", "Silk", "Glue"]),
    ('Skills: ["Sewing", "Silk"]', ["Sewing", "Silk"]),
    ("# Required Skills:\nYou know all about silk and how it is sewn by hand.", None),
    ("Optional skills\nPlace of work\nAt the sea, every day.", None),
]


@pytest.mark.parametrize(("lines", "names"), SKILLS, ids=[repr(s[0])[:40] for s in SKILLS])
def test_skills(lines: str, names: list[str] | None) -> None:
    assert read(f"Kite tailor wanted\n{lines}\n\nBudget: $50\n").values.get("skills") == names
