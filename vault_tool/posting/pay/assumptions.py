"""What the working-out of pay takes for granted. Apart from it, so that reading a configuration loads nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vault_tool.language.values.time_lengths import WEEKS_A_MONTH


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the working-out takes for granted; every one is printed beside the result and can be set in vault.toml.

    `fee_percent`, `minimum_hourly`, `minimum_fixed` (USD): what the user has set in place of the job site's own terms;
    None where those hold. `connect_price`: USD per connect. `weeks_per_month`: 52 / 12. `months`: the lengths a table is
    made for.
    `full_time_hours`: hours a week where the post only says "full-time". `exchange`: what one of a currency is worth in
    USD, which itself is always 1.
    """

    fee_percent: float | None = None
    connect_price: float = 0.15
    minimum_hourly: float | None = None
    minimum_fixed: float | None = None
    weeks_per_month: float = WEEKS_A_MONTH
    months: tuple[float, ...] = (1, 3, 6)
    full_time_hours: float = 40
    exchange: Mapping[str, float] = field(default_factory=dict)

    def converted(self, amount: float, currency: str, into: str) -> float | None:
        """The amount in another currency; None where `exchange` lacks one of the two."""
        worth = {"USD": 1.0, **self.exchange}
        if currency == into:
            return amount
        return amount * worth[currency] / worth[into] if currency in worth and into in worth else None
