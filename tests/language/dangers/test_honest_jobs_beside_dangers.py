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
        "At our hub 12,000 boxes a night are taken in, scanned, sorted and sent on to the vans. You find in the scans where "
        "they wait. Paid in two milestones on invoice.",
        "Das Werbekonto läuft auf unsere Gärtnerei und ist geprüft. Sie werden als Entwickler eingeladen, die Codes "
        "vom Handy geben wir selbst ein.",
        "Un sindicato prepara un cuaderno contra las ofertas falsas: mensajes inventados en los que piden dinero o el "
        "DNI, qué contestar y dónde denunciar. Buscamos redactora, con factura y anticipo.",
        "You teach our branches how mules are hired: somebody gets a transfer, keeps a part and passes the rest on. You "
        "write the rules by which we stop it.",
        "Kancelaria szuka redaktora: poradnik o tym, jak działają fałszywe paczki i telefony z banku, z wymyślonymi "
        "przykładami i numerem, pod który dzwonić.",
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
            "illegal-or-unethical",
            "Our firms agree beforehand who wins the tender. You write the losing bids, dearer by a tenth, on other letterheads, so "
            "that nobody sees that they were arranged.",
        ),
        (
            "illegal-or-unethical",
            "My bank statements must look better for a mortgage. Edit the PDF so that balances are higher, in the same typeface as "
            "the bank's.",
        ),
        (
            "asks-money",
            "You've been nominated for our list of the hundred best women. To be printed, choose a package, silver for 350 or gold "
            "for 700, and pay by Friday.",
        ),
        (
            "account-sharing",
            "Mandaci il file del tuo timbro e la firma, li mettiamo noi sui disegni quando sono pronti.",
        ),
        (
            "pay-outside",
            "Umowę podpiszemy bezpośrednio, bez prowizji serwisu, a pieniądze przeleję prywatnie poza platformą.",
        ),
        (
            "account-sharing",
            "You sit in the interviews for me, under my name and with my resume, and I share the salary.",
        ),
    ],
)
def test_the_dangers_beside_them_are_seen(kind: str, text: str) -> None:
    assert kind in {danger.kind for danger in dangers(text)}
