"""Upwork: job pages, feed and search cards, RSS items, proposal pages, exporters' and people's own notes, 2018 to 2026.

Fee: 10% of what a client pays, from May 2023; from 2025 each proposal page shows its own, 0 to 15%. Minimum: $3.00 an
hour, also for every hour where a fixed price sets hours, and $5 for a fixed price (its help, "Review our minimum hourly
and fixed-price rates"). A proposal ends at 5,000 characters (its community pages).

The examples stand in the modules here, beside the layouts that they show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from vault_tool.posting.sites.site import PastJobs, Site
from vault_tool.posting.sites.upwork import ids
from vault_tool.text.regex import Regex

if TYPE_CHECKING:
    from vault_tool.posting.read.candidates import Candidate
    from vault_tool.posting.read.document import Document
    from vault_tool.posting.sites.site import Sure
    from vault_tool.text.edits import Span

# Rules ask for the terms of a site and read no post: the readers are loaded where a text is read.


def _recognize(doc: Document) -> Sure | None:
    from vault_tool.posting.sites.upwork import layouts

    return layouts.recognize(doc)


def _read(doc: Document) -> Iterator[Candidate]:
    from vault_tool.posting.sites.upwork import layouts

    return layouts.read(doc)


def _labels_too(doc: Document) -> bool:
    from vault_tool.posting.sites.upwork import layouts

    return layouts.labels_too(doc)


def _own_words(doc: Document) -> Sequence[Span]:
    from vault_tool.posting.sites.upwork import description

    return description.own_words(doc)


def _is_menu(line: str) -> bool:
    from vault_tool.posting.sites.upwork import menu

    return menu.is_menu(line)


def _posts(doc: Document) -> Sequence[Span]:
    from vault_tool.posting.sites.upwork import feeds

    return feeds.posts(doc)


SITE = Site(
    name="upwork",
    hosts=("upwork.com",),
    address=ids.ADDRESS,
    recognize=_recognize,
    read=_read,
    labels_too=_labels_too,
    own_words=_own_words,
    posts=_posts,
    is_menu=_is_menu,
    history=PastJobs(
        Regex(r"client['’]?s recent history", re.IGNORECASE),
        rating=Regex(r"Rating is ([0-5](?:\.\d{1,2})?) out of 5"),
        freelancer=Regex(r"To freelancer:\s{1,4}(\w[\w'’-]{0,30}(?: \w[\w'’-]{0,30})? \w\.)"),
    ),
    fee=0.1,
    minimum_hourly=3.0,
    minimum_fixed=5.0,
    proposal_limit=5000,
    shows=frozenset([
        "client_payment_verified", "client_phone_verified", "client_rating", "client_reviews", "client_location",
        "client_jobs_posted", "client_hire_rate", "client_open_jobs", "client_total_spent", "client_hires",
        "client_active_contracts", "client_avg_hourly_rate", "client_hours_paid", "client_industry",
        "client_company_size", "client_member_since",
    ]),
    job_id=ids.JOB_ID,
    plain_id=ids.plain_id,
    posted_at=ids.posted_at,
)  # fmt: skip
