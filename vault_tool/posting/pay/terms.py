"""The terms of a post's job site that its pay is held against: the fee, and the least that the site lets it be."""

from collections.abc import Mapping
from typing import NamedTuple

from vault_tool.posting import sites
from vault_tool.posting.pay.assumptions import Assumptions


class Terms(NamedTuple):
    """`fee` is the share that the site keeps, 0 to 1.

    `minimum_hourly` and `minimum_fixed` are in USD; None where the site sets none, where it is not known, and where the
    pay is in another currency.
    """

    fee: float = 0.0
    minimum_hourly: float | None = None
    minimum_fixed: float | None = None


def of(facts: Mapping[str, object], assumptions: Assumptions) -> Terms:
    """The terms for a post's facts; what vault.toml sets holds instead of what a site states.

    A post that names no site is judged by those of the usual one. Of a site that we do not know only the fee is taken to
    be as usual. A salary is paid by the employer: nobody takes a share of it or sets a minimum.
    """
    if facts.get("compensation_type") == "salary":
        return Terms()
    platform = facts.get("platform")
    site = sites.named(platform) if platform else sites.usual()
    fee = (site or sites.usual()).fee
    if fee is not None and assumptions.fee_percent is not None:
        fee = min(max(assumptions.fee_percent, 0.0), 100.0) / 100
    if site is None or (facts.get("currency") or "USD") != "USD":
        return Terms(fee or 0.0)
    return Terms(
        fee or 0.0,
        _set_or(assumptions.minimum_hourly, site.minimum_hourly),
        _set_or(assumptions.minimum_fixed, site.minimum_fixed),
    )


def _set_or(setting: float | None, stated: float | None) -> float | None:
    """A setting changes a minimum; it gives none to a site that sets none."""
    return stated if stated is None or setting is None else setting
