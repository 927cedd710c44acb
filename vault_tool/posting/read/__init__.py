"""Facts of a post: its lines, labels, headline, and what follows from them."""
