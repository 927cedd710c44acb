"""The offer that a letter makes, as one tells the freelancer of it."""

from vault_tool.language.wording import number, plural
from vault_tool.letters.application import Application
from vault_tool.letters.rates import Offer

_STEPS = {
    "week": "one paid week as a first step",
    "piece": "one small paid task as a first step",
    "milestone": "a small first milestone",
    "test": "the paid test as a first step",
    "review": "a paid review of what is there as a first step",
}


def offer_line(said: Application) -> str:
    """ "Offer $34 an hour for 30 hours a week, with one week as a first step."; empty where the letter offers nothing."""
    offer = said.offer
    if offer.kind in ("salary", "bid") or not offer.rate or (said.to_name and not offer.kind):
        return ""
    terms = _first_milestone(offer) if offer.milestone else ", with ".join(filter(None, (_rate(offer), _step(offer))))
    return f"Offer {terms}." if terms else ""


def _first_milestone(offer: Offer) -> str:
    piece = f"a first milestone of about {plural(offer.milestone or 0, 'hour')}"
    if offer.price:
        return f"to take the fixed price of {offer.price}, with {piece}"
    return f"{piece} for {offer.first_price}" if offer.kind == "fixed" else f"{offer.rate} an hour, with {piece}"


def _rate(offer: Offer) -> str:
    an_hour = f"{offer.rate} an hour"
    if offer.kind != "fixed":
        return an_hour
    if offer.first_hours:
        return f"{an_hour} for {number(offer.first_hours)} hours a week"
    return f"{an_hour} until you can quote a fixed price" if offer.open_price else ""


def _step(offer: Offer) -> str:
    if offer.step == "hours" and offer.first_hours:
        hours = "" if offer.kind == "fixed" else f" of {number(offer.first_hours)} hours"
        return f"one week{hours} as a first step"
    return _STEPS.get(offer.step, "")
