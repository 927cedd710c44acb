"""The proposal names a company as the client that is neither in the post nor in your profile.

"Your team at Acme Studio", "I'd love to join Acme Studio": if the post names no such company, the sentence comes from another
proposal. Companies that you worked for, and tools, are not meant.

Fails 12:18:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Bright Hall looks for someone to run its studio.

    ## Proposal

    I'd love to join Acme Studio and keep its calendar.
Fails 12:6:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Bright Hall looks for someone to run its studio.

    ## Proposal

    Dear Acme Studio team, I kept the calendar of two studios.
Passes:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Bright Hall looks for someone to run its studio.

    ## Proposal

    I'd love to join Bright Hall. I kept the calendar at Acme Studio, and can join Slack calls. It sounds like a plan.
    This needs someone who can count, and that sounds like me. I'd be happy to support QA, to help Monday's team, and to
    work with Spanish speakers.
Passes:
    ---
    status: ready
    url: https://example.com/company/acme-bicycles
    ---
    # Operations lead

    ## Posting

    Operations lead, remote.

    ## Proposal

    Hello Acme Bicycles team, I kept the calendar of two studios.
Fails 12:27, 13:35:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Bright Hall looks for someone to run its studio.

    ## Proposal

    I'd love to work with the Northwind Guild on this.
    It would be a pleasure to support Acme Studio.
Fails 12:6, 13:19:
    ---
    status: ready
    ---
    # Operations lead

    ## Posting

    Bright Hall looks for someone to run its studio.

    ## Proposal

    What Northwind Guild has built is a model for others.
    My aim is to help Cedar Labs grow. I help people grow.
"""

import itertools
import re
from collections.abc import Iterator

from vault_tool.language import tongues
from vault_tool.language.wordlists import Pattern, words
from vault_tool.note import Note
from vault_tool.posting import sites
from vault_tool.rules.engine.finding import Finding
from vault_tool.rules.engine.line_spans import lowered
from vault_tool.rules.engine.rule import Context
from vault_tool.text.edits import Span

CODE = "X027"
NAME = "company-not-theirs"
SEVERITY = {"draft": "warning", "ready": "error", "applied": "info"}
KINDS = frozenset({"posting"})
COST = "The client reads another company's name as theirs, and nothing after it."

_CALLED = Pattern(r"\b{proposals.their company is} (?:the )?", re.IGNORECASE)
_TEAM = Pattern(r"^{letters.any_greeting} (?P<name>{word}(?: {word}){0,3}) team\b", word=r"(?-i:[A-Z])[\w&'’.-]*")
_NAME = re.compile(r"[A-Z][\w&'’-]*(?: (?:[A-Z][\w&'’-]*|&|and|of)(?= |\b)){0,3}")
_DOES = Pattern(
    r"(?:{first}|{after}){name}(?=(?-i:['’]?) ?{proposals.what a company does}\b)",
    re.NOFLAG,
    first=r"(?<=[.!?\n] )|(?<=\n)|\A",
    after=r"\b(?:[Ww]hat|[Tt]hat|[Aa]nd|[Hh]elp|[Hh]elping|[Ss]ee|[Ww]atch|[Ss]upport|[Aa]dmire|[Ll]ove|[Ll]ike|of|for|in|with) ",
    name=r"(?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})",
)
_GREETS = Pattern(r"{letters.any_greeting}\b")
_WORD = re.compile(r"[^\W_]+")
_DAY = Pattern(r"{time/en.month}|{time/en.weekday}")
SHORT = 3
"""Letters of a word in capitals that is hardly ever a company's name."""


def check(note: Note, context: Context) -> Iterator[Finding]:
    """A finding for each name said to be the client's company whose first word is not known."""
    posting = context.posting
    if posting.proposal_span is None or note.section("Posting") is None:
        return
    start, text = posting.proposal_span.start, posting.proposal_text
    named = [Span(m.start("name"), m.end("name")) for m in (_TEAM.match(text),) if m]
    named += [Span(*m.span()) for called in _CALLED.finditer(text) if (m := _NAME.match(text, called.end()))]
    named += [Span(*m.span("name")) for m in _DOES.finditer(text)]
    named = [span for span in named if not _GREETS.match(text, span.start)]
    if not named:
        return
    known = _known(context)
    for span in named:
        said = list(itertools.dropwhile(_is_no_name, _WORD.findall(lowered(text[slice(*span)]))))
        at = lowered(text).find(said[0], span.start) if said else span.start
        name = text[at : span.end].removesuffix("'s").removesuffix("’s")
        if said and said[0] not in known and not _is_tool(said) and not _is_common(text[at : span.end]):
            message = f"the post doesn't name {name[:60]}: correct it if the sentence is from another proposal"
            yield Finding(CODE, Span(start + at, start + at + len(name)), message)


def _known(context: Context) -> set[str]:
    """The words of all that the client or the profile names, and the job sites."""
    posting, profile = context.posting, context.profile
    own = ("url", "title", "client_name", "client_company", "client", "skills", "client_industry", "client_location")
    said = [posting.words, *(posting.text(key) for key in own)]
    if profile:
        said += [profile.headline or "", *profile.tools, *profile.skills]
        said += [f"{line.said} {line.client}" for line in profile.experience]
    return set(_WORD.findall(lowered("\n".join(said)))) | sites.names()


def _is_no_name(word: str) -> bool:
    """Whether a word is an everyday one, whatever capital it has: "It sounds like a good plan"."""
    return any(word in words(*of) for of in (("letters", "nobody"), ("likeness", "stop words"), ("letters", "finite")))


def _is_common(name: str) -> bool:
    """Whether a name is that of a language, a month or a day, or a short word in capitals: "happy to support QA in Spanish"."""
    first = name.split()[0]
    return (first.isupper() and len(first) <= SHORT) or first in tongues.known() or _DAY.fullmatch(first) is not None


def _is_tool(said: list[str]) -> bool:
    from vault_tool.language import tool_names

    return any(tuple(said[: len(tool.words)]) == tool.words for tool in tool_names.known().get(said[0], ()))
