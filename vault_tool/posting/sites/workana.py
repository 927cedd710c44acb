"""Workana: projects in Spanish and Portuguese, each fact behind its label or on a line of its own.

Fee: 20% of a project (its help, "How do I get an invoice for payments made?"), less where one client pays much. The
client's block shows rating and verified payment.

Example:
    Catálogo de semillas en WordPress
    Publicado hace 3 horas
    Propuestas: 12
    Vendemos semillas y queremos un catálogo sencillo.
    Presupuesto: USD 100 - 250
    Categoría: IT & Programación
    Subcategoría: Diseño Web
    Plazo de Entrega: No definido
    https://www.workana.com/job/catalogo-de-semillas
Facts:
    platform = "workana"
    title = "Catálogo de semillas en WordPress"
    posted = "hace 3 horas"
    proposals = "12"
    compensation_min = 100
    compensation_max = 250
    currency = "USD"
    category = "IT & Programación"

Example:
    Tradução de receitas
    Publicado há 2 dias
    Trinta receitas do italiano.
    Orçamento: USD 15 - 45 / hora
    Habilidades: Tradução, Italiano
    Workana
Facts:
    title = "Tradução de receitas"
    posted = "há 2 dias"
    compensation_type = "hourly"
    compensation_period = "hour"
    compensation_max = 45
    skills = ["Tradução", "Italiano"]

Example:
    Ilustrar un cuento de zorros
    Doce láminas en acuarela.
    Presupuesto: Menos de USD 50
    Sobre el cliente
    País: Uruguay
    Miembro desde: 4 de mayo de 2019
    https://www.workana.com/job/cuento-de-zorros
Facts:
    title = "Ilustrar un cuento de zorros"
    compensation_max = 50
    compensation_min = null
    client_location = "Uruguay"
    client_member_since = "2019-05-04"
"""

import re
from collections.abc import Iterator

from vault_tool.language.values.money import monies
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.addresses import name_line, own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document
from vault_tool.posting.sites.site import Site
from vault_tool.text.edits import Span

_NAME = re.compile(r"\bworkana\b(?!\.com)", re.IGNORECASE)
ADDRESS = re.compile(r"https?://(?:www\.)?workana\.com/(?:[a-z]{2}/)?job/[^\s<>()\[\]\"']{1,300}")
_AGE = re.compile(r"(?:publicado|publicada):?\s+((?:hace|há) .{3,20}|ayer|ontem)", re.IGNORECASE)
_PAY = re.compile(
    r"(?:(?:presupuesto|orçamento|precio|preço):?\s*)?(?P<pay>(?:(?P<open>menos de|más de|mais de)\s+)?(?:USD|US\$|R\$|€)\s?\d.{0,30})",
    re.IGNORECASE,
)
_SOURCE = "workana: project"


def recognize(doc: Document) -> tuple[int, Span] | None:
    """Its address or its name."""
    url = own_address(doc, ADDRESS)
    if url:
        return 88, Span(*url.span())
    named = name_line(doc, _NAME)
    return (50, named.span()) if named else None


def read(doc: Document) -> Iterator[Candidate]:
    """The age and the budget, which stand without or with their label; the rest are common labels."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "workana: address", EXACT)
    for line in doc.lines:
        if len(line.text) > 80:
            continue
        if age := _AGE.match(line.text):
            yield doc.candidate("posted", age[1], line.span(*age.span(1)), _SOURCE, EXACT)
        elif (match := _PAY.fullmatch(line.text)) and monies(match["pay"]):
            money = monies(match["pay"])[0]
            shut = {"menos de": "compensation_min", "más de": "compensation_max", "mais de": "compensation_max"}.get(
                (match["open"] or "").lower()
            )
            for part in money_fields.money_parts(money, match["pay"]):
                if part.key != shut:
                    span = line.span(match.start("pay") + part.start, match.start("pay") + part.end)
                    yield doc.candidate(part.key, part.value, span, _SOURCE, EXACT)


SITE = Site(
    name="workana",
    hosts=("workana.com",),
    address=ADDRESS,
    fee=0.2,
    shows=frozenset({"client_payment_verified", "client_rating", "client_member_since"}),
    recognize=recognize,
    read=read,
)
