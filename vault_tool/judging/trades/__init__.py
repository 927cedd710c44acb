"""Floor 6: which lines of work there are, which ones words, posts and titles tell of, and which a freelancer is in."""
