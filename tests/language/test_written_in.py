"""Which language a post is in."""

import pytest

from vault_tool.language.written_in import is_foreign_sentence, language_of, name_of

TEXTS = [
    ("We look for a person who plans the work of our four repair shops and keeps our clients informed.", "", ""),
    ("Buscamos una persona para los vídeos de la panadería, con más de dos años y para el canal.", "es", "Spanish"),
    ("Procuramos uma pessoa para os vídeos da padaria, com mais de dois anos, e não só em inglês.", "pt", "Portuguese"),
    ("Wir suchen eine Person, die für unsere Bäckerei die Filme schneidet und nicht nur den Ton.", "de", "German"),
    ("Nous cherchons une personne pour les films de la boulangerie, avec des idées et du goût.", "fr", "French"),
    ("Căutăm pe cineva pentru patru filme scurte despre brutăria noastră, cu text și sunet.", "ro", "Romanian"),
    ("Szukamy osoby, która zmontuje cztery filmy dla naszej piekarni i nie boi się pracy z dźwiękiem.", "pl", "Polish"),
    (
        "Vi söker någon som klipper fyra filmer för vårt bageri och inte är rädd för att arbeta med ljud.",
        "sv",
        "Swedish",
    ),
    (
        "Шукаємо людину, що змонтує чотири фільми для пекарні та не боїться роботи зі звуком і текстом.",
        "uk",
        "Ukrainian",
    ),
    ("نبحث عن شخص من أجل أربعة أفلام عن المخبز مع النص أو الصوت في هذا الشهر", "ar", "Arabic"),
    ("パン屋の短い動画を四本編集してくれる方を探しています。Premiere Pro", "ja", "Japanese"),
    ("我们需要一位为面包店剪辑四部短片的人,使用 Premiere Pro。", "zh", "Chinese"),
    (
        "Four roles are open, and each has its page: https://bakers.example.se/se/1 https://bakers.example.se/se/2",
        "",
        "",
    ),
    ("Short.", "", ""),
]


@pytest.mark.parametrize(("text", "code", "name"), TEXTS)
def test_the_language_of_a_text(text: str, code: str, name: str) -> None:
    assert language_of(text) == code
    if code:
        assert name_of(code) == name


def test_a_language_that_is_not_known_has_no_name() -> None:
    assert name_of("xx") == "another language"


@pytest.mark.parametrize(
    ("sentence", "foreign"),
    [
        ("Sí, trabajo en español a diario.", True),
        ("Claro que sí.", True),
        ("Ich arbeite mit der Tafel und mit dem Kalender.", True),
        ("Je peux commencer lundi, et le matin pour vous.", True),
        ("My résumé is attached, and so is a list of cafés.", False),
        ("I kept the calendar of a studio.", False),
        ("Kind regards,", False),
        ("Hola,", False),
    ],
)
def test_a_sentence_in_another_language(sentence: str, foreign: bool) -> None:
    assert is_foreign_sentence(sentence) == foreign
