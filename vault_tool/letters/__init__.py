"""Floor 7: how sentences for the client come about."""
