"""How much a line of experience and a post speak of the same things: what a letter may lead with."""

from collections.abc import Iterable
from functools import lru_cache

from vault_tool.judging import opening_line
from vault_tool.judging.deeds import weights_of
from vault_tool.judging.experience import stems_of
from vault_tool.judging.judgment import Judgment
from vault_tool.judging.matching import common_subjects
from vault_tool.judging.matching.strongest_lines import mainly
from vault_tool.judging.matching.tools_asked import is_named_in
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.knowledge.own_names import key
from vault_tool.knowledge.who_applies import ExperienceLine
from vault_tool.language import likeness
from vault_tool.language.wordlists import Pattern
from vault_tool.language.wordlists import words as word_list
from vault_tool.letters.own_lines import trades_of_both

_SERVERS = frozenset({"setting up servers"})
_SURELY_SERVERS = Pattern(r"(?<!\w){answering.surely asks to set up servers}(?!\w)")
A_TOOL = 2
"""What a tool that both name counts, next to a telling word. Own threshold."""
LEADS = {"strong": 1, "partly": 2}
"""What a line has in common with a post at least to stand in its letter, by the fit. Own threshold, read on 60 letters."""
ONE_SUBJECT = 2
"""Telling words of a line that a post of one subject has. Own threshold."""
IN_ONE_PIECE = 3
"""Words of any kind that a line shares with the piece of a post that it answers. Own threshold."""
SURELY = 4
"""What it has in common to stand there where it does none of the work that is asked for most. Own threshold."""


def shared(line: ExperienceLine, judged: Judgment) -> int:
    """Tools and telling words that a line, with its tags, shares with the client's own words and the title."""
    return in_words(line, f"{judged.post.own_words} , {judged.brief.title}")


