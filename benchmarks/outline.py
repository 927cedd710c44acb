"""Reading a note of 24 KB: its headings in half a millisecond, its blocks in five, its links and properties."""

import time
from collections.abc import Callable

from vault_tool.text.edits import apply
from vault_tool.text.markdown import outline
from vault_tool.text.properties import property_block, property_edits

_HEAD = "---\n" + "".join(f"key_{n}: value {n}  # a comment\n" for n in range(25)) + "tags: [a, b]\n---\n# A note\n\n"
_SECTION = (
    "## A section\n\nWe fly kites over the sea and look for somebody who sews: see [[Kites]] and `[[none]]`.\n\n"
    + "The silk comes from a mill up the coast, forty metres a month, and has to be cut within the week it comes in.\n"
    * 8
    + "\n"
    "- cut the silk\n  - red, then blue\n- sew it\n\n1. How long?\n2. How many?\n\n"
    "> [!warning] Wind\n> Not above seven.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```yaml\n# no heading\n```\n\n"
)
NOTE = _HEAD + _SECTION * (24_000 // len(_SECTION))

LIMITS_MS: dict[str, tuple[float, Callable[[], object]]] = {
    "headings": (0.5, lambda: outline.headings(NOTE, len(_HEAD))),
    "blocks": (5.0, lambda: outline.blocks(NOTE, len(_HEAD))),
    "links": (10.0, lambda: outline.wiki_links(NOTE, len(_HEAD))),
    "properties": (2.0, lambda: property_block.read(NOTE)),
    "one property set": (10.0, lambda: apply(NOTE, property_edits.edit(NOTE, {"key_7": "other"}))),
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
