r"""How many days a week the work has to be done on site, the most that a post names: of "2-3 days" three.

Found:
    Hybrid role, three days a week in the office. => 3
    You come to our office 2 days each week. => 2
    The mill needs you onsite 5 days/week. => 5
    It is 2-3 days a week on site. => 3
    Onsite for four days, and one day a week in the office after that. => 4
    You work from our office two full days. => 2
Not found:
    You work on site in Porto.
    Our visitors spend three days in the mountains.
    The office closes for five minutes.
"""

from itertools import chain

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose
from vault_tool.language.values import number_words
from vault_tool.posting.features.feature import Feature

NAME = "on_site_days"

_A_WEEK, _ALONE = of_list("on_site", "days"), of_list("on_site", "days alone")


def find(prose: Prose) -> Feature | None:
    """The number with the sentence that names it."""
    most, told = 0.0, None
    for sentence, first, last in chain(matches(prose, _A_WEEK), matches(prose, _ALONE)):
        days = max(map(number_words.value, sentence.words[first : last + 1]))
        if days > most:
            most, told = days, mention(prose.text, sentence, first, last)
    return Feature(NAME, int(most), (told,)) if told else None