def of_one_subject(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line is about what the post is about, tools aside, so that what came of it tells this client something."""
    return _shared(line, f"{judged.post.own_words} , {judged.brief.title}")[1] >= ONE_SUBJECT


def of_its_title(line: ExperienceLine, judged: Judgment) -> int:
    """How many tools and subjects of the title a line has in its own words."""
    return opening_line.of_title(line, judged.brief.title)


def subjects_of_both(line: ExperienceLine, judged: Judgment) -> frozenset[str]:
    """The subjects (`language/data/common_subjects.txt`) that the client's own words ask for and a line shows."""
    return common_subjects.asked_for_in(f"{judged.brief.title}\n{judged.post.own_words}") & common_subjects.shown_in(
        line
    )


def answers_beside(line: ExperienceLine, told: Iterable[ExperienceLine], judged: Judgment) -> frozenset[str]:
    """The subjects that a post asks for and a line shows, and none of those told does: in the freelancer's own trade any, where the line
    is of it, else those that speak for themselves."""
    done = frozenset[str]().union(*(common_subjects.shown_in(one) for one in told))
    more = subjects_of_both(line, judged) - done
    any_of_it = judged.fit.level == "strong" and trades_of_both.of_both(line, judged)
    return more if any_of_it else more & common_subjects.told_for_itself() - _hardly_asked_for(judged)


def _hardly_asked_for(judged: Judgment) -> frozenset[str]:
    """The subjects that so many posts mention that only more of their words ask for them: who builds a site also deploys it."""
    return frozenset() if _SURELY_SERVERS.search(f"{judged.brief.title}\n{judged.post.own_words}") else _SERVERS


def is_by_the_way(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether all that a post asks for of what a line did is work that most posts only name: neither title nor goal is about it."""
    calls = judged.fit.work.calls
    first = mainly(line, weights_of(calls))
    surely = _SURELY_SERVERS.search(judged.brief.title) is not None
    return first in word_list("answering", "named by the way") and not (calls[first].leads or surely)


def is_borne_out(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether the post's own words bear out that a line proves something: a subject or tool of its title, a subject that it asks for,
    or a tool that it names and not everybody has at hand."""
    return has_its_tools(line, judged) or bool(subjects_of_both(line, judged))


def has_its_tools(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line has a subject or tool of the title, or a tool that the post names and not everybody has at hand."""
    asked = telling_tools((*tools_in(f"{judged.post.own_words} , {judged.brief.title}"), *judged.fit.named.told))
    both = {key(tool) for tool in asked} & {key(tool) for tool in tools_in(own_words(line))}
    return bool(both) or of_its_title(line, judged) > 0 or any(is_named_in(line.said, tool) for tool in asked)


def is_about_it(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line has a subject, tool or telling word of the title, or a subject that the post asks for."""
    return is_in_its_title(line, judged) or bool(subjects_of_both(line, judged))


def is_in_its_title(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line has a subject, tool or telling word of the title."""
    return of_its_title(line, judged) > 0 or _shared(line, judged.brief.title)[1] > 0


def is_of_its_words(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line or its tags have a telling word of the title, or two of the post."""
    return _shared(line, judged.brief.title)[1] > 0 or of_one_subject(line, judged)


def telling_tools(tools: Iterable[str]) -> frozenset[str]:
    """Those of the tools that not everybody has at hand."""
    usual = word_list("answering", "taken for granted") | word_list("answering", "no skill to name")
    return frozenset(tool for tool in tools if likeness.plain_name(tool) not in usual)


def in_words(line: ExperienceLine, words: str) -> int:
    """What a line shares with any words: a tool counts twice."""
    tools, told = _shared(line, words)
    return A_TOOL * tools + told


def may_lead(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line has enough in common with a post to be told to its client: with all of it, or with the one piece of it that asks
    for the work which the line did."""
    if _is_about_it(line, judged) or shared(line, judged) >= LEADS.get(judged.fit.level, SURELY):
        return True
    pieces = (proof.answers.words for proof in judged.evidence if proof.answers and proof.line == line)
    return any(len(likeness.stems(line.text) & likeness.stems(words)) >= IN_ONE_PIECE for words in pieces)


def _is_about_it(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether a line is about something that the post is about, where the post says enough and no tool of it has to be owned up to."""
    if judged.decision.look_up or judged.decision.telling == "lack":
        return False
    return of_its_title(line, judged) > 0 or bool(subjects_of_both(line, judged))


def may_follow(line: ExperienceLine, judged: Judgment) -> bool:
    """Whether it may stand behind another one, beside no piece that it answers: it is about something that the post is about, or has
    telling words of it, one of them in the title. A tool alone is no similar work."""
    if subjects_of_both(line, judged):
        return True
    told = _shared(line, f"{judged.post.own_words} , {judged.brief.title}")[1]
    return told >= ONE_SUBJECT and _shared(line, judged.brief.title)[1] >= 1


@lru_cache(128)
def _shared(line: ExperienceLine, words: str) -> tuple[int, int]:
    """How many tools, and how many telling words, a line with its tags shares with these words."""
    tags = " ".join(line.tags).replace("-", " ")
    mine = set(tools_in(f"{line.said} {tags}"))
    plain = likeness.stems(" ".join(mine)) | stems_of("common") | stems_of("any trade")
    told = {stem for stem in likeness.stems(f"{line.text} {tags}") if stem.isalpha()} - plain
    return len(mine & set(tools_in(words))), len(told & likeness.stems(words))


def in_its_own_words(line: ExperienceLine, words: str) -> bool:
    """Whether the line itself, not only its tags, has a tool or telling word of these words."""
    own = likeness.stems(line.said) - stems_of("common") - stems_of("any trade")
    return bool(set(tools_in(words)) & set(tools_in(line.said))) or bool(own & likeness.stems(words))


def points(line: ExperienceLine, words: str) -> tuple[float, float]:
    """Points for the tools and telling words that a line and these words share, and which share of the words they are."""
    own = own_words(line)
    theirs, mine = set(tools_in(words)), set(tools_in(own))
    named = likeness.stems(" ".join((*mine, *theirs)))
    common = stems_of("common") | stems_of("any trade")
    asked, have = likeness.stems(words) - named - common, likeness.stems(own) - named
    shared, tools = len(asked & have), len(theirs & mine)
    return float(A_TOOL * tools + shared), (shared + tools) / (len(asked) + len(theirs) or 1)


def own_words(line: ExperienceLine) -> str:
    """A line as it stands, with what came of it and its tags."""
    return f"{line.said} {' '.join(line.tags).replace('-', ' ')}"
