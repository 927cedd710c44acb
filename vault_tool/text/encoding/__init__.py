"""From bytes to text: which encoding, and what a wrong one did to the words."""
