"""Numbers and money as posts print them."""

import re
from typing import NamedTuple

from vault_tool.language.values.currencies import code_of, has_dotted_thousands
from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

_NUMBER = Regex(r"\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:,\d{1,2})?|\d(?:[\d.,'’]{0,14}\d)?")
"""Digits with thousands marks and decimals; groups of three may stand apart by a space, as in French: "1 250,00"."""
_SIGN = Pattern(r"(?<![^\W\d_])({currencies})\s?")
_SIGN_BEFORE = Pattern(r"(?<![^\W\d_])({currencies})\s?\Z")
_SIGN_BEHIND = Pattern(r"\s?({currencies})(?![^\W\d_$])")
_LONGEST_SIGN = 8
_LAKH_DIGITS = 4
"""Characters that a number of lakhs has at most; "50,000-3 Lacs" begins with a plain one."""
_SCALE = Pattern(r"(?:{values.thousand}|{values.million}|{values.lakh}|{values.lakh_a_year})(?:(?<=\.)|(?![^\W_]))")
_MILLION = Pattern(r"{values.million}")
_LAKH = Pattern(r"{values.lakh}|{values.lakh_a_year}")
_A_YEAR = Pattern(r"{values.lakh_a_year}")
_LAKHS_OF = "₹"
_TO = Pattern(
    r"\s?(?:(?:/\s?|\b{values.per}\s?){time.pay_period}(?![^\W_]))?\s*(?:[-–—‐‑−]|\b(?:{values.to}|{values.and})\b)\s*"
)
_NET = Pattern(r"\s?(?:{values.net}\b\s?)?")
_PER = Pattern(r"(?:/\s?|\b{values.per}\s?|\bp\.?\s?(?=h\b))({time.pay_period})(?![^\W\d_])")
_OFTEN = Pattern(r"\b({time.often})(?![^\W_])")
_PERIODS = tuple(
    (period, Pattern(f"{{time.{spans}}}|{{time.{often}}}"))
    for period, spans, often in (
        ("hour", "hours", "hourly"),
        ("day", "days", "daily"),
        ("week", "weeks", "weekly"),
        ("month", "months", "monthly"),
        ("year", "years", "yearly"),
    )
)


class Money(NamedTuple):
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


def scaled(digits: str, scale: str | None, dotted: bool = False) -> float | None:
    """The number with its "K" or "M" applied; `dotted` reads "1.250" as a thousand and more."""
    if dotted and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", digits):
        digits = digits.replace(".", "")
    value = number(digits)
    if value is None or not scale:
        return value
    return value * (1e5 if _LAKH.fullmatch(scale) else 1e6 if _MILLION.fullmatch(scale) else 1e3)


class _Amount(NamedTuple):
    """A printed number with the sign before it, its "K" or "M", the sign behind it, and where all of it stands."""

    before: str
    digits: str
    scale: str
    behind: str
    start: int
    end: int

    @property
    def sign(self) -> str:
        return self.before or self.behind or (_LAKHS_OF if _LAKH.fullmatch(self.scale) else "")


class PrintedNumber(NamedTuple):
    """A number as text prints it, and where it stands with its sign and scale."""

    value: float
    start: int
    end: int


def amount(text: str) -> PrintedNumber | None:
    """The first number in `text` with its K or M: "$88K+" is 88000."""
    found = _next(text, 0)
    if found is None:
        return None
    dotted = has_dotted_thousands(code_of(found.sign)) or (bool(found.sign) and _is_dotted(found))
    value = scaled(found.digits, found.scale, dotted)
    return None if value is None else PrintedNumber(value, found.start, found.end)


def monies(text: str, *, bare: bool = False) -> list[Money]:
    """Every amount of money in `text`, in order; numbers without a currency only if `bare`."""
    found, at = [], 0
    while first := _next(text, at):
        last = _upper_end(text, first.end)
        at = (last or first).end
        money = _money(text, first, last)
        if money and (bare or money.sign):
            found.append(money)
    return found


def _next(text: str, start: int) -> _Amount | None:
    """The first amount that begins at an offset or after it."""
    digits = _NUMBER.search(text, start)
    if digits is None:
        return None
    sign = _SIGN_BEFORE.search(text, max(start, digits.start() - _LONGEST_SIGN), digits.start())
    return _amount(text, digits, sign)


def _upper_end(text: str, start: int) -> _Amount | None:
    """The amount that stands behind an offset and a "to"."""
    if not (to := _TO.match(text, start)):
        return None
    sign = _SIGN.match(text, to.end())
    digits = _NUMBER.match(text, sign.end() if sign else to.end())
    return _amount(text, digits, sign) if digits else None


def _amount(text: str, digits: re.Match[str], sign: re.Match[str] | None) -> _Amount:
    end = digits.end() + text[digits.end() : digits.end() + 1].isspace()
    scale = _SCALE.match(text, end)
    end = scale.end() if scale else end
    end += text.startswith("+", end)
    behind = _SIGN_BEHIND.match(text, end)
    return _Amount(
        sign[1] if sign else "",
        digits[0],
        scale[0] if scale else "",
        behind[1] if behind else "",
        sign.start() if sign else digits.start(),
        behind.end() if behind else end,
    )


def _money(text: str, first: _Amount, last: _Amount | None) -> Money | None:
    upper = last or first
    sign = first.sign or upper.sign
    dotted = has_dotted_thousands(code_of(sign)) or _is_dotted(first) or _is_dotted(upper)
    own = first.scale or ("" if _counts_in_lakhs(upper) and len(first.digits) > _LAKH_DIGITS else upper.scale)
    low = scaled(first.digits, own, dotted)
    high = scaled(upper.digits, upper.scale, dotted)
    if low is None or high is None:
        return None
    if high < low and last and first.scale and not upper.scale and high < 1000:
        high *= 1e3
    low, high = min(low, high), max(low, high)
    clear = (s for s in (first.behind, upper.behind, first.before, upper.before) if s and s != "$")
    end = len(text[: upper.end].rstrip())
    period, period_end = ("year", end) if _A_YEAR.fullmatch(upper.scale) else _period(text, upper.end)
    return Money(low, high, code_of(next(clear, sign)), sign, period, first.start, period_end if period else end)


def _counts_in_lakhs(one: _Amount) -> bool:
    return _LAKH.fullmatch(one.scale) is not None


def _is_dotted(one: _Amount) -> bool:
    """Whether it can only be thousands with dots, whoever pays in the currency: "1.000"; money has no third decimal."""
    return not one.scale and re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+", one.digits) is not None


def _period(text: str, end: int) -> tuple[str, int]:
    """The period printed right behind an amount, and where it ends."""
    start = _NET.match(text, end, end + 24)
    at = start.end() if start else end
    match = _PER.match(text, at, end + 40) or _OFTEN.match(text, at, end + 40)
    if match is None:
        return "", end
    return period_of(match[1]), match.end()


def period_of(words: str) -> str:
    """ "hr" -> "hour", "weekly" -> "week"; words that are no time are none."""
    return next(period for period, of_it in _PERIODS if of_it.fullmatch(words))
