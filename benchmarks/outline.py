"""Reading a long note that the tool wrote: its headings in half a millisecond, its blocks in five, its links and properties."""

import time
from collections.abc import Callable

from vault_tool import shipped
from vault_tool.note import Note
from vault_tool.text.edits import apply
from vault_tool.text.markdown import outline
from vault_tool.text.properties import property_block, property_edits

NOTE = max(((p.read_text("utf-8")) for p in (shipped.folder("vault") / "Postings").glob("*.md")), key=len)
"""The longest of the sample notes, as the tool wrote it."""
_BODY = Note(NOTE).body_span.start
_NEW = {"interviewing": 12}

LIMITS_MS: dict[str, tuple[float, Callable[[], object]]] = {
    "headings": (0.5, lambda: outline.headings(NOTE, _BODY)),
    "blocks": (5.0, lambda: outline.blocks(NOTE, _BODY)),
    "links": (10.0, lambda: outline.wiki_links(NOTE, _BODY)),
    "properties": (2.0, lambda: property_block.read(NOTE)),
    "one property set": (10.0, lambda: apply(NOTE, property_edits.edit(NOTE, _NEW))),
}


def main() -> None:
    """Print the best of twenty runs of each, and whether it is within its limit."""
    print(f"a note of {len(NOTE):,} characters:")
    for name, (limit, job) in LIMITS_MS.items():
        best = min(_milliseconds(job) for _ in range(20))
        print(f"  {name:18} {best:6.2f} ms{'' if best <= limit else f'  over its limit of {limit} ms'}")


def _milliseconds(job: Callable[[], object]) -> float:
    start = time.process_time()
    job()
    return (time.process_time() - start) * 1000
