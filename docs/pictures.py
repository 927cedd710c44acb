"""Pictures of a vault with a posting in it: Home, a note, and lint in a terminal. `make pictures` writes them to docs/pictures/.

They are drawings of what the tool writes and prints: Markdown is shown the way a reader in a terminal does, boxes with their titles. The
clock stands on the evening of the day the sample was posted.
"""

import io
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from unittest import mock

from click.testing import CliRunner
from rich.console import Console, RenderableType
from rich.markdown import Markdown
from rich.text import Text

from vault_tool import shipped
from vault_tool.cli.word_wrap import wrapped
from vault_tool.commands.vault_care.demo import EVENING, SAMPLE
from vault_tool.main import vault
from vault_tool.note import Note
from vault_tool.store import layout

FOLDER = Path(__file__).parent / "pictures"
COLUMNS = 100
LINES = 44
"""Lines of a picture at most: one screen."""
_DRAWN_BY_OBSIDIAN = re.compile(r"^(?:<!--.*|!\[\[.*|```mermaid\n(?:.*\n)*?```)\n", re.MULTILINE)
_FETCHED = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
"""Fonts that rich would have a picture fetch; any of the reader's own with letters of one width does."""
_BOX = re.compile(r"^> \[!\w+\][-+]? (.*)$", re.MULTILINE)


def pictures() -> Iterator[tuple[str, str]]:
    """Each picture's name, and the picture as SVG."""
    with _vault() as root:
        (note,) = (root / layout.POSTINGS).glob("*.md")
        home = (root / layout.HOME).read_text("utf-8")
        yield "home", _drawn("home", Markdown(_shown(home)), layout.HOME)
        text = Note(note.read_text("utf-8"))
        yield "note", _drawn("note", Markdown(_shown(text.text[text.body_span.start :])), note.name)
        typed = ("lint", "--status", "ready", "studio")
        shown = wrapped(_printed(*typed, "--color", "always"), COLUMNS)
        words = Text.assemble((f"$ vault {' '.join(typed)}\n", "green"), Text.from_ansi(shown))
        yield "lint", _drawn("lint", words, "vault lint")


@contextmanager
def _vault() -> Iterator[Path]:
    """A vault whose sample post is taken in and whose tables are fresh; the current folder for as long."""
    with (
        tempfile.TemporaryDirectory() as folder,
        chdir(folder),
        mock.patch.dict(os.environ, {"COLUMNS": str(COLUMNS)}),
        mock.patch("vault_tool.cli.session.Session.now", return_value=EVENING),
    ):
        _printed("init", "freelance", "--no-input")
        shutil.copy(shipped.folder("vault") / layout.ARCHIVE / SAMPLE, Path("freelance", layout.INBOX))
        os.chdir("freelance")
        _printed("watch", "--once")
        _printed("stats")
        yield Path.cwd()


def _printed(*words: str) -> str:
    return CliRunner().invoke(vault, words, standalone_mode=False, catch_exceptions=False).output


def _shown(text: str) -> str:
    """Without comments and what Obsidian alone draws; the title of a box in bold."""
    text = _DRAWN_BY_OBSIDIAN.sub("", text)
    return _BOX.sub(r"> **\1**\n>", text).replace("[[", "").replace("]]", "")


def _drawn(name: str, what: RenderableType, title: str) -> str:
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    for line in console.render_lines(what, pad=False)[:LINES]:
        console.print(Text.assemble(*((segment.text, segment.style or "") for segment in line)), soft_wrap=True)
    return _FETCHED.sub("", console.export_svg(title=title, unique_id=name))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, picture in pictures():
        (FOLDER / f"{name}.svg").write_text(picture, "utf-8")
