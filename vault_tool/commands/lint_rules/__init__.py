"""What there is to be found, and why."""

HEADING = "Rules"
PLACE = 3
FIRST = ("rules", "explain")
