"""Dangers in a post: sentences that read like those in `examples/`, which are in words of our own.

Phrases find what is said in a known way. What is worded politely, sideways or in another language is told by likeness:
weights learned from the examples say what each word, each pair of words, each piece of a word and each idea speaks for.
`danger_kinds.toml` has the kinds and how sure one must be; `python -m training.dangers` makes the weights.
"""
