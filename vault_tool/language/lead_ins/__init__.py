"""What leads in what is told: the labels, greetings and headings of posts, letters and notes."""
