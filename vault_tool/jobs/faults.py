"""A fault of the tool's own, met on one note: it is told, and keeps no other note from its turn."""

import os


def told(fault: Exception) -> str:
    """What is said of it. With VAULT_DEBUG it is raised again, to be seen where it came from."""
    if os.environ.get("VAULT_DEBUG"):
        raise fault
    return f"unexpected {type(fault).__name__}: {fault}; a fault in vault-tool, the file is left as it is"
