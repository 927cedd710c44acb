"""The folder of the tool's own state, .vault/: made where it is missing, refused where it is something else.

Git is told to leave it out. Editors find the schema of vault.toml there, by the file's first line.
"""

import contextlib
from pathlib import Path

from vault_tool import shipped
from vault_tool.errors import PassingError, UserError
from vault_tool.store import layout

SCHEMA = "vault.schema.json"


def made(root: Path) -> Path:
    """The folder. Raises UserError where something else stands in its place, PassingError where it cannot be made."""
    folder = root / layout.STATE
    if folder.is_symlink():
        raise UserError(f"{folder}: is a link, and the tool writes only inside its vault; delete the link")
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError as e:
        raise UserError(f"{folder}: is no folder, and the tool keeps its state there; move it away") from e
    except OSError as e:
        raise PassingError(f"{root}: cannot be written: {e.strerror or e}; check its permissions") from e
    if not (folder / ".gitignore").exists():
        with contextlib.suppress(OSError):  # a full disk or a missing right is told by what needs the folder
            (folder / ".gitignore").write_text("*\n", "utf-8")
            (folder / SCHEMA).write_bytes((shipped.folder("schemas") / SCHEMA).read_bytes())
    return folder
