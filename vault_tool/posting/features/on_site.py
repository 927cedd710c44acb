r"""The work is done at a place: an office, a studio, a site.

Found:
    Lincoln | Full-time | ONSITE
    You work full-time from our office in Leeds.
    Hybrid\nFull Time
    This is a hybrid role: two days a week in the office.
    We offer a relocation package.
    On-site event coordinator in Bristol
    Some onsite work is required for the first month.
    The mill needs you onsite 5 days/week in the Leeds area.
    Die Stelle ist vor Ort in Kassel.
    Our curators work on site in Porto.
    You work from home on Mondays and with our team, you work on site in Porto.
    El trabajo es presencial en Sevilla.
Not found:
    Remote or onsite, as you like.
    Build an on-site chatbot and improve on-site search.
    Good knowledge of Microsoft Office.
    We have hybrid apps on two platforms.
    A finished product (a template, a guide, or hybrid).
    You never have to come to the office.
    Support remote and onsite users.
    Report sessions, time on site, site speed.
    Bounce rate\n- Time on site
    You work from home. Our curators work on site in Porto.
    Subnets, hybrid connectivity, DNS.
    Most jobs at Kite Co are Hybrid, and you come to the office each month. This does not apply to Remote jobs.
    Many roles here are hybrid roles.
"""

from itertools import chain

from vault_tool.language.phrases import matches, mention, of_list
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.wordlists import words
from vault_tool.posting.features.feature import Feature

NAME = "on_site"
TAKES_PHRASES = True

_PHRASES = of_list("on_site", "phrases")
_DAYS = of_list("on_site", "days")
_BARE = of_list("on_site", "bare")
_OR_ELSEWHERE = words("on_site", "or_elsewhere")
_CHOICE = words("on_site", "choice")
_MEASURED, _TERMS = words("on_site", "measured"), words("on_site", "terms")
_SURELY_ELSEWHERE = of_list("on_site", "surely elsewhere")
_OF_MANY_JOBS = of_list("on_site", "of many jobs")
_OTHERS, _APPLICANT = words("on_site", "others"), words("on_site", "applicant")
_LONGEST_CLAUSE = 4


def find(prose: Prose) -> Feature | None:
    """The sentences that say so; "onsite" alone counts in a clause of its own, where no other way is named beside it;
    nothing does that is said of most of a firm's jobs."""
    elsewhere = any(True for _ in matches(prose, _SURELY_ELSEWHERE))
    of_many = {sentence.span for sentence, _, _ in matches(prose, _OF_MANY_JOBS)}
    said = chain(matches(prose, _PHRASES), matches(prose, _DAYS))
    told = (m for m in said if not (elsewhere and _is_of_others(m[0], m[1])))
    found = {s.span: mention(prose.text, s, first, last) for s, first, last in told}
    for sentence, first, last in matches(prose, _BARE):
        if sentence.span not in found and _is_all(sentence, first):
            found[sentence.span] = mention(prose.text, sentence, first, last)
    found = {span: said for span, said in found.items() if span not in of_many}
    return Feature(NAME, True, tuple(found[span] for span in sorted(found))) if found else None


def _is_of_others(sentence: Sentence, first: int) -> bool:
    """Whether a sentence tells where others work, and says nothing of who applies."""
    said = set(sentence.words[:first])
    return not _OTHERS.isdisjoint(said) and _APPLICANT.isdisjoint(said)


def _is_all(sentence: Sentence, first: int) -> bool:
    clause = [w for w, c in zip(sentence.words, sentence.clauses, strict=True) if c == sentence.clauses[first]]
    figure = not _MEASURED.isdisjoint(clause) and _TERMS.isdisjoint(clause)
    alone = len(clause) <= _LONGEST_CLAUSE and _CHOICE.isdisjoint(clause) and not figure
    return alone and _OR_ELSEWHERE.isdisjoint(sentence.words)
