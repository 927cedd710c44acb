r"""What whoever is hired has to do: the list under "Responsibilities" and the like, else the sentences that say so.

Found:
    **Responsibilities**\n- Answer e-mails\n- Keep the calendar => ("Answer e-mails", "Keep the calendar")
    ### What you'll do\n#### Sales\n- Call new leads. => ("Call new leads.",)
    Your tasks:\nWrite two posts a week\nPick the pictures => ("Write two posts a week", "Pick the pictures")
    You will sort our inbox every morning. => ("Sort our inbox every morning",)
    We need someone to edit our podcast. => ("Edit our podcast",)
    Oversee the printers and order paper. => ("Oversee the printers and order paper",)
    Edit the videos of our bakery\n\nYou will export one a week. => ("Export one a week",)
    Edit the videos of our bakery\n\nOnly this once. => ("Edit the videos of our bakery",)
Not found:
    You will not have to travel.
    You will receive 20 dollars an hour.
    Send us your CV.
    Plan is to open in June.
    Research experience is welcome here.
"""

from collections.abc import Iterator

from vault_tool.language import verbs
from vault_tool.language.mention import Mention
from vault_tool.language.phrases import matches, of_list
from vault_tool.language.prose import Prose, Sentence
from vault_tool.language.spelling import upper_first
from vault_tool.language.wordlists import Pattern, words
from vault_tool.posting.features import lists
from vault_tool.posting.features.feature import Feature
from vault_tool.text.edits import Span
from vault_tool.text.markdown.marks import plain
from vault_tool.text.regex import Regex

NAME = "duties"

_LEADS = of_list("duties", "leads")
_NOT_DUTIES = words("duties", "not_duties")
_NOT_BEHIND_A_VERB = words("duties", "not_behind_a_verb")
_TO_APPLICANT = Pattern(r"\b(?:your|you)\b.{0,40}\b{duties.of_applicants}\b|\b(?:apply|applying)\b")
_TITLE = Regex(r"\s*[^\r\n.!?]{3,120}(?=[\r\n])")
"""A first line that is no sentence: it names the job, and what is to be done stands below it."""


def find(prose: Prose) -> Feature | None:
    """Each duty in the post's words; where there is no list, the sentences that say what has to be done."""
    listed = lists.from_entries(prose.text, prose.entries("duties"))
    if found := lists.feature(NAME, listed):
        return found
    said = list(_said(prose))
    title = _TITLE.match(prose.text)
    below = [duty for duty in said if duty[1].span.start >= title.end()] if title else said
    return lists.feature(NAME, below or said)


def _said(prose: Prose) -> Iterator[tuple[str, Mention]]:
    led = {s.span: (s, last + 1) for s, _, last in sorted(matches(prose, _LEADS), key=lambda m: m[2])}
    for sentence in prose.sentences:
        if sentence.span in led:
            first = led[sentence.span][1]
            if first < len(sentence.words) and _is_duty(prose.text, sentence, first, led=True):
                yield _from(prose.text, sentence, first)
        elif len(sentence.words) >= 4 and _is_duty(prose.text, sentence, 0, led=False):
            yield _from(prose.text, sentence, 0)


def _is_duty(text: str, sentence: Sentence, first: int, *, led: bool) -> bool:
    word = sentence.words[first]
    if word in _NOT_DUTIES or not (word in verbs.OPENING or (led and word.endswith("ing"))):
        return False
    if not led and (sentence.words[1] in _NOT_BEHIND_A_VERB or not text[sentence.spans[first].start].isupper()):
        return False
    return not (text[slice(*sentence.span)].endswith("?") or _TO_APPLICANT.search(text, *sentence.span))


def _from(text: str, sentence: Sentence, first: int) -> tuple[str, Mention]:
    start = sentence.spans[first].start
    span = Span(start, start + len(text[start : sentence.span.end].rstrip()))
    duty = lists.short(plain(text[span.start : span.end])).rstrip(" .;:,")
    return upper_first(duty), lists.quote(text, span)
