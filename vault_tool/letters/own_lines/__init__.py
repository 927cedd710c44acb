"""Floor 7. What of the freelancer's own lines and years a letter shows, beside which words of the post, and what stays open."""
