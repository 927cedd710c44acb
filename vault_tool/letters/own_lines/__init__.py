"""Floor 7. What of the freelancer's own lines and years a letter shows, and which words of the post stand beside them."""
