"""Floor 5: one file a lint rule; its docstring is its documentation and its tests."""
