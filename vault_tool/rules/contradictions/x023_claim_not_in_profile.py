"""The proposal claims something that Profile.md doesn't have.

A tool you say you use, a certificate, or more years than any of your skills has, is not in your profile. It comes from
another person's text or from an assistant, or the profile is out of date. Take it out, or add it to the profile.

Fails 8:11:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I work in Salesforce and Asana every day.
Fails 8:8:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I have 15 years of experience with studios.
Fails 8:20:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My experience with HubSpot speaks for itself.
Fails 8:1, 8:69:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    A decade of experience has taught me this, and I've run studios for fifteen years.
Fails 8:8:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I am a certified Scrum Master. Your certified copy is ready.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    I work in Asana every day, and have 7 years of experience. Your team works in Salesforce. I would learn Airtable.
    I've built boards in Asana; Salesforce is new to me. I've built boards in Asana, not in Salesforce. Is the Airtable base there, or would I set it up? You ask for “Experience
    with HubSpot”, which I lack.
Fails 8:28:
    ---
    status: ready
    ---
    # Operations lead

    ## Proposal

    My last two studios ran on Salesforce, which I know inside out.
"""

import re
from collections.abc import Iterator

from vault_tool.knowledge.who_applies import Profile
from vault_tool.language.wording import number
from vault_tool.language.wordlists import Pattern, table, words
from vault_tool.note import Note
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.rule import Context
from vault_tool.rules.engine.subject import Posting
from vault_tool.text.edits import Span

