"""What a condition or a template can ask of a post's job site: `site.takes_fee`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from vault_tool.posting import sites
from vault_tool.posting.pay import terms
from vault_tool.posting.pay.assumptions import Assumptions

NAMES = {
    "site.name": "the site's name, as `platform` has it",
    "site.is_board": "it is a board: employers advertise there and pay by contract. Else it is a marketplace, where contact and payment stay on the site",
    "site.takes_fee": "it keeps a share of what you are paid",
    "site.fee": "that share, 0.1 for 10%; 0 where it takes none",
    "site.shows_client": "it shows a client's record beside the job",
    "site.shows": 'what it shows of the record, as names of properties: `"client_hire_rate" in site.shows`',
}
"""Each name and what it is; all are unknown where the post names no site, or one that we do not know."""


@dataclass(frozen=True)
class SiteNames:
    """A job site as conditions see it. Its file is loaded when one of them asks."""

    name: str
    assumptions: Assumptions = field(repr=False)

    @cached_property
    def _site(self) -> sites.Site:
        return sites.named(self.name) or sites.usual()

    @property
    def is_board(self) -> bool:
        """Whether employers advertise there and pay by contract."""
        return self._site.is_board

    @property
    def takes_fee(self) -> bool:
        """Whether it keeps a share of what is paid."""
        return self._site.fee is not None

    @property
    def fee(self) -> float:
        """The share it keeps, 0 to 1."""
        return terms.of({"platform": self.name}, self.assumptions).fee

    @property
    def shows_client(self) -> bool:
        """Whether it shows a client's record."""
        return bool(self._site.shows)

    @property
    def shows(self) -> tuple[str, ...]:
        """What it shows of the record, as keys."""
        return tuple(sorted(self._site.shows))


def of(platform: object, assumptions: Assumptions) -> SiteNames | None:
    """The site that a note's `platform` names; None where it names none that we know."""
    name = sites.name_of(platform)
    return SiteNames(name, assumptions) if name else None
