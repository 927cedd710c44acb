"""Floor 2: words as data, and how money, dates, hours and places are written."""
