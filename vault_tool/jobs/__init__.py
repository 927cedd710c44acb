"""Floor 10: the jobs on a vault: they join the floors and hold the loops."""
