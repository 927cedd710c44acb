"""The Proposal section: a letter in plain text whose every claim comes from the profile.

The wording is the note Templates/Proposal.md; here it is decided what goes in, and how much of it fits. Where there is no
case for a letter, Templates/Proposal skeleton.md says why, and lists what the client asks for.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from vault_tool.knowledge.notes import templates
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.notes.proposal_settings import LENGTHS, TONES
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import written_in
from vault_tool.letters import first_person
from vault_tool.letters.application import SAMPLE, more_tools, told, untold_neighbors
from vault_tool.letters.letter_questions import closing_question, may_ask_more
from vault_tool.letters.replies import Reply
from vault_tool.letters.unfit import Unfit
from vault_tool.posting import several_posts, sites
from vault_tool.text.edits import Span
from vault_tool.text.lines import BOM
from vault_tool.writers.shipped_template import rendered
from vault_tool.writers.writer import Job

SECTION = "Proposal"
AFTER = "Analysis"
SKELETON = "Proposal skeleton"

USUAL = 1200
"""Characters that a letter of standard length has at most, as a rule: one that the post's many requests make longer may
reach the target length."""
_FITS = (
    (3, 2, True),
    (3, 1, True),
    (2, 1, True),
    (3, 1, False),
    (2, 1, False),
    (1, 1, False),
    (1, 0, False),
)
"""How many experience lines and questions are tried, and whether screening questions are answered here, too; the fullest first."""
MOST_GAPS = {True: 4, False: 2, None: 1}
"""Requests that a letter may leave open: in the freelancer's own trade; in another, or where it opens with the closest line; and
where no line of experience opens it."""
_PAGE = re.compile(r"https?://\S+")
"""An address: where the line beside it stands further up, it is the whole answer."""
_NEXT = 2
"""Characters between a request and a question that goes on with it, so that it stays in any letter that has the request."""
_PHRASE = re.compile(r"^- (?P<name>[a-z_]+): (?P<phrase>.+)$", re.MULTILINE)


def write(job: Job) -> str:
    """The letter: at most its length's share of `proposal.target_length` if that can be done, never over the site's limit."""
    if not job.post.text.strip():
        return ""
    said = job.application
    mark = f"\n{SAMPLE}\n" if job.knowledge.profile.sample else ""
    names = said.names(job.scope)
    if unfit := said.unfit or _unspoken(job) or _mostly_gaps(job):
        several = several_posts.are_several(job.post.text)
        replies = [] if several else not_said_yet(job.replies, (), screening=True)
        names |= {"unfit": unfit, "replies": replies, "several": several}
        return _cut(_tidy(rendered(SKELETON, job, names)), _limit(job) - len(mark)) + mark
    lang = written_in.language_of(job.post.text)
    say = phrases(job, names, lang)
    names["say"] = say
    name = templates.name_of(SECTION, length=job.proposal.length, lang=lang)
    share = LENGTHS[job.proposal.length]
    tried = {len(text): text for text in _tries(name, job, names)}
    fitting = [n for most in (USUAL, job.proposal.target_length) for n in tried if n <= most * share - len(mark)]
    return _cut(tried[fitting[0] if fitting else min(tried)], _limit(job) - len(mark)) + mark


def form(job: Job) -> tuple[str, ...]:
    """What whoever drafts it has to keep to."""
    target = int(job.proposal.target_length * LENGTHS[job.proposal.length])
    return (
        "Plain text: the site shows no Markdown.",
        f"At most {target:,} characters. The first 150 are the strongest proof, because the client's list shows no more.",
        "Two to four lines of experience that prove something this post asks for, word for word as they stand under PROFILE.",
        "The gravest of the questions under RED FLAGS, put politely, if one is still open; then one next step and the name.",
        *(f"Begin with: {word}" for word in job.application.start_with),
        *(f"Mention: {word}" for word in job.application.mention),
    )


def phrases(job: Job, names: Mapping[str, object], lang: str = "") -> dict[str, str]:
    """What a letter says in its tone, by name: "next_step" -> "Happy to talk …"."""
    tone = job.proposal.tone or job.knowledge.profile.tone or TONES[0]
    found: dict[str, str] = {}
    for name in dict.fromkeys(templates.name_of(SECTION, tone=which, lang=lang) for which in (TONES[0], tone)):
        if not lang or name in job.knowledge.templates:
            text = rendered(name, job, names)
            found |= {m["name"]: m["phrase"].strip() for m in _PHRASE.finditer(text)}
    return found


def _mostly_gaps(job: Job) -> Unfit | None:
    """A letter in which less stands than is to be filled in: more is asked than lines and profile answer, or, in another trade, the
    tools that the work is about are lacking, no tool that it names has years, and every one of several requests is left open."""
    said = job.application
    open_ones = len(_left_open(job.replies))
    most = MOST_GAPS[said.own_trade if said.proofs else False if said.closest else None]
    lacks_its_core = bool(said.lacks) and job.decision.telling == "lack" and not said.own_trade
    above = [said.opening]
    untold = [reply.text.startswith("‹") or reply.text in above for reply in job.replies]
    nothing_else = lacks_its_core and len(untold) > 1 and all(untold) and not any(skill.is_tool for skill in said.years)
    return Unfit("gaps") if open_ones > most or nothing_else else None


def _left_open(replies: Iterable[Reply]) -> set[Span]:
    """Where the requests stand that no word of the freelancer answers: of several things in one, none."""
    told = {reply.whole for reply in replies if not reply.text.startswith("‹")}
    return {reply.whole for reply in replies} - told


def _unspoken(job: Job) -> Unfit | None:
    """The language of a post that no template speaks."""
    lang = written_in.language_of(job.post.text)
    known = not lang or templates.name_of(SECTION, length=job.proposal.length, lang=lang) in job.knowledge.templates
    return None if known else Unfit("tongue", written_in.name_of(lang))


def _tries(name: str, job: Job, names: Mapping[str, object]) -> Iterator[str]:
    """The letter with ever less in it."""
    said = job.application
    above = [said.opening]
    closing = closing_question(job.interview) if may_ask_more(job) else ""
    open_ones = said.questions or ([closing] if closing else [])
    for most_lines, most_questions, screening in _FITS:
        questions = open_ones[:most_questions]
        replies = not_said_yet(job.replies, above, screening)
        texts = {line for reply in replies for line in reply.text.splitlines()}
        fresh = [p for n, p in enumerate(said.proofs) if n == 0 or not any(p.text in text for text in texts)]
        proofs = fresh[:most_lines]
        questions = [question for question in questions if not any(question in text for text in texts)]
        some = {
            "proofs": proofs,
            "lines": [proof.text for proof in proofs],
            "questions": questions,
            "replies": replies,
            "more_tools": more_tools(said, (*said.lines, said.closest)),
            "neighbors": untold_neighbors(said, (*said.lines, said.closest)),
            "told": told(said, (*questions, *texts)),
            "to_name": said.to_name and not _tells_work(replies, job.knowledge.profile.experience),
        }
        yield _tidy(rendered(name, job, {**names, **some}))


def _tells_work(replies: Iterable[Reply], experience: Iterable[ExperienceLine]) -> bool:
    """Whether an answer tells work done, so that nothing has to be named above it."""
    lines = [first_person.said(line) for line in experience]
    return any(line in reply.text for reply in replies for line in lines)


def not_said_yet(replies: Iterable[Reply], said: Iterable[str], screening: bool) -> list[Reply]:
    """The replies, none of whose lines stand further up in the letter.

    A request that is left without a word has a gap: nobody who asks for work done wants to be told to look above.
    """
    opening, lines, found = {text for text in said if text}, set[str](), list[Reply]()
    for reply in replies:
        goes_on = bool(found) and 0 <= reply.whole.start - found[-1].whole.end <= _NEXT
        if reply.screening and not screening and not goes_on:
            continue
        above = reply.above if reply.above not in lines else ""
        fresh = [_rest(line, opening, above or reply.gap) for line in reply.text.splitlines()]
        fresh = [line for line in dict.fromkeys(fresh) if line and line not in lines]
        fresh = [line for line in fresh if line != _named_above(line, opening)] or fresh[:1]
        pages = [line for line in fresh if _PAGE.fullmatch(line)]
        fresh = next((pages or [gap] for gap in (reply.gap, above) if gap in fresh), fresh)
        found.append(replace(reply, text="\n".join(fresh) or reply.gap))
        lines |= {line for line in fresh if "‹" not in line or line == above}
    return found


def _named_above(line: str, opening: Iterable[str]) -> str:
    """The line itself where all that it tells is tools that stand in the opening: "I work with Excel."."""
    tools = tools_in(line)
    above = {tool for text in opening for tool in tools_in(text)}
    return line if tools and above.issuperset(tools) and len(line.split()) <= len(tools) * 2 + 4 else ""


def _rest(line: str, said: Iterable[str], gap: str) -> str:
    """The line; of one that says again what stands further up, what else it says, or else the gap."""
    above = next((text for text in said if text in line), None)
    if above is None:
        return line
    rest = line.removeprefix(above).strip()
    if line.startswith(above) and rest.startswith("‹"):
        return rest
    return gap


def _limit(job: Job) -> int:
    return sites.proposal_limit(job.post.facts, job.proposal.limit)


def _tidy(text: str) -> str:
    """One blank line between paragraphs, none at the ends, no blanks before a line end or doubled inside a line."""
    text = text.replace(BOM, "")
    text = re.sub(r"[ \t]+\n", "\n", re.sub(r"(?<=\S)[ \t]{2,}", " ", text))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _cut(text: str, limit: int) -> str:
    """The whole paragraphs that fit the site's field."""
    while len(text) > limit and "\n\n" in text:
        text = text.rstrip().rsplit("\n\n", 1)[0] + "\n"
    return text[:limit]
