"""Rules as pages: made of their docstrings."""
