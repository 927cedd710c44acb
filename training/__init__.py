"""Examples in words of our own, and what learns from them."""
