"""What a post pays, worked out: effective hourly rates, net of fees, against minimum and history."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the working-out takes for granted; every one is printed beside the result and can be set in vault.toml.

    `fee_percent`: the site's service fee (Upwork: 10% from May 2023, 0 to 15% shown per contract since 2025).
    `connect_price`: USD per connect (Upwork: $0.15). `minimum_hourly`, `minimum_fixed`: USD, Upwork help, "Review our
    minimum hourly and fixed-price rates". `weeks_per_month`: 52 / 12. `months`: the lengths a table is made for.
    `full_time_hours`: hours a week where the post only says "full-time".
    """

    fee_percent: float = 10.0
    connect_price: float = 0.15
    minimum_hourly: float = 3.0
    minimum_fixed: float = 5.0
    weeks_per_month: float = 52 / 12
    months: tuple[float, ...] = (1, 3, 6)
    full_time_hours: float = 40
