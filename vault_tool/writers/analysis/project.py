"""### Project Details: how far the hiring is, and what applying takes."""

from datetime import datetime

from vault_tool.knowledge.conditions.scope_names import Scope
from vault_tool.language.wording import applied, listed, money, plural, time_span
from vault_tool.letters.bullets import inline, known, line, value
from vault_tool.posting.post import Post


def lines(names: Scope, post: Post) -> list[str]:
    """Competition, bids, cost, time and formalities."""
    return known(
        line("Activity", *_activity(names)),
        line("Bids", _bids(names)),
        line("Applying costs", *_connects(names)),
        line("Posted", posted := _posted(names)),
        line("Added", "" if posted else value(names, "date")),
        line("Deadline", *_deadline(names)),
        line("Wanted", _wanted(names), value(names, "talent_type"), value(names, "english_level", "English: {}")),
        line("Skills", *_skills(names)),
        line("Asks for", *_asks(names, post)),
    )


def _activity(names: Scope) -> list[str]:
    invited, silent = names.get("invites_sent"), names.get("unanswered_invites")
    return [
        applied(str(names["proposals"])) if names.get("proposals") else "",
        value(names, "interviewing", "{} interviewing"),
        plural(invited, "invite") + " sent" + (f" ({silent} unanswered)" if silent else "")
        if invited is not None
        else "",
        value(names, "last_viewed", "last viewed {}"),
    ]


def _bids(names: Scope) -> str:
    currency = names.currency
    bids = [(word, names.get(f"bid_{word}")) for word in ("high", "avg", "low")]
    shown = [f"{word} {money(amount, currency)}" for word, amount in bids if amount is not None]
    amounts = {amount for _, amount in bids}
    if len(shown) == 3 and len(amounts) == 1:
        return f"all at {money(names['bid_high'], currency)}"
    return ", ".join(shown)


def _connects(names: Scope) -> list[str]:
    needed, there = names.get("connects_required"), names.get("connects_available")
    if needed is None:
        return []
    price = needed * names.assumptions.connect_price
    return [f"{plural(needed, 'connect')} ({money(price)})", f"of your {there}" if there is not None else ""]


def _posted(names: Scope) -> str:
    days = int(names.get("age_days", 0))
    ago = f" ({time_span(days)} before this note)" if days else ""
    try:
        moment = datetime.fromisoformat(str(names.get("posted_at", "")))
    except ValueError:
        return value(names, "posted")
    return f"{moment:%Y-%m-%d %H:%M} UTC{ago}"


def _deadline(names: Scope) -> list[str]:
    """The post's own words, and the days left where they name a day."""
    stated, days = value(names, "deadline"), names.get("deadline_days")
    if days is None or not stated[:4].isdigit():
        return [stated]
    return [stated, "passed" if days < 0 else "today" if days == 0 else f"{plural(days, 'day')} left"]


def _wanted(names: Scope) -> str:
    needed = names.get("hires_needed")
    return plural(needed, "freelancer") if needed and needed > 1 else ""


def _skills(names: Scope) -> list[str]:
    skills = names.get("skills", ())
    yours = names.get("skills_yours")
    return [listed([inline(s) for s in skills], 10), f"yours: {listed(yours)}" if yours else ""] if skills else []


def _asks(names: Scope, post: Post) -> list[str]:
    words, questions = names.get("required_words", ()), len(post.questions)
    return [
        plural(questions, "screening answer") if questions else "",
        "the words " + listed([f"“{inline(w)}”" for w in words]) if words else "",
    ]
