"""Floor 6: the parts of a fit: shares of trades, what a title demands, and how much of the work experience shows."""
