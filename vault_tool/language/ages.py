"""How long ago a post says something was: "20 minutes ago", "yesterday", "hace 3 días", "vor 2 Wochen"."""

import re

_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = 60.0, 3600.0, 86400.0, 604800.0, 2592000.0, 31536000.0
_UNITS = (
    (1.0, r"s|secs?\.?|seconds?|segundos?|sekunden?|secondes?|секунд\w?"),
    (_MINUTE, r"m|mins?\.?|minutes?|minutos?|minuten?|минут\w?"),
    (_HOUR, r"h|hrs?\.?|hours?|horas?|stunden?|heures?|час\w{0,2}"),
    (_DAY, r"d|days?|días?|dias?|tage?n?|jours?|день|дня|дней"),
    (_WEEK, r"w|wks?\.?|weeks?|semanas?|wochen?|semaines?|недел\w"),
    (_MONTH, r"mos?\.?|months?|mes|meses|mês|monate?n?|mois|месяц\w{0,2}"),
    (_YEAR, r"y|yrs?\.?|years?|años?|anos?|jahre?n?|ans?|années?|год\w?|лет"),
)
_NAMED = {
    0.0: r"just now|right now|moments? ago|today|hoy|hoje|heute|aujourd['’]hui|сегодня",
    _DAY: r"yesterday|ayer|ontem|gestern|hier|вчера",
    2 * _DAY: r"anteayer|anteontem|vorgestern|avant-hier|позавчера",
    _WEEK: r"last week|la semana pasada|(?:na )?semana passada|letzte woche|la semaine dernière|на прошлой неделе",
    _MONTH: r"last month|el mes pasado|(?:no )?mês passado|letzten monat|le mois dernier|в прошлом месяце",
    _YEAR: r"last year|el año pasado|(?:no )?ano passado|letztes jahr|l['’]année dernière",
}
_ONE = r"an?|one|una?|uno|uma?|eine?[rmn]?|une?"
_COUNT = rf"(?P<count@>\d{{1,4}}|{_ONE})"
_UNIT = "|".join(words for _, words in _UNITS)
_BEFORE = r"(?:hace|há|ha|vor|il y a|seit)"
_AFTER = r"(?:ago|atrás|назад|zuvor)"
_COUNTED = (
    rf"(?:{_BEFORE}\s+{_COUNT.replace('@', '1')}\+?\s?(?P<unit1>{_UNIT})"
    rf"|{_COUNT.replace('@', '2')}\+?\s?(?P<unit2>{_UNIT})\s+{_AFTER}|(?P<unit3>час|день|недел\w|месяц|минуту)\s+назад)"
)
_NAMES = "|".join(_NAMED.values())
PATTERN = re.compile(
    rf"(?:(?:about|around|over|more than|almost|около)\s+)?(?<![^\W_]){_COUNTED}(?![^\W_])|(?<![^\W_])(?:{_NAMES})(?![^\W_])",
    re.IGNORECASE,
)
"""An age anywhere in a text."""
_BARE = re.compile(rf"{_COUNT.replace('@', '4')}\+?\s?(?P<unit4>{_UNIT})", re.IGNORECASE)
_NAMED_FORMS = tuple((seconds, re.compile(words, re.IGNORECASE)) for seconds, words in _NAMED.items())
_UNIT_FORMS = tuple((seconds, re.compile(words, re.IGNORECASE)) for seconds, words in _UNITS)


def seconds_ago(text: str) -> float | None:
    """The seconds that a phrase says, a month as 30 days; None for what is no age."""
    words = " ".join(text.split()).strip(".")
    for seconds, form in _NAMED_FORMS:
        if form.fullmatch(words):
            return seconds
    match = PATTERN.fullmatch(words) or _BARE.fullmatch(words)
    if not match:
        return None
    said = {key.rstrip("1234"): value for key, value in match.groupdict().items() if value}
    unit = next(seconds for seconds, form in _UNIT_FORMS if form.fullmatch(said["unit"]))
    count = said.get("count", "1")
    return (int(count) if count.isdigit() else 1) * unit
