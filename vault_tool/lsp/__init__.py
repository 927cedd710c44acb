"""Floor 12: the language server: findings while one types, their fixes, and completions, in any editor."""
