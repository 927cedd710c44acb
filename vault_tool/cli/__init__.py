"""Floor 12: the command line itself: finds the commands, opens the session, turns errors into words."""
