"""Keeping a vault in order: what is wrong with it and how to cure it, and what can be thrown away."""
