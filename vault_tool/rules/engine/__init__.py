"""How rules run: what a rule is, what it is given, what it gives back."""
