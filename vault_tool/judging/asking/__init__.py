"""Floor 6: which questions a post leaves open, and which ask for the same thing."""
