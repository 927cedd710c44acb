"""Whether the one note that a lint is asked for is about to be sent: then it is shown as a list of what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vault_tool.jobs.named_paths import located, path_in
from vault_tool.store import layout, reads

if TYPE_CHECKING:
    from vault_tool.jobs.lint.request import Request
    from vault_tool.jobs.vault import Place

TO_BE_SENT = "ready"
STILL_A_DRAFT = "It's a draft: `vault lint --status ready` on it shows what's still open before you send it.\n"


def status_of(place: Place, request: Request) -> str:
    """The status by which the one posting that is named is judged; "" where something else, or more, is named."""
    if len(request.paths) != 1 or place.root is None:
        return ""
    file = located(place.root, request.paths[0])
    path = path_in(place.root, file)
    if path is None or layout.kind_of(path) != "posting" or not file.is_file():
        return ""
    from vault_tool.note import Note
    from vault_tool.text.encoding.decode import read_note

    try:
        stated = Note(read_note(reads.regular(file, place.config.limits.note_bytes)), path).values.get("status")
    except OSError:
        return ""
    return request.status or str(stated or "draft")
