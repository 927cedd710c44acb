"""Names of notes and of archived files, which every file system and every link takes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.store import layout, naming

DAY = date(2026, 3, 2)
SLUGS = {
    "Mend our shop": "mend-our-shop",
    "  C++ / C# dev (remote!) ": "c-c-dev-remote",
    "Développeur à Genève": "developpeur-a-geneve",
    "It's Ann’s job": "its-anns-job",
    "東京のデザイナー": "東京のデザイナー",
    "Разработчик 1С": "разработчик-1с",
    "🙂 !!": "posting",
    "": "posting",
    "../../etc/passwd": "etc-passwd",
    "one two three four five six seven eight nine": "one-two-three-four-five-six-seven-eight",
    "x" * 99: "x" * 60,
    "seasoned conductor wanted for orchestras of amateurs in the mountains": "seasoned-conductor-wanted-for-orchestras-of-amateurs-in",
    "extraordinarily multidisciplinary telecommunications engineer": "extraordinarily-multidisciplinary-telecommunications",
}


@pytest.mark.parametrize(("title", "slug"), SLUGS.items())
def test_slug(title: str, slug: str) -> None:
    assert naming.slug(title) == slug


NOTES = [
    ("Mend our shop", "paste.txt", "2026-03-02-mend-our-shop.md"),
    ("Mend our shop", "2025-02-14-client-success.txt", "2025-02-14-client-success.md"),
    ("Mend our shop", "2025-02-14 Client Success.raw.txt", "2025-02-14-client-success.md"),
    ("Mend our shop", "Inbox/2025-02-14.txt", "2026-03-02-mend-our-shop.md"),
]


@pytest.mark.parametrize(("title", "file", "name"), NOTES)
def test_note_name(title: str, file: str, name: str) -> None:
    assert naming.note_name(title, DAY, file) == name


ARCHIVED = {
    "post.txt": "post.txt",
    "My post — final.v2.txt": "My post — final.v2.txt",
    "a\nb.txt": "a_b.txt",
    "a|b#c^d[1].txt": "a_b_c_d_1_.txt",
    "b\udce9d.txt": "b_d.txt",
    "../out.txt": "out.txt",
    "x" * 251 + ".txt": "x" * 236 + ".txt",
    "é" * 200 + ".txt": "é" * 118 + ".txt",
    "no ending": "no ending",
    "🙂.txt": "🙂.txt",
    "": "_",
}


@pytest.mark.parametrize(("file", "name"), ARCHIVED.items())
def test_archive_name(file: str, name: str) -> None:
    assert naming.archive_name(file) == name


@given(st.text(st.characters(), max_size=300))
def test_any_name_can_be_a_file_a_link_and_a_note(name: str) -> None:
    archived = naming.archive_name(name)
    assert 0 < len(archived.encode()) <= 240
    assert not set(archived) & set("[]|#^/\\\n\r:")
    note = naming.note_name(name, DAY, name)
    assert note.endswith(".md")
    assert len(note.encode()) <= 255
    assert layout.kind_of(f"{layout.POSTINGS}/{note}") == "posting"
