"""Floor 7: findings as text, JSON and other formats; one file each."""
