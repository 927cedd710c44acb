"""A pattern at the top of a module is compiled when a text is first asked about, and is then what `re` makes of it."""

import re

from vault_tool.text.regex import Regex


def test_it_is_compiled_when_it_is_first_asked_for() -> None:
    kites = Regex(r"kites?", re.IGNORECASE)
    assert "compiled" not in vars(kites)
    assert kites.search("Two KITES")
    assert kites.compiled == re.compile(r"kites?", re.IGNORECASE)


def test_its_methods_are_those_of_re() -> None:
    words, text = Regex(r"(\w)\w*"), "sew two kites"
    sure = re.compile(words.pattern)
    for name in ("match", "fullmatch", "search"):
        assert str(getattr(words, name)(text)) == str(getattr(sure, name)(text))
    assert [m.span() for m in words.finditer(text, 1, 9)] == [m.span() for m in sure.finditer(text, 1, 9)]
    for name in ("findall", "split"):
        assert getattr(words, name)(text) == getattr(sure, name)(text)
    assert (words.sub(r"\1", text), words.subn("", text)) == (sure.sub(r"\1", text), sure.subn("", text))
