"""What a posting goes through before it is sent."""

HEADING = "Before you apply"
PLACE = 2
FIRST = ("fill", "lint", "status", "prompt", "harvest", "facts")
