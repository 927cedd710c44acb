"""The site that docs/adding-a-job-site.md shows, as a file beside the others."""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vault_tool.posting import sites

PAGE = Path(__file__).parents[3] / "docs" / "adding-a-job-site.md"


@pytest.fixture
def quillboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sites.Site]:
    """The documented site: one more file in the sites' folder, and nothing else."""
    (source,) = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    (tmp_path / "quillboard.py").write_text(source, "utf-8")
    monkeypatch.setattr(sites, "__path__", [*sites.__path__, str(tmp_path)])
    _forget()
    found = sites.named("quillboard")
    assert found
    yield found
    sys.modules.pop(f"{sites.__name__}.quillboard")
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    importlib.invalidate_caches()
    sites.names.cache_clear()
    sites.all_sites.cache_clear()
