"""What HTML shows, and how much work it is to read; loaded where there is a page or a message."""
