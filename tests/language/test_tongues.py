"""The languages a post cannot do without."""

import pytest

from vault_tool.language import tongues
from vault_tool.language.tongues import SpokenLanguage

GERMAN, NATIVE = SpokenLanguage("German"), SpokenLanguage("English", native=True)
FLUENT = SpokenLanguage("German", fluent=True)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("You are fluent in German.", [FLUENT]),
        ("Very good German is what we look for.", [GERMAN]),
        ("We look for a German-speaking tutor.", [GERMAN]),
        ("Sehr gute Deutschkenntnisse", [GERMAN]),
        ("Verhandlungssicher in Deutsch", [FLUENT]),
        ("Native English speaker only", [NATIVE]),
        ("English is your mother tongue: English native", [NATIVE]),
        ("Language: in German, please", [GERMAN]),
        ("All calls are held in German.", [GERMAN]),
        ("The slides have to be in German.", [GERMAN]),
        ("You write short posts in German for two bakeries.", [GERMAN]),
        ("German proofreader for a cookbook", [GERMAN]),
        ("You can read and write German.", [GERMAN]),
        ("German (level C1)", [FLUENT]),
        ("Train a model to read German receipts.", []),
        ("The slides are in German and have to be translated.", []),
        ("German is a plus.", []),
        ("Ideally you speak German.", []),
        ("German is not required.", []),
        ("Preferably you can speak German, so that you can talk to the crew.", []),
        ("You speak German with the crew, but German is not a hard requirement.", []),
        ("We are a German speaking team.", []),
        ("Our German customers love us.", []),
        ("Polish the design of the site.", []),
        ("Translate the menu into German.", []),
    ],
)
def test_asked_for(sentence: str, found: list[SpokenLanguage]) -> None:
    assert list(tongues.asked_for(sentence)) == found


@pytest.mark.parametrize(
    ("spoken", "missing"),
    [
        (("English (fluent)",), [GERMAN, NATIVE]),
        (("Deutsch", "English (native)"), []),
        (("German (B2)", "English (C2)"), []),
        ((), []),
    ],
)
def test_lacking(spoken: tuple[str, ...], missing: list[SpokenLanguage]) -> None:
    assert list(tongues.lacking([GERMAN, NATIVE], spoken)) == missing
