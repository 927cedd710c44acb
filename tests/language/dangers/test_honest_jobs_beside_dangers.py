"""Honest jobs in which the words of dangers stand: who lends, employs, checks, explains or fights is not accused."""

import pytest

from vault_tool.language.dangers.likely_dangers import dangers


@pytest.mark.parametrize(
    "text",
    [
        "We make bags and work with sewers at home. Once a week our van brings you a box of cut cloth, zippers and labels, "
        "and takes along the finished bags. If you have no machine, we lend you one and take it back when you stop.",
        "We help with the visa and pay the flight and the first month in a furnished flat, and refund moving costs "
        "with receipts. Kafka, Flink, dbt. After you sign, our partner asks for the papers that immigration needs.",
        "Usamos contas inventadas com saldo de mentira: você faz transferências entre elas, bloqueia o cartão, troca "
        "a senha e anota o que não funciona.",
        "You read 200 sentences in your own voice at home, about an hour in all, with the recorder we ship to you "
        "(send it back with the label in the box).",
        "Ofreces un vaso de jugo, cuentas de dónde viene la fruta y anotas lo que opina la gente. Sueldo de 300 pesos "
        "por turno de cinco horas, alta en el IMSS, uniforme y producto los ponemos nosotros.",
        "You set up a table in the library twice a month, show the app, hand out stickers. It's $17 an hour plus a "
        "bonus of $100 at the end of term, whatever the number of sign-ups. No experience needed, we train you for "
        "two hours (paid).",
        "Bring your social security card on the first day. Come by the shop or text the number on the door.",
        "Document how to import logins, share credentials in a team and use one-time codes. Drafts go into our Git "
        "repo; you need to run the app locally.",
    ],
)
def test_honest_jobs_beside_dangers_are_not_accused(text: str) -> None:
    assert dangers(text) == ()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "money-or-parcels",
            "Boxes come to your home under your name, you put our label on and send them to the next address.",
        ),
        (
            "personal-documents",
            "Send us a photo of your passport and your bank account number today, the interview comes later.",
        ),
        (
            "account-sharing",
            "You sit in the interviews for me, under my name and with my resume, and I share the salary.",
        ),
    ],
)
def test_the_dangers_beside_them_are_seen(kind: str, text: str) -> None:
    assert kind in {danger.kind for danger in dangers(text)}
