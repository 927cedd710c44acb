"""What a label's field is read by. The labels themselves stand in `language/data/labels/`, a file a language."""

import re
from collections.abc import Mapping
from functools import cache

from vault_tool.language import wordlists
from vault_tool.posting.read import fields, money_fields
from vault_tool.posting.read.fields import Reader

READERS: dict[str, Reader] = {
    "title": fields.text("title", 250),
    "url": fields.url,
    "job_id": fields.text("job_id", 60),
    "posted": fields.posted,
    "location": fields.text("job_location"),
    "client_location": fields.text("client_location", 100),
    "company": fields.company,
    "client_name": fields.text("client_name", 80),
    "pay": money_fields.pay,
    "fixed_price": money_fields.fixed_price,
    "hourly_rate": money_fields.hourly_rate,
    "salary": money_fields.salary,
    "pay_min": money_fields.pay_end("compensation_min"),
    "pay_max": money_fields.pay_end("compensation_max"),
    "hourly_min": money_fields.pay_end("compensation_min", hourly=True),
    "hourly_max": money_fields.pay_end("compensation_max", hourly=True),
    "kind": money_fields.kind,
    "currency": fields.text("currency", 3),
    "project_type": fields.text("project_type", 60),
    "level": fields.level,
    "category": fields.text("category", 80),
    "skills": fields.skills,
    "duration": fields.duration,
    "weekly_hours": fields.hours_or_number,
    "time_zone": fields.text("time_zone", 60),
    "contract_to_hire": fields.yes("contract_to_hire"),
    "hires_needed": fields.count("hires_needed"),
    "deadline": fields.text("deadline", 80),
    "english_level": fields.text("english_level", 60),
    "talent_type": fields.text("talent_type", 60),
    "proposals": fields.text("proposals", 60),
    "last_viewed": fields.text("last_viewed", 40),
    "interviewing": fields.count("interviewing"),
    "invites_sent": fields.count("invites_sent"),
    "unanswered_invites": fields.count("unanswered_invites"),
    "bids": fields.bids,
    "bid_high": fields.money("bid_high"),
    "bid_avg": fields.money("bid_avg"),
    "bid_low": fields.money("bid_low"),
    "connects_required": fields.count("connects_required"),
    "connects_available": fields.count("connects_available"),
    "payment": fields.verified,
    "rating": fields.rating,
    "client_reviews": fields.count("client_reviews"),
    "client_jobs_posted": fields.count("client_jobs_posted"),
    "client_hire_rate": fields.percent("client_hire_rate"),
    "client_open_jobs": fields.count("client_open_jobs"),
    "client_hires": fields.count("client_hires"),
    "client_active_contracts": fields.count("client_active_contracts"),
    "client_total_spent": fields.money("client_total_spent"),
    "client_avg_hourly_rate": fields.money("client_avg_hourly_rate"),
    "client_hours_paid": fields.count("client_hours_paid"),
    "industry": fields.industry,
    "company_size": fields.company_size,
    "client_member_since": fields.date("client_member_since"),
    "description": fields.nothing,
    "heading": fields.nothing,
}
"""Field -> reader of the words behind its label. A field may give several keys ("pay", "rating", "bids", "industry")."""

_NOISE = re.compile(r"^[\d.]{0,12}\s+(?=\D)|^\d+\.\s*|[^\w\s%&'’/.-]+")
_SPACES = re.compile(r"\s+")
LONGEST_LABEL = 60


@cache
def _fields() -> Mapping[str, str]:
    """Label in small letters -> field, of every language; the words are alike enough across them to be one table."""
    return {label: field for field, labels in wordlists.table("labels").items() for label in labels}


def is_label(words: str) -> bool:
    """Whether some words are a label just as they stand, but for capitals."""
    return words.lower() in _fields()


def field_of(label: str) -> str | None:
    """The field that a label names, whatever its numbering, capitals, underscores, emoji and closing colon."""
    if len(label) > LONGEST_LABEL:
        return None
    low = label.lower().replace("_", " ")
    found = _fields().get(low)
    if found:
        return found
    plain = _SPACES.sub(" ", _NOISE.sub(" ", low)).strip(" .:-%")
    return _fields().get(plain)
