"""What a note wants to say of the freelancer and the profile does not have: a gap that the eye and lint find."""

from collections.abc import Iterator
from dataclasses import fields

from vault_tool import shipped
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wordlists import table


class Gap(str):
    """A marked gap in place of a value: false in a condition, itself under any index or format."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __format__(self, _: str) -> str:
        return str(self)

    def __getitem__(self, _: object) -> str:
        return str(self)

    def __iter__(self) -> Iterator[str]:
        return iter((str(self),))


def gap(what: str) -> Gap:
    """The gap as it stands in a text: `‹fill in: what›`."""
    return Gap(f"‹fill in: {what}›")


def done_with(what: str) -> str:
    """What a gap says of a tool, or of a kind of data, that the profile doesn't show."""
    (words,) = table("requests")["gap of what one lacks"]
    return words.replace("\\,", ",").format(what)


def said(profile: Profile) -> dict[str, object]:
    """The profile's values by name, with a marked gap for each that it does not have."""
    titles = shipped.schema("profile")["properties"]
    found: dict[str, object] = {}
    for field in fields(profile):
        value = getattr(profile, field.name)
        title = titles.get(field.name, {}).get("title", field.name)
        found[field.name] = gap(f"your {title.lower()}") if value is None or value == () else value
    return found
