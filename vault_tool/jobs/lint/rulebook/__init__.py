"""Which rules judge a note: the shipped ones and the vault's own, how they are set, and the digest of all that."""
