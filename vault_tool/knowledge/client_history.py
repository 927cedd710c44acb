"""The clients that are known, and what is known of a post's client from before it."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vault_tool.language.wordlists import words as word_list
from vault_tool.posting import sites
from vault_tool.posting.fact import Value


class Listed(NamedTuple):
    """A posting that a client note lists: its day, its title, and the link to it."""

    day: str
    title: str
    link: str


class Client(NamedTuple):
    """A client as its note has it. `names`: company, person, title and aliases, as `key` has them."""

    path: str
    name: str
    names: frozenset[str]
    postings: tuple[Listed, ...] = ()
    contracts: int | None = None
    paid_late: int | None = None


class History(NamedTuple):
    """What is known of a post's client from before it; `contracts` and `paid_late` are None where its note is silent.

    `posted_before` is the day of the latest earlier posting of the same title.
    """

    name: str
    earlier: tuple[Listed, ...]
    contracts: int | None
    paid_late: int | None
    posted_before: str | None = None

    @property
    def previous_postings(self) -> int:
        """How many of the client's postings came before this one."""
        return len(self.earlier)


def key(name: str) -> str:
    """A name as it is compared: "SmartNews, Inc." and "smartnews" are one."""
    words = " ".join(re.findall(r"[^\W_]+", name.casefold().replace("'", "").replace("’", "")))
    first, _, last = words.rpartition(" ")
    return first if first and last in word_list("clients", "legal forms") else words


def name_of(facts: Mapping[str, Value]) -> str:
    """Who a post's client is: the company, else a person with first and last name; "" where neither is known.

    A first name alone is no client: two of that name would share a note.
    """
    company = " ".join(str(facts.get("client_company") or "").split())
    nobody = word_list("clients", "nobody")
    if key(company) and key(company) not in nobody and not company.isdigit() and not _is_marketplace(company):
        return company
    person = " ".join(str(facts.get("client_name") or "").split())
    return person if len(key(person).split()) >= 2 else ""


def _is_marketplace(company: str) -> bool:
    """Whether a name is that of a site where clients of any name post."""
    site = sites.named(company)
    return site is not None and not site.is_board


def of_post(clients: Iterable[Client], facts: Mapping[str, Value]) -> Client | None:
    """The client note that a post belongs to: the one its `client` links to, else the one of its client's name."""
    linked = re.match(r"\[\[([^\]|#]+)", str(facts.get("client") or ""))
    wanted = linked[1].strip().rpartition("/")[2].removesuffix(".md").casefold() if linked else ""
    name = key(name_of(facts))
    every = list(clients)
    by_link = (c for c in every if wanted and c.path.rpartition("/")[2].removesuffix(".md").casefold() == wanted)
    by_name = (c for c in every if name and name in c.names)
    return next(by_link, None) or next(by_name, None)


def history(clients: Iterable[Client], facts: Mapping[str, Value]) -> History | None:
    """What the client's note knows from before this post; None where there is no such note."""
    found = of_post(clients, facts)
    if found is None:
        return None
    day, title = str(facts.get("date") or "9999"), key(str(facts.get("title") or ""))
    earlier = tuple(p for p in found.postings if p.day < day or (p.day == day and key(p.title) != title))
    same = max((p.day for p in earlier if title and key(p.title) == title), default=None)
    return History(found.name, earlier, found.contracts, found.paid_late, same)
