"""Filling notes: the sections that are missing, and what they are made from."""
