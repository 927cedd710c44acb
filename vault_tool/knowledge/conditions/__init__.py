"""`when` expressions: their language, and the names that they can ask for."""
