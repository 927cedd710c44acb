"""Money and numbers in the messages of rules."""


def money(amount: float, currency: str = "USD") -> str:
    """An amount as people write it: $1,250, $8.24, 300 EUR."""
    figures = f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"
    return f"${figures}" if currency == "USD" else f"{figures} {currency}"


def plain_number(value: object) -> str:
    """A number without a needless fraction: 4.4, 132."""
    return f"{value:,.10g}" if isinstance(value, int | float) else str(value)
