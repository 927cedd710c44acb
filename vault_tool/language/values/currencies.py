"""Currencies: the code that a sign stands for, and how a currency is written."""

from functools import cache

from vault_tool.language import wordlists


def code_of(sign: str) -> str:
    """The code of the currency that a printed sign or word means; "" where it means none."""
    return _codes().get(sign.lower(), "")


def sign_of(code: str) -> str:
    """The sign that is written before an amount; "" where the code is written behind it."""
    first = signs(code)[0] if code in wordlists.table("currencies") else code
    return "" if first == code else first


def signs(code: str) -> tuple[str, ...]:
    """Every sign and word for a currency that the list has."""
    return wordlists.table("currencies")[code]


def has_dotted_thousands(code: str) -> bool:
    """Whether those who pay in it write 1.250 for a thousand and more."""
    return code in wordlists.words("numbers", "dot_for_thousands")


def is_about_a_dollar(code: str) -> bool:
    """Whether one of it is worth about a dollar, so that a bound in dollars holds for it, too."""
    return code in wordlists.words("numbers", "about_a_dollar")


@cache
def marks() -> str:
    """Every sign that is one character and no letter: "$€£…"; for patterns that look for an amount by its sign."""
    every = (sign for some in wordlists.table("currencies").values() for sign in some)
    return "".join(sign for sign in every if len(sign) == 1 and not sign.isalpha())


@cache
def _codes() -> dict[str, str]:
    return {sign.lower(): code for code, signs in wordlists.table("currencies").items() for sign in signs}
