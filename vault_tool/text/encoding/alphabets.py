"""Letters that languages add to a-z, by the encodings their texts are found in. Small letters; capitals go with them."""

PUNCTUATION = frozenset("‘’‚“”„–—…•·«»‹›€£§©®™°¿¡º\u00a0½¼×±′″¹²³→✓★")
"""Marks that posts in any of the languages use. An encoding that turns a byte into one of these is as likely as a letter."""

WORDS_OF_ONE = frozenset("àèéíòóåöőú")
"""Letters that are words by themselves, or stand as a heading in an index; any other alone is a bullet misread."""

_WESTERN = (
    "éèêëàâçîïôûùüÿœæ",  # French
    "äöüßé",  # German
    "ñáéíóúü",  # Spanish
    "ãõçáâàéêíóôúü",  # Portuguese
    "àèéìíòóùú",  # Italian
    "åäöæøé",  # Swedish, Norwegian, Danish, Finnish
    "ëéèïöüáóíê",  # Dutch
    "áðéíóúýþæö",  # Icelandic
    "éñöüçèáíóâîï",  # names and loan words in English
)
_CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţșț",  # Romanian
    "čćđšž",  # Croatian, Slovene, Serbian in Latin letters
)
_BALTIC = (
    "ąčęėįšųūž",  # Lithuanian
    "āčēģīķļņšūž",  # Latvian
    "äõöüšž",  # Estonian
)
_TURKISH = ("çğıöşüâîûi̇",)

ALPHABETS = {
    "cp1252": _WESTERN,
    "mac_roman": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1254": _TURKISH,
    "cp1257": _BALTIC,
}
"""Encoding -> its languages' letters. Where two fit equally well the earlier one is meant."""
