"""How long the tool's work takes. Each module here has a `main` that measures one job and prints a table."""
