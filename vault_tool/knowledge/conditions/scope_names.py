"""The names that a condition or a template may use of a post, with their values."""

from collections.abc import Mapping
from typing import Any, cast

from vault_tool.knowledge.conditions.site_names import SiteNames
from vault_tool.knowledge.who_applies import Profile
from vault_tool.posting.fact import as_number
from vault_tool.posting.pay.arithmetic import Pay
from vault_tool.posting.pay.assumptions import Assumptions


class Scope(dict[str, Any]):
    """Names and their values: the facts and features of the post by their own names (a name of which the post says nothing is
    not there), the figures, `pay`, `client` (knowledge.client_history.History), `site`, and always `profile`, `facts`, `post`
    (scope.Words), `assumptions` and `currency`. Nobody changes one; `with_names` gives another.
    """

    def with_names(self, more: Mapping[str, object]) -> "Scope":
        """These names, and more or others."""
        return Scope({**self, **more})

    def number(self, name: str) -> float | None:
        """A value that is a number; None where it is not there or is something else."""
        return as_number(self.get(name))

    def text(self, name: str) -> str:
        """A value in words; empty where it is not there."""
        return str(self.get(name) or "")

    @property
    def pay(self) -> Pay | None:
        """The pay worked out; None where the post names no amount."""
        found = self.get("pay")
        return found if isinstance(found, Pay) else None

    @property
    def site(self) -> SiteNames | None:
        """The job site; None where the post names none that is known."""
        found = self.get("site")
        return found if isinstance(found, SiteNames) else None

    @property
    def is_on_board(self) -> bool:
        """Whether it is known that employers advertise there."""
        return self.site is not None and self.site.is_board

    @property
    def is_on_marketplace(self) -> bool:
        """Whether it is known that contact and payment stay on the site: there one can't write to a client but in a proposal."""
        return self.site is not None and not self.site.is_board

    @property
    def currency(self) -> str:
        """That of the post's amounts, as a code; US dollars where it names none."""
        return self.text("currency") or "USD"

    @property
    def assumptions(self) -> Assumptions:
        """What is taken for granted, as `vault.toml` has it."""
        return cast(Assumptions, self["assumptions"])

    @property
    def profile(self) -> Profile:
        """The freelancer."""
        return cast(Profile, self["profile"])
