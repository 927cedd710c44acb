"""Floor 3: file formats that hold posts: one file each, found by themselves. `format.py` says what such a file has to have."""

import pkgutil
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import cast

from vault_tool.drops.format import Dropped, Format, IsJob

__all__ = ["Dropped", "Format", "IsJob", "all_formats", "no_posts", "texts"]


@cache
def all_formats() -> tuple[Format, ...]:
    """Every format's module, by name."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return tuple(sorted((cast(Format, m) for m in modules if hasattr(m, "NAME")), key=lambda m: m.NAME))


def texts(name: str, data: bytes, text: str, is_job: IsJob) -> Sequence[Dropped]:
    """The posts in a file: one for each record or item; `text` itself where the file is plain text.

    `name` is the file's, `text` its decoded words. Links to addresses that `is_job` keep them.
    """
    for form in all_formats():
        if form.recognize(name, text):
            found = [post for post in form.texts(data, text, is_job) if post.text.strip()]
            if found:
                return found
    return (Dropped(text),)


def no_posts(name: str, text: str) -> str:
    """Why a file that has no post in its form cannot be read as plain text instead; "" where it can."""
    tellers = (getattr(form, "no_posts", None) for form in all_formats() if form.recognize(name, text))
    return next((why for tell in tellers if tell and (why := tell(text))), "")
