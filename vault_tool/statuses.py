"""Where an application may stand. A module of its own, so that the command line can name them and load nothing else."""

STATUSES = ("draft", "ready", "applied", "interviewing", "offer", "won", "lost", "skipped", "archived")
"""In order: the enum of `status` in schemas/posting.schema.json."""
SENT = ("applied", "interviewing", "offer", "won", "lost")
"""Those of a posting whose letter has gone out."""
