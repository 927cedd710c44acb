"""What a job site's file states. Copy the shortest one here to add a site; nothing else has to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from vault_tool.text.regex import Regex

if TYPE_CHECKING:
    from vault_tool.posting.read.candidates import Candidate
    from vault_tool.posting.read.document import Document
    from vault_tool.text.edits import Span


class Sure(NamedTuple):
    """How surely a text is a post of a site, 0 to 100, and the words that say so."""

    points: int
    span: Span


def _nowhere(_doc: Document) -> Sequence[Span]:
    return ()


def _always(_doc: Document) -> bool:
    return True


def _as_it_is(job_id: str) -> str:
    return job_id


def _never(_line: str) -> bool:
    return False


def _unknown(_job_id: str) -> str | None:
    return None


class PastJobs(NamedTuple):
    """How a site prints the jobs that a client has had done before. `heading` stands above them all.

    The first group of `rating` are the stars that a freelancer gave the client, of `freelancer` who that was.
    """

    heading: Regex
    rating: Regex
    freelancer: Regex


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Site:
    """A job site: how its posts are told and read, and its terms. Each module of this package states one, as `SITE`.

    The module's docstring says where the terms are from. It ends in three examples or more, each a post in our own words
    and the facts that must be read from it: `Example:`, the post indented by four spaces, `Facts:`, and one
    `key = JSON value` a line, indented too. They are its tests. A package has them in any of its modules.
    """

    name: str
    """The value of the fact `platform`, and the name of the module: "upwork"."""

    hosts: tuple[str, ...]
    """Where its pages stand, without "www.": ("example.com",). Hosts below them count as well."""

    address: Regex
    """What the addresses of its posts look like."""

    recognize: Callable[[Document], Sure | None]
    """How surely a text is a post of this site (90 its own address or headings, 50 its layout, 10 a hint), and the words
    that say so; None where it is not. The surest site reads the text; under 10 none does."""

    read: Callable[[Document], Iterator[Candidate]]
    """The values that the site's own layout shows. Labels common to all posts are read for it afterwards."""

    labels_too: Callable[[Document], bool] = _always
    """Whether labels common to all posts are read in a text of this site, beside its own layout."""

    own_words: Callable[[Document], Sequence[Span]] = _nowhere
    """Where the client's title and description stand on a page that prints much else around them; empty where that is
    not known."""

    posts: Callable[[Document], Sequence[Span]] = _nowhere
    """Where each post stands in a page that shows many, without the menus and footers around them; empty where the text
    is one post and nothing else."""

    is_menu: Callable[[str], bool] = _never
    """Whether a line, in lower case, is one of those that the site prints on every page: menus, buttons, headings."""

    history: PastJobs | None = None
    """How the site prints a client's earlier jobs; None where it does not, or we have not seen it."""

    is_board: bool = False
    """A board, where employers advertise and pay by contract, and one applies by e-mail or on their own pages. Else a
    marketplace, where contact and payment stay on the site."""

    fee: float | None = None
    """The share of a first contract's pay that the site keeps, 0 to 1; None where it keeps none."""

    minimum_hourly: float | None = None
    """The least that the site lets an hour cost, in USD; None where it sets no minimum."""

    minimum_fixed: float | None = None
    """The least that the site lets a fixed price be, in USD; None where it sets no minimum."""

    proposal_limit: int = 5000
    """The characters that a proposal may have; where a site states none, what its field most likely takes."""

    shows: frozenset[str] = frozenset()
    """What the site shows of a client's record, as keys of schemas/posting.schema.json: {"client_hire_rate"}."""

    job_id: Regex | None = None
    """How a job's id stands in its address, as the first group; None where addresses have none."""

    one_job: Regex | None = None
    """What stands in every address of one job, whatever else they say, as the first group: mails and pages link otherwise;
    None where all addresses of a job are alike."""

    plain_id: Callable[[str], str] = _as_it_is
    """A job id in the form in which two are compared: without what addresses or exports put before it."""

    posted_at: Callable[[str], str | None] = _unknown
    """The time inside a job id, as "2025-02-14T22:41:37Z"; None where it has none."""

    def owns(self, address: str) -> bool:
        """Whether an address, with its scheme, leads to the site."""
        try:
            host = (urlsplit(address.strip()).hostname or "").casefold()
        except ValueError:
            return False
        return any(host == own or host.endswith(f".{own}") for own in self.hosts)

    def id_in(self, address: str) -> str | None:
        """The job's id in an address of the site."""
        found = self.job_id.search(address) if self.job_id else None
        return found[1] if found else None
