"""Whatever is handed in: memory and time have an end, no command waits on a pipe, and words are said, not a traceback."""

import json
import os
import shlex
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vault_tool.main import vault

AtMost = Callable[[float, str], AbstractContextManager[None]]
POST = "Mend our shop\nHourly: $20.00-$30.00\nPayment verified\nThe basket forgets the second item.\n"
WORDS = {"UserError", "PassingError", "ConfigError", "NotTakenBack", "UsageError"}


@pytest.fixture
def root(tmp_path: Path, slim: Callable[[Path], Path]) -> Path:
    return slim(tmp_path / "v")


def run(root: Path, *words: str, given: bytes | None = None) -> Result:
    result = CliRunner().invoke(vault, ["-C", str(root), *words], input=given, standalone_mode=False)
    names = {kind.__name__ for kind in type(result.exception).__mro__} if result.exception else WORDS
    assert names & WORDS, (words, result.exc_info)
    return result


@contextmanager
def no_memory_taken(most: int) -> Iterator[None]:
    """The process's peak of memory (bytes) does not grow by more than `most`."""
    resource = pytest.importorskip("resource")
    unit = 1 if sys.platform == "darwin" else 1024
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * unit < most


BODY = f"MIME-Version: 1.0\nContent-Type: text/plain\n\n{POST * 3}"


def nested(depth: int) -> str:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth))
    return f"From: a@example.com\nMIME-Version: 1.0\n{head}Content-Type: text/plain\n\n{POST}"


MAILS = {
    "encoded words": "Subject: " + "=?utf-8?q?a?= " * 8_000 + f"\n{BODY}",
    "many encoded words, folded": "Subject: " + "=?utf-8?q?a?=\n " * 60_000 + f"\n{BODY}",
    "quotes": "Subject: x\nContent-Type: text/plain; name=" + '"' * 80_000 + f"\n{BODY}",
    "quotes apart": "Subject: x\nContent-Type: text/plain; " + 'a="b;";' * 12_000 + f"\n{BODY}",
    "parentheses": "From: " + "(" * 80_000 + f"\nSubject: x\n{BODY}",
    "an address list": "From: " + "a@b.example, " * 20_000 + f"\nSubject: x\n{BODY}",
    "parameters": "Content-Disposition: inline; " + "".join(f"f*{n}=a;" for n in range(9000)) + f"\nSubject: x\n{BODY}",
    "many headers": "".join(f"X-{n}: a\n" for n in range(9_000)) + f"Subject: x\n{BODY}",
    "deep parts": nested(800),
    "messages in messages": "MIME-Version: 1.0\n" + "Content-Type: message/rfc822\n\n" * 1500 + f"Subject: x\n{BODY}",
    "many parts": 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    + "--b\nContent-Type: text/plain\n\na\n" * 20_000,
    "a header of a part": 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; x='
    + '"' * 80_000
    + f"\n\n{POST * 3}\n--b--\n",
    "no body": "Subject: x\nMIME-Version: 1.0\n" * 500,
    "a strange encoding": f"Subject: =?no-such?b?////?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=idna\n\n{POST}",
    "a codec that is none": f"Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=zlib_codec\n\n{POST}",
    "broken base64": f"Subject: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n{'=' * 9000}{POST}",
}


@pytest.mark.parametrize("name", MAILS)
def test_mail(root: Path, at_most: AtMost, name: str) -> None:
    mail = root / "Inbox" / "a.eml"
    mail.write_text(MAILS[name])
    with no_memory_taken(300_000_000), at_most(10.0, name):
        run(root, "facts", str(mail))
        run(root, "watch", "--once")


SPECIAL = ["a pipe", "/dev/zero", "a folder"]


