"""Floor 6: apply, ask first, or skip. `order.py` is the list of what decides, read from the top."""
