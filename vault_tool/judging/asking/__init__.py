"""Floor 6: which questions a post leaves open, which ask for the same thing, what there is to send, and what to do next."""
