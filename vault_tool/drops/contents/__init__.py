"""What takes a page, a message or a feed apart; loaded where there is one."""
