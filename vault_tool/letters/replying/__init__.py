"""Floor 7. A thing that a post asks applicants for: whether it wants an answer, what stands over it, and what its gap says."""
