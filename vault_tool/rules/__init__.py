"""Floor 8: what lint looks for: a folder a family, a file a rule, and the engine that runs them."""
