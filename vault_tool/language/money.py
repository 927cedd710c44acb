"""Numbers and money as posts print them."""

import re
from dataclasses import dataclass

NUMBER = r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:,\d{1,2})?|\d(?:[\d.,'’]{0,14}\d)?)"
"""Digits with thousands marks and decimals; groups of three may stand apart by a space, as in French: "1 250,00"."""
_SIGNS = (
    ("US$", "USD"), ("USD", "USD"), ("C$", "CAD"), ("CA$", "CAD"), ("CAD", "CAD"), ("A$", "AUD"), ("AU$", "AUD"), ("AUD", "AUD"),
    ("NZ$", "NZD"), ("NZD", "NZD"), ("S$", "SGD"), ("SG$", "SGD"), ("SGD", "SGD"), ("HK$", "HKD"), ("HKD", "HKD"), ("R$", "BRL"),
    ("BRL", "BRL"), ("MX$", "MXN"), ("MXN", "MXN"), ("ARS", "ARS"), ("COP", "COP"), ("CLP", "CLP"), ("€", "EUR"), ("EUR", "EUR"),
    ("euros", "EUR"), ("euro", "EUR"), ("£", "GBP"), ("GBP", "GBP"), ("₹", "INR"), ("INR", "INR"), ("Rs.", "INR"), ("CHF", "CHF"), ("Fr.", "CHF"),
    ("PLN", "PLN"), ("zł", "PLN"), ("SEK", "SEK"), ("NOK", "NOK"), ("DKK", "DKK"), ("CZK", "CZK"), ("Kč", "CZK"), ("HUF", "HUF"),
    ("¥", "JPY"), ("JPY", "JPY"), ("CNY", "CNY"), ("RMB", "CNY"), ("₽", "RUB"), ("RUB", "RUB"), ("₴", "UAH"), ("UAH", "UAH"), ("₺", "TRY"),
    ("TRY", "TRY"), ("ILS", "ILS"), ("₪", "ILS"), ("AED", "AED"), ("SAR", "SAR"), ("ZAR", "ZAR"), ("PHP", "PHP"), ("₱", "PHP"), ("MYR", "MYR"),
    ("IDR", "IDR"), ("THB", "THB"), ("KRW", "KRW"), ("₩", "KRW"), ("PKR", "PKR"), ("NGN", "NGN"), ("₦", "NGN"), ("KES", "KES"), ("EGP", "EGP"),
    ("$", "USD"),
)  # fmt: skip
_BY_SIGN = {sign.lower(): code for sign, code in _SIGNS}
_ANY_SIGN = "(?i:" + "|".join(re.escape(sign) for sign in sorted(_BY_SIGN, key=len, reverse=True)) + ")"
_BEFORE = rf"(?P<before@>(?<![^\W\d_])(?:{_ANY_SIGN}))\s?"
_AFTER = rf"\s?(?P<after@>(?:{_ANY_SIGN})(?![^\W\d_$]))"
_AMOUNT = rf"(?:{_BEFORE})?(?P<number@>{NUMBER})\s?(?P<scale@>(?:[KkMm]|thousand|mil|[Mm]io\.?|[Mm]illion(?:es)?|mn)(?![^\W_]))?\+?(?:{_AFTER})?"
_PERIODS = (
    ("hour", r"hours?|hourly|hrs?|h|hora|horas|stunde|std|heure|час"),
    ("day", r"days?|daily|día|dia|tag|jour|diária"),
    ("week", r"weeks?|weekly|wk|semana|woche|semaine"),
    ("month", r"months?|monthly|mo|mes|mês|mensual|mensal|mensais|monat|monatlich|mois"),
    ("year", r"years?|yearly|yr|annum|annual(?:ly)?|pa|p\.a\.?|año|ano|anual|jahr|jährlich|an|année|annuel"),
)
_PERIOD_WORDS = "|".join(f"(?P<{name}@>{words})" for name, words in _PERIODS)
PERIOD = re.compile(
    r"(?:/\s?|\b(?:per|an?|por|pro|par|al|à l[’']|de l[’']|l[’']|im|por)\s?|\bp\.?\s?(?=[hm]\b))(?:"
    + _PERIOD_WORDS.replace("@", "")
    + r")(?![^\W_])|\b(?:"
    + r"(?P<hour2>hourly)|(?P<day2>daily)|(?P<week2>weekly)|(?P<month2>monthly|mensual(?:es)?|mensal|mensais|monatlich)"
    + r"|(?P<year2>yearly|annually|annual|p\.a\.|anual|jährlich|jahresgehalt|annuel)"
    + r")(?![^\W_])",
    re.IGNORECASE,
)
_RANGE = re.compile(
    _AMOUNT.replace("@", "")
    + r"(?:\s?(?:/\s?(?:hr|hour|h|yr|year|mo|month))?\s*(?:-|–|—|‐|‑|−|\bto\b|\bbis\b|\baté\b|\bhasta\b|\ba\b|\bà\b|\band\b|\bund\b|\by\b|\be\b|\bet\b)\s*"
    + _AMOUNT.replace("@", "2")
    + ")?"
)


@dataclass(frozen=True, slots=True)
class Money:
    """One amount or range: `low` == `high` for a single one; `currency` "" and `period` "" where none is printed."""

    low: float
    high: float
    currency: str
    sign: str
    period: str
    start: int
    end: int


def number(text: str) -> float | None:
    """A printed number: "4,597", "1.250,00", "88", "1'000", "1,50,000"; None for what is none.

    A last mark with exactly three digits behind it is a thousands mark unless the number starts with 0.
    """
    digits = text.strip().replace("'", "").replace("’", "")
    digits = re.sub(r"[ \u00a0\u202f]", "", digits)
    commas, dots = digits.count(","), digits.count(".")
    if commas and dots:
        decimal = max(digits.rfind(","), digits.rfind("."))
        digits = re.sub(r"[.,]", "", digits[:decimal]) + "." + digits[decimal + 1 :]
    elif commas:
        tail = digits.rpartition(",")[2]
        digits = digits.replace(",", "." if commas == 1 and len(tail) != 3 else "")
    elif dots > 1:
        digits = digits.replace(".", "")
    try:
        return float(digits)
    except ValueError:
        return None


def tidy(value: float) -> int | float:
    """A whole number as int, so that 1250.0 is written 1250."""
    return int(value) if value == int(value) else round(value, 4)


def scaled(digits: str, scale: str | None, european: bool = False) -> float | None:
    """The number with its "K" or "M" applied; `european` reads "1.250" as a thousand and more."""
    if european and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", digits):
        digits = digits.replace(".", "")
    value = number(digits)
    if value is None or not scale:
        return value
    return value * (1e6 if scale[0] in "Mm" and scale.lower() != "mil" else 1e3)


_EUROPEAN = frozenset(("EUR", "BRL", "ARS", "COP", "CLP", "IDR", "TRY", "DKK", "NOK", "PLN", "CZK", "RUB"))
"""Currencies of places that write 1.250 for a thousand and more."""


def amount(text: str) -> tuple[float, int, int] | None:
    """The first number in `text` with its K or M, and where it stands with its sign: "$88K+" is 88000."""
    match = _ONE.search(text)
    sign = (match["before"] or match["after"] or "").lower() if match else ""
    value = scaled(match["number"], match["scale"], _BY_SIGN.get(sign, "") in _EUROPEAN) if match else None
    return None if match is None or value is None else (value, match.start(), match.end())


_ONE = re.compile(_AMOUNT.replace("@", ""))


def monies(text: str, *, bare: bool = False) -> list[Money]:
    """Every amount of money in `text`, in order; numbers without a currency only if `bare`."""
    found = []
    for match in _RANGE.finditer(text):
        money = _money(match, text)
        if money and (bare or money.sign):
            found.append(money)
    return found


def _money(match: re.Match[str], text: str) -> Money | None:
    part = match.groupdict()
    sign = next((part[g] for g in ("before", "after", "before2", "after2") if part[g]), "")
    european = _BY_SIGN.get(sign.lower(), "") in _EUROPEAN
    scale = part["scale"]
    if part["number2"] and part["scale2"] and not scale:
        scale = part["scale2"]
    low = scaled(part["number"], scale, european)
    high = scaled(part["number2"], part["scale2"], european) if part["number2"] else low
    if low is None or high is None:
        return None
    if high < low:
        if part["number2"] and scale and not part["scale2"] and high < 1000:
            high *= 1e3
        else:
            low, high = high, low
    code = next(
        (_BY_SIGN[part[g].lower()] for g in ("after", "after2", "before", "before2") if part[g] and part[g] != "$"), ""
    )
    period, end = _period(text, match.end())
    last = match.start() + len(match[0].rstrip())
    return Money(
        low, high, code or _BY_SIGN.get(sign.lower(), ""), sign, period, match.start(), end if period else last
    )


_NET = re.compile(r"\s?(?:(?:net|gross|netto|brutto|brut[ao]?|neto|líquido|liquido)\b\s?)?")


def _period(text: str, end: int) -> tuple[str, int]:
    """The period printed right behind an amount, and where it ends."""
    start = _NET.match(text, end, end + 24)
    match = PERIOD.match(text, start.end() if start else end, end + 40)
    return (period_of(match), match.end()) if match else ("", end)


def period_of(match: re.Match[str]) -> str:
    """Which period a match of PERIOD names."""
    return next(name.rstrip("2") for name, words in match.groupdict().items() if words)