CODE = "X023"
NAME = "claim-not-in-profile"
SEVERITY = {"draft": "info", "ready": "warning", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "They ask about it on the first call, and you have no answer."

_USED = Pattern(r"(?<!\w){proposals.i use}\b(?P<said>[^.!?\r\n;:]{1,120})")
_SKILLED = Pattern(
    r"{named}|{mine}|{known}",
    known=r"(?P<known>[^.!?\r\n;:]{2,60}?),? {proposals.which i know}\b",
    named=r"(?:exper(?:ience|tise) (?:with|in|using)|\b{proposals.good at})\b(?P<said>[^.!?\r\n;:]{1,120})",
    mine=r"\bmy (?P<mine>[^.!?\r\n;:]{2,60}?) {proposals.what one can}\b",
)
_THEIRS = Pattern(r"\b{proposals.the client's own} (?:\w+ )?\Z", re.NOFLAG)
_YEARS = Pattern(
    r"{years}|{decades}",
    years=r"(?<!\w)(?:(?P<years>\d{1,2})\+?|(?P<word>{numbers.words}))[ -](?:years?|yrs?)\b",
    decades=r"(?:(?<=a )|(?<=two ))(?P<decade>decades?)\b",
)
_MINE = Pattern(r"\b{proposals.my years} \Z")
_CREDENTIAL = Pattern(r"\b{proposals.credentials}\b")
_OF_WHOM = Pattern(r"\b(?:(?P<mine>i|i['’]\w+|my|me)|{proposals.others})\b")
_NO_CLAIM = re.compile(r"“[^”]*”|[^.!?\r\n]*\?")
_LINE = re.compile(r"[^\r\n]+")
_NOT_SO = Pattern(r"\b{proposals.no offer}\b[^,;]*\Z|n['’]t\b[^,;]*\Z")
_NEW = Pattern(r"(?: itself)?,? {proposals.is new to me}\b")
_END = re.compile(r"[.!?\r\n]|\Z")


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each tool or credential claimed that the profile does not name, and each number of years above all of
    its skills'."""
    profile = context.profile
    posting = context.posting
    if profile is None or profile.sample or posting.proposal_span is None:
        return
    start, sent = posting.proposal_span.start, posting.proposal_text
    known = _known(profile)
    claims = [*_more_years(sent, profile), *_credentials(sent, known)]
    if profile.tools:
        claims += _other_tools(_own_words(posting), known)
    for span, message in claims:
        yield Finding(CODE, Span(start + span.start, start + span.end), message)


def _more_years(sent: str, profile: Profile) -> Iterator[tuple[Span, str]]:
    """Where a letter claims more years than any skill has."""
    most = max((skill.years for skill in profile.practised if skill.years), default=None)
    for span, years in _years(sent) if most else ():
        if most and years > most + 1:
            said = sent[slice(*span)]
            yield span, f"{said} is more than any skill in your profile has ({number(most)}): correct one of them"


def _credentials(sent: str, known: str) -> Iterator[tuple[Span, str]]:
    """Where a letter claims a credential that is not among what the profile names."""
    for m in _CREDENTIAL.finditer(sent) if known else ():
        if m[0].casefold() not in known and _is_mine(sent, m.start()):
            yield Span(*m.span()), f"{m[0]} isn't in your profile: add it to your skills there, or take it out here"


def _other_tools(own: str, known: str) -> Iterator[tuple[Span, str]]:
    """Where a letter's own words claim a tool that is not among what the profile names; each place once."""
    told: set[Span] = set()
    for begins, said in _claims(own):
        for tool in _tools(said):
            inside = said.find(tool)
            place = Span(begins + inside, begins + inside + len(tool))
            if _NOT_SO.search(said, 0, inside) or _NEW.match(own, place.end):
                continue
            if place not in told and not any(way in known for way in _ways(tool)):
                yield place, f"{tool} isn't in your profile: add it to your tools there, or take it out here"
            told.add(place)


def _own_words(posting: Posting) -> str:
    """The letter with blanks for what is not its writer's claim: quotations, questions, and lines of the post."""
    text = posting.proposal_text
    lines = (m for m in _LINE.finditer(text) if len(m[0].split()) > 2 and posting.says(m[0]))
    spans = [*(m.span() for m in _NO_CLAIM.finditer(text)), *(m.span() for m in lines)]
    for begin, end in spans:
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
    return text


def _years(sent: str) -> Iterator[tuple[Span, int]]:
    """Each number of years that is said to be one's own, and where it stands."""
    if "year" not in sent and "yrs" not in sent and "decade" not in sent:
        return
    in_words = {word: count for count, word in enumerate(table("numbers")["words"], 1)}
    for m in _YEARS.finditer(sent):
        if not (_MINE.search(sent[max(0, m.start() - 30) : m.start()]) or _is_mine(sent, m.start())):
            continue
        if m["decade"]:
            count = "two" if m["decade"] == "decades" else "a"
            yield Span(m.start() - len(f"{count} "), m.end()), 20 if count == "two" else 10
        else:
            end = m.end("years" if m["years"] else "word")
            yield Span(m.start(), end), int(m["years"] or in_words[m["word"].lower()])


def _is_mine(sent: str, at: int) -> bool:
    """Whether the first person whom the sentence there names is oneself."""
    begin = max(sent.rfind(mark, max(0, at - 200), at) for mark in ".!?\r\n") + 1
    ends = _END.search(sent, at, at + 200)
    whom = _OF_WHOM.search(sent, begin, ends.start() if ends else at)
    return whom is not None and whom["mine"] is not None


def _claims(sent: str) -> Iterator[tuple[int, str]]:
    """What is said of one's own tools, and where that begins."""
    yield from ((m.start("said"), m["said"]) for m in _USED.finditer(sent))
    for m in _SKILLED.finditer(sent):
        if m["mine"] or m["known"]:
            said = "mine" if m["mine"] else "known"
            yield m.start(said), m[said]
        elif not _THEIRS.search(sent[max(0, m.start() - 30) : m.start()]):
            yield m.start("said"), m["said"]
    from vault_tool.rules.engine import letter

    for sentence in letter.sentences(sent):
        if letter.tells_what_was_done(sentence) and words("letters", "theirs").isdisjoint(sentence.words):
            yield sentence.span.start, sent[slice(*sentence.span)].partition(";")[0]


def _known(profile: Profile) -> str:
    said = (*profile.tools, *profile.skills, *(line.said for line in profile.experience), profile.headline or "")
    tags = (tag for line in profile.experience for tag in line.tags)
    return "\n".join((*said, *tags)).casefold()


def _ways(tool: str) -> Iterator[str]:
    """Every way to write a tool's name, in small letters."""
    from vault_tool.language import tool_names

    words = tuple(re.findall(r"[^\W_]+", tool.lower()))
    yield tool.casefold()
    for ways in tool_names.known().values():
        yield from (" ".join(way.words) for way in ways if way.name.casefold() == tool.casefold() or way.words == words)


def _tools(words: str) -> tuple[str, ...]:
    if words == words.lower():
        return ()
    from vault_tool.language.prose import Prose
    from vault_tool.posting.features import tools

    found = tools.find(Prose(words))
    value = found.value if found else ()
    return tuple(str(tool) for tool in value if str(tool) in words) if isinstance(value, tuple) else ()
