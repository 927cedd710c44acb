"""What one does every day: take posts in, see what is to do, decide."""

HEADING = "Every day"
PLACE = 1
FIRST = ("add", "watch", "next", "list", "show", "open", "new", "judge")
