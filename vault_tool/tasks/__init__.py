"""Floor 6: intake, fill, lint, watch: join the floors and hold the loops."""