def special(place: Path, kind: str) -> Path:
    if kind == "/dev/zero":
        return Path(kind)
    if kind == "a pipe":
        os.mkfifo(place)
    elif kind == "a folder":
        place.mkdir()
    else:
        place.symlink_to("/dev/zero")
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize("kind", SPECIAL)
@pytest.mark.parametrize(
    "words",
    [
        ["add", "IT"], ["facts", "IT"], ["judge", "IT"], ["lint", "IT"], ["fill", "IT"], ["status", "IT", "won"],
        ["judge", "--profile", "IT", "GOOD"], ["lint", "--baseline", "IT", "GOOD"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_named_on_the_command_line(root: Path, kind: str, words: list[str], at_most: AtMost) -> None:
    good = root / "Postings" / "good.md"
    good.write_text(f"## Posting\n\n{POST}")
    it = special(root / "Postings" / "it.md", kind)
    with no_memory_taken(200_000_000), at_most(10.0, kind):
        run(root, *({"IT": str(it), "GOOD": str(good)}.get(word, word) for word in words))


PLACES = [
    "Profile.md",
    "Signals/A.md",
    "Features/A.md",
    "Phrases/A.md",
    "Rules/A.md",
    "Clients/A.md",
    "Home.md",
    "vault.toml",
    "Inbox/a.txt",
]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize("kind", ["a pipe", "a link to /dev/zero"])
@pytest.mark.parametrize("place", PLACES)
def test_in_a_note_s_place(root: Path, kind: str, place: str) -> None:
    note = root / "Postings" / "good.md"
    note.write_text(f"## Posting\n\n{POST}")
    (root / place).parent.mkdir(exist_ok=True)
    (root / place).unlink(missing_ok=True)
    special(root / place, kind)
    said = [
        run(root, *words)
        for words in (["fill"], ["judge", str(note)], ["lint"], ["stats"], ["list"], ["watch", "--once"])
    ]
    assert place == "vault.toml" or "## Analysis" in note.read_text()
    assert all(one.exception for one in said) is (place == "vault.toml")


@pytest.mark.parametrize("words", [["add", "-"], ["judge", "-"], ["lint", "-"]], ids=" ".join)
def test_standard_input_without_an_end(root: Path, words: list[str]) -> None:
    (root / "vault.toml").write_text("[limits]\ndrop_bytes = 1000\nnote_bytes = 1000\n")
    result = run(root, *words, given=b"x" * 2000)
    assert "1,000 bytes" in f"{result.exception}{result.stderr}"


def python(code: str) -> str:
    return f"{shlex.quote(sys.executable)} -c {shlex.quote(code)}"


ASSISTANTS = {
    "prints for ever": ("while True: print('y' * 9999)", "printed too much"),
    "complains for ever": ("import sys\nwhile True: sys.stderr.write('y' * 9999)", "no answer within"),
    "leaves a child behind": (
        "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])",
        "no answer within",
    ),
    "does not listen": ("print('A proposal that says what is to be done.')", ""),
    "fails": ("import sys; sys.exit('no key')", "no key"),
    "prints bytes": ("import sys; sys.stdout.buffer.write(bytes(range(256)) * 100)", "no text"),
}


@pytest.mark.parametrize("name", ASSISTANTS)
def test_assistant(root: Path, name: str, at_most: AtMost) -> None:
    note = root / "Postings" / "a.md"
    note.write_text(f"## Posting\n\n{POST}")
    code, said = ASSISTANTS[name]
    with no_memory_taken(200_000_000), at_most(10.0, name):
        (root / "vault.toml").write_text(f"[assistant]\nseconds = 1\ncommand = {json.dumps(python(code))}\n", "utf-8")
        result = run(root, "fill", "--assistant", str(note))
    assert said in result.stderr
    assert ("drafted by" in note.read_text()) is (said == "")
    assert threading.active_count() < 20


CONFIGS = {
    "a NUL": "a = '\0'\n",
    "a NUL in a name": '[lint]\nextends = "a\\u0000b"\n',
    "a NUL in a baseline": '[lint]\nbaseline = "a\\u0000b"\n',
    "deep lists": "a = " + "[" * 5000 + "]" * 5000 + "\n",
    "deep tables": "[" + ".".join("a" * 1 for _ in range(3000)) + "]\n",
    "deep inline tables": "a = " + "{a = " * 3000 + "1" + "}" * 3000 + "\n",
    "deep dotted keys": ".".join("a" * 20_000) + " = 1\n",
    "a date in a list's place": "[lint]\nselect = 2026-01-01\n",
    "a time in a list": "[lint]\nselect = [10:00:00, 2026-01-01T10:00:00Z]\n",
    "no UTF-8": "a = '\udcff'\n",
    "numbers that are none": "[limits]\ndrop_bytes = nan\nnote_bytes = inf\n",
    "numbers without an end": "[limits]\ndrop_bytes = " + "9" * 5000 + "\n",
    "a negative pause": "[watch]\nsettle_seconds = -1e308\n",
    "tables in a number's place": "[pay.full_time_hours]\na = 1\n",
    "a list in a table's place": "lint = [1]\n",
    "a circle": '[lint]\nextends = "vault.toml"\n',
    "large": "# x\n" * 400_000,
}


@pytest.mark.parametrize("name", CONFIGS)
def test_configuration(root: Path, name: str, at_most: AtMost) -> None:
    (root / "vault.toml").write_text(CONFIGS[name], errors="surrogateescape")
    (root / "Inbox" / "a.txt").write_text(POST)
    for words in (["lint"], ["watch", "--once"]):
        with at_most(5.0, name):
            result = run(root, *words)
        assert "Traceback" not in f"{result.exception}{result.stderr}"


LONG = {
    "lines": "Hourly: $5.00-$6.00\nPayment verified\n" + "a b c d e f g h i j k l m n o p\n" * 10_000,
    "one line": "Hourly: $5.00-$6.00\nPayment verified\n" + "word " * 100_000,
    "mail": f"From: a@b.c\nMIME-Version: 1.0\nSubject: x\n\n{'Mend our shop.' * 40_000}",
    "a page": "<html><body>" + "<p>Mend our shop by the sea. Hourly: $5.00</p>" * 8_000 + "</body></html>",
    "entities": "Hourly: $5.00-$6.00\nPayment verified\n" + "&amp;" * 70_000,
}


@pytest.mark.parametrize("name", LONG)
def test_a_text_longer_than_any_post_is_refused(root: Path, name: str, at_most: AtMost) -> None:
    drop = root / "Inbox" / "a.txt"
    drop.write_text(LONG[name])
    with no_memory_taken(400_000_000), at_most(20.0, name):
        said = [run(root, *words) for words in (["facts", str(drop)], ["judge", str(drop)], ["watch", "--once"])]
    assert all("more than a post has" in one.stderr and "a.txt" in one.stderr for one in said)
    note = root / "Postings" / "a.md"
    drop.replace(note)
    with at_most(20.0, name):
        result = run(root, "fill", str(note))
    assert "more than a post has" in result.stderr


MANY = {
    "a.txt": (f"{'=' * 99}\n" * 10_001, "characters is more than a file of posts has"),
    "a.jsonl": ('{"title": "Tuner", "description": "We mend shops"}\n' * 2_001, "2,001 posts in one file"),
    "a.csv": ("title,company\n" + "Tuner,Reed\n" * 2_001, "2,001 posts in one file"),
}


@pytest.mark.parametrize("name", MANY)
def test_a_file_of_more_posts_than_anybody_reads_is_refused(root: Path, name: str, at_most: AtMost) -> None:
    drop = root / "Inbox" / name
    drop.write_text(MANY[name][0])
    with no_memory_taken(300_000_000), at_most(20.0, name):
        said = [run(root, *words) for words in (["facts", str(drop)], ["judge", str(drop)], ["watch", "--once"])]
    assert [MANY[name][1] in one.stderr for one in said] == [True] * 3
    assert drop.exists()


NOTES = {
    "entities": "---\nstatus: draft\n---\n# A\n\n## Posting\n\n" + "&amp;" * 10_000,
    "properties": "---\n" + "".join(f"k{n}: v\n" for n in range(30_000)) + f"---\n# A\n\n## Posting\n\n{POST}",
    "the same property": "---\n" + "a: v\n" * 5_000 + f"---\n# A\n\n## Posting\n\n{POST}",
    "conflict marks": f"# A\n\n## Posting\n\n{POST}" + "<<<<<<< a\n" * 30_000,
    "silencing comments": f"# A\n\n## Posting\n\n{POST}" + "<!-- vault-lint-disable E001 -->\n" * 2_000,
    "headings": "# A\n\n" + "## Posting\n" * 3_000,
}


@pytest.mark.parametrize("name", NOTES)
def test_a_long_note_takes_no_square_time(root: Path, name: str, at_most: AtMost) -> None:
    note = root / "Postings" / "a.md"
    note.write_text(NOTES[name])
    with at_most(15.0, name):
        run(root, "lint", "--no-cache", str(note))
        run(root, "fill", str(note))
        run(root, "status", "--force", str(note), "won")
    assert note.read_text().endswith(NOTES[name][-1000:]) or "## Analysis" in note.read_text()
