"""A dropped file is read right whatever its encoding, or says which characters cannot be read."""

import codecs
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_tool.text.encoding.decode import BinaryFileError, decode, note_bytes, read_note

LETTERS = {
    "English": "We don’t pay late — ever. “Kites” cost €40, glue is £3…\r\n• Sew\r\n• Fly\r\n",
    "French": "Nous cherchons une traductrice expérimentée à Genève. L’été dernier, déjà, où étaient les élèves ? Ça suffit.",
    "German": "Wir suchen für größere Aufträge eine Übersetzerin: Grüße, Straße, Käse, Öl. Der Preis beträgt 40 € je Stück.",
    "Spanish": "¿Quién diseñó la página? Buscamos un año de atención, diseño y programación para niños. ¡Gracias!",
    "Portuguese": "Não há prazo: a programação começa amanhã às três. Precisamos de informação, coração e paciência.",
    "Polish": "Szukamy tłumacza: żółte łódki, świeże jabłka, ćma, gęś, źdźbło, mąka, sól i pięć koni.",
    "Czech": "Hledáme překladatele: žluťoučký kůň, příliš černá řeka, šťastná tchyně, ďábelské ódy.",
    "Hungarian": "Fordítót keresünk: árvíztűrő tükörfúrógép, őszi erdő, hűvös üzem, gyönyörű művek.",
    "Turkish": "Çevirmen arıyoruz: ağaç, gözlük, şeker, ışık, çiğdem, İstanbul, güneş, yağmur, kırmızı.",
    "Russian": "Ищем переводчика: нужно перевести сорок страниц о бумажных змеях, срок две недели.",
    "Greek": "Ζητούμε μεταφραστή: σαράντα σελίδες για χαρταετούς, σε δύο εβδομάδες, με καλή αμοιβή.",
    "Japanese": "翻訳者を募集しています。凧についての四十ページを二週間で翻訳してください。",
    "Korean": "번역가를 찾습니다. 연에 관한 마흔 쪽을 두 주 안에 번역해 주세요.",
    "Chinese": "我们在找一位译者，请在两周内翻译四十页关于风筝的文字。",
}
FORMS = [
    ("English", "cp1252"),
    ("English", "mac_roman"),
    ("French", "cp1252"),
    ("French", "mac_roman"),
    ("German", "cp1252"),
    ("German", "mac_roman"),
    ("Spanish", "cp1252"),
    ("Spanish", "mac_roman"),
    ("Portuguese", "cp1252"),
    ("Polish", "cp1250"),
    ("Polish", "iso8859_2"),
    ("Czech", "cp1250"),
    ("Czech", "iso8859_2"),
    ("Hungarian", "cp1250"),
    ("Turkish", "cp1254"),
    ("Russian", "cp1251"),
    ("Russian", "koi8_r"),
    ("Greek", "iso8859_7"),
    ("Japanese", "cp932"),
    ("Japanese", "euc_jp"),
    ("Japanese", "iso2022_jp"),
    ("Korean", "cp949"),
    ("Chinese", "gb18030"),
    ("Chinese", "cp950"),
]


@pytest.mark.parametrize(("language", "encoding"), FORMS, ids=["-".join(f) for f in FORMS])
def test_each_language_in_its_old_encodings(language: str, encoding: str) -> None:
    text = LETTERS[language].replace("我们", "我") if encoding == "cp950" else LETTERS[language]
    if encoding == "cp950":
        text = "我在找一位譯者，請在兩週內翻譯四十頁關於風箏的文字。"
    read = decode((text * 3).encode(encoding))
    assert read.text == text * 3
    assert not read.unreadable


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_unicode_with_and_without_byte_order_mark(encoding: str, newline: str) -> None:
    text = newline.join(["Kite – sewing", "Budget: €40", "🪁 fly", "Only words that follow the first lines", ""])
    read = decode(text.encode(encoding))
    assert (read.text, read.guessed, read.unreadable) == (text, False, ())


