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

from vault_tool.language.values.money import monies, tidy
from vault_tool.language.values.places import is_country
from vault_tool.posting.read import money_fields
from vault_tool.posting.read.addresses import name_line, own_address
from vault_tool.posting.read.candidates import EXACT, Candidate
from vault_tool.posting.read.document import Document, Line
from vault_tool.posting.sites.site import Site, Sure
from vault_tool.text.edits import Span
from vault_tool.text.regex import Regex

_NAME = Regex(r"\bworkana\b(?!\.com)", re.IGNORECASE)
ADDRESS = Regex(r"https?://(?:www\.)?workana\.com/(?:[a-z]{2}/)?job/[^\s<>()\[\]\"']{1,300}")
_AGE = Regex(r"(?:publicado|publicada):?\s+((?:hace|há) .{3,20}|ayer|ontem)", re.IGNORECASE)
_PAY = Regex(
    r"(?:(?:presupuesto|orçamento|precio|preço):?\s*)?(?P<pay>(?:(?P<open>menos de|más de|mais de)\s+)?(?:USD|US\$|R\$|€)\s?\d.{0,30})",
    re.IGNORECASE,
)
_ABOUT = Regex(r"(?:acerca de|sobre) est[ea] proyecto|sobre este projeto|about this project", re.IGNORECASE)
_BIDS = Regex(r"(?:propuestas|propostas|bids|proposals):\s*\d+", re.IGNORECASE)
_CLIENT = Regex(r"(?:acerca del|sobre el) cliente|sobre o cliente|about the client", re.IGNORECASE)
_STARS = Regex(
    r"(?:calificación del cliente:?\s*|avaliação do cliente:?\s*|client rating:?\s*)?\(?([0-5][.,]\d{1,2})\)?(?: (?:de|out of|of) 5(?:[.,]0+)?)?",
    re.IGNORECASE,
)
_CATEGORY = Regex(r"(?:categoría|categoria|category):?\s+(.{3,60})", re.IGNORECASE)
_COUNTRIES = frozenset((
    "méxico", "perú", "panamá", "brasil", "españa", "república dominicana", "estados unidos", "haití", "canadá",
))  # fmt: skip
"""Countries by the names that the site prints, where English has another one."""
_SOURCE = "workana: project"


def recognize(doc: Document) -> Sure | None:
    """Its address or its name."""
    url = own_address(doc, ADDRESS)
    if url:
        return Sure(88, Span(*url.span()))
    named = name_line(doc, _NAME) or _about(doc)
    return Sure(50, named.span()) if named else None


def _about(doc: Document) -> Line | None:
    """The heading above a project's state and price, on a page that counts the proposals."""
    about = next((line for line in doc.lines[:60] if _ABOUT.fullmatch(line.text)), None)
    return about if about and any(_BIDS.fullmatch(line.text) for line in doc.lines[:60]) else None


def _client(doc: Document, heading: Line) -> Iterator[Candidate]:
    """Stars and country, a line each, below the heading of the client's facts."""
    for line in doc.lines[heading.index + 1 : heading.index + 10]:
        if stars := _STARS.fullmatch(line.text):
            value = tidy(float(stars[1].replace(",", ".")))
            yield doc.candidate("client_rating", value, line.span(*stars.span(1)), _SOURCE, EXACT)
        elif is_country(line.text) or line.low in _COUNTRIES:
            yield doc.candidate("client_location", line.text, line.span(), _SOURCE, EXACT)


def read(doc: Document) -> Iterator[Candidate]:
    """The age and the budget, which stand without or with their label; the rest are common labels."""
    url = own_address(doc, ADDRESS)
    if url:
        yield doc.candidate("url", url[0], Span(*url.span()), "workana: address", EXACT)
    for line in doc.lines:
        if len(line.text) > 80:
            continue
        if _CLIENT.fullmatch(line.text):
            yield from _client(doc, line)
        elif found := _CATEGORY.fullmatch(line.text):
            yield doc.candidate("category", found[1], line.span(*found.span(1)), _SOURCE, EXACT)
        elif age := _AGE.match(line.text):
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
