"""Making a vault, looking after it, taking back what was done."""

HEADING = "The vault"
PLACE = 4
FIRST = ("init", "doctor", "stats", "undo", "clean", "demo")