@pytest.mark.parametrize("wrong", ["mac_roman", "cp1252", "latin-1"])
def test_utf8_read_as_something_else_is_put_right(wrong: str) -> None:
    text = "We don’t pay late — “never”… café • 🪁 naïve"
    damaged = "".join(bytes([b]).decode(wrong, "ignore") or chr(b) for b in text.encode())
    read = decode(damaged.encode())
    assert read.text == text
    assert read.repaired > 0


@pytest.mark.parametrize(
    "text",
    [
        "Ôôô, what a kite",
        "Müller & Söhne, Zürich – Größe",
        "ÇA NE VA PAS, DÉJÀ VU",
        "São Paulo, João, ação",
        "€40 · £3 · ©2024 · 100 m²",
        "日本語のテキスト",
        "naïve façade “quoted” it’s",
    ],
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_page_says_its_own_encoding() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body>Łódź</body></html>'
    assert decode(page.encode("iso8859_2")).text == page


def test_utf8_with_stray_bytes_says_where_they_are() -> None:
    data = "Kite – sewing – naïve\n".encode() + b"\xff\xfe and more\n"
    read = decode(data)
    (span,) = read.unreadable
    assert read.text[span.start : span.end] == "\ufffd\ufffd"
    assert read.text.startswith("Kite – sewing – naïve")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "office document"),
        (b"\x89PNG\r\n", "PNG"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00" * 400, "binary"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(BinaryFileError, match=kind):
        decode(data)


@given(st.binary(max_size=300))
def test_a_note_keeps_any_bytes(data: bytes) -> None:
    assert note_bytes(read_note(data)) == data


@given(st.text(max_size=200).filter(lambda t: "\x00" not in t))
def test_decoding_never_fails_and_plain_text_is_plain(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    try:
        read = decode(data)
    except BinaryFileError:
        return
    if text.isascii() and not text.startswith(codecs.BOM_UTF8.decode("latin-1")) and "\x1b" not in text:
        assert read.text == text


@given(st.binary(max_size=200))
def test_no_bytes_are_lost_silently(data: bytes) -> None:
    """Whatever the bytes, the text has characters for them, and those it could not read are pointed at."""
    try:
        read = decode(data)
    except BinaryFileError:
        return
    assert all("\ufffd" in read.text[s.start : s.end] for s in read.unreadable)
    assert read.text.count("\ufffd") == sum(s.end - s.start for s in read.unreadable)


def test_real_posts_in_eleven_forms(corpus) -> None:  # type: ignore[no-untyped-def]
    """Line ends and zero-width spaces aside, each form of a post reads as the post."""
    folder = corpus / "edge" / "reencoded-posts"
    wrong = []
    for file in sorted(folder.glob("*.txt")):
        base, form, _ = file.name.rsplit(".", 2)
        wanted = (folder / f"{base}.original.txt").read_bytes().decode()
        plain = decode(file.read_bytes()).text.replace("\u200b", " ")
        if plain.split() != wanted.split():
            wrong.append(f"{form}: {base}")
    assert not wrong


def test_real_texts_in_forty_encodings(corpus) -> None:  # type: ignore[no-untyped-def]
    """Where Python has the encoding that the folder names, the text is read as in it."""
    names = {"GB2312": "gb18030", "Big5": "cp950", "EUC-KR": "cp949", "SHIFT_JIS": "cp932", "TIS-620": "cp874"}
    names |= {"MacCyrillic": "mac_cyrillic", "EUC-TW": ""}
    wrong = []
    for folder in sorted((corpus / "edge" / "encodings-chardet").iterdir()):
        encoding = names.get(folder.name, re.sub(r"-[a-z]{5,}$", "", folder.name))
        for file in sorted(folder.iterdir()) if encoding else ():
            data = file.read_bytes()
            if data.startswith(bytes(64)):
                continue
            if decode(data).text != data.decode(encoding, "replace").lstrip("\ufeff"):
                wrong.append(f"{folder.name}/{file.name}")
    assert not wrong
