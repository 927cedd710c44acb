"""What a piece of a post may be."""

from enum import StrEnum


class PieceKind(StrEnum):
    """The kinds by the letters that mark them in the examples (`training/`) and in the weights learned from these, in their order."""

    GOAL = "g"
    """What the client wants done."""
    SOUGHT = "s"
    """Whom the client seeks."""
    DUTY = "d"
    """Something to be done or delivered."""
    REQUIREMENT = "r"
    """Something to bring along."""
    WISH = "w"
    """Something to bring along that is a plus."""
    ASK = "a"
    """Something that applicants are asked to send, answer or do."""
    NONE = "n"
    """None of these."""
