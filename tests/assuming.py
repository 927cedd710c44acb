"""A judgment in which a part is as a test wants it, whatever the post says."""

from dataclasses import fields
from typing import Any, TypeVar

Found = TypeVar("Found")


def assuming(found: Found, **parts: object) -> Found:
    """The same with these parts: fields, and what is worked out of them. All else is worked out of these anew."""
    given = {field.name: getattr(found, field.name) for field in fields(found) if field.init}  # type: ignore[arg-type]
    worked_out = {name: part for name, part in parts.items() if name not in given}
    made: Any = type(type(found).__name__, (type(found),), worked_out)
    return made(**given | {name: part for name, part in parts.items() if name in given})  # type: ignore[no-any-return]
