"""In which of four groups a rule's findings stand where a note is about to be sent."""

from __future__ import annotations

from collections.abc import Mapping

STOPS, MISSING, WRONG, STYLE = "Stops", "Missing", "Wrong", "Style"
ORDER = (STOPS, MISSING, WRONG, STYLE)
"""What keeps you from applying at all, what is still to be put in, what is not true or not theirs, and how it reads."""

_OF_FAMILIES: Mapping[str, str] = {"K": STOPS, "G": STYLE}
_OF_RULES: Mapping[str, str] = {
    code: group
    for group, codes in (
        (STOPS, "C010 C011 C012 L002 T002 T008"),
        (
            MISSING,
            "C001 C002 C003 C004 C007 F003 F008 F015 K001 K002 K003 P005 P006 P007 Q001 Q002 Q007 S001 S002 S003",
        ),
        (MISSING, "S008 S009 T004 T009"),
        (STYLE, "P003 P004 P008 P011 P012 P013 P014 P015 P016 P017 P018 P020 Q005 L008 E003 E004 E007 S010 F014 L003"),
    )
    for code in codes.split()
}


def of(code: str) -> str:
    """The group of a rule, by its code; of one that is named nowhere here, what is wrong."""
    return _OF_RULES.get(code) or _OF_FAMILIES.get(code[:1], WRONG)
