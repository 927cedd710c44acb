"""Whether a post has told what a question asks, so that nobody asks it who has read the post."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from vault_tool.judging.asking.circumstances import circumstances
from vault_tool.judging.asking.same_question import thing
from vault_tool.judging.judgment import Judgment
from vault_tool.language import likeness, phrases, wordlists
from vault_tool.language.prose import of
from vault_tool.language.wordlists import Pattern
from vault_tool.text.regex import Regex

REACH = 4
"""Words behind a number among which stands what it counts: "500 open support tickets"."""
_TOKEN = Regex(r"\$?\d[\d.,]*(?!\d*-[a-z])|[a-z]+")
_CLAUSE = Regex(r"[\r\n;:|•*]|[.!?](?=\s|$)")
_COUNTED = Pattern(
    r"\bhow many (?:of (?:the|those) )?([a-z ]+?)(?: or ([a-z]+))?(?= {answering.ends what is counted}\b|[,?]|$)"
)


def is_open(judged: Judgment, question: str) -> bool:
    """Whether a question is left to ask: the post has not told it, and nothing makes it needless."""
    return not is_told(judged, question) and not is_needless(judged, question)


def is_told(judged: Judgment, question: str) -> bool:
    """Whether the post answers a question by a fact, a feature or its words; a quote in front of it does not count."""
    asked, words = _asked(question), f"{judged.post.own_words}\n{judged.post.printed_conditions}"
    if is_known(judged, question) or not _counted_in(asked).isdisjoint(_counted(words)):
        return True
    return any(_tells(words, topic) for topic in topics(asked))


def is_known(judged: Judgment, question: str) -> bool:
    """Whether a fact or a feature of the post answers a question; its words alone do not count."""
    return _is_among(_listed(f"answered by {name}" for name in judged.scope), _asked(question))


def is_needless(judged: Judgment, question: str) -> bool:
    """Whether the kind of job is too small or too large for a question, what it is like makes it pointless (a usual week of work now
    and then), a risk makes it idle (a pitch has no budget), or the client has asked the same."""
    risks = {name for fired in judged.red_flags for name in (fired.signal.tells, fired.signal.name)}
    beside = (f"needless beside {risk}" for risk in risks)
    asked = (f"needless where they ask for {ask.kind}" for ask in judged.post.asks)
    kinds = (f"needless for {kind}" for kind in (judged.scope.text("job_kind"), *circumstances(judged)))
    return _is_among(_listed([*kinds, *beside, *asked]), _asked(question))


def _asked(question: str) -> str:
    return question.rpartition("” ")[2].lower()


def _is_among(some: frozenset[str], asked: str) -> bool:
    return not some.isdisjoint((thing(asked), *topics(asked))) or asked.startswith(tuple(some))


@lru_cache(maxsize=2048)
def topics(asked: str) -> tuple[str, ...]:
    """What a question in small letters is about, as `asked_about` names it by the way it begins."""
    lists = wordlists.table("asked_about").items()
    return tuple(topic for topic, beginnings in lists if asked.startswith(beginnings))


def _listed(names: Iterable[str]) -> frozenset[str]:
    """Things to ask for, and beginnings of questions, from the lists of these names."""
    lists = wordlists.table("answering")
    return frozenset(word for name in names for word in lists.get(name, ()))


@lru_cache(maxsize=512)  # some forty topics of the posts that are judged side by side
def _tells(words: str, topic: str) -> bool:
    """Whether a post's words have a phrase that tells it."""
    if topic not in wordlists.table("told_already"):
        return False
    return next(phrases.matches(of(words), _telling(topic)), None) is not None


@lru_cache(maxsize=64)
def _telling(topic: str) -> phrases.Phrases:
    return phrases.of_list("told_already", topic)


@lru_cache(maxsize=2048)
def _counted_in(asked: str) -> frozenset[str]:
    """Of what a question asks for the number, in stems; things of one kind are one: rows are records."""
    return frozenset(_kind(things.split()[-1]) for m in _COUNTED.finditer(asked) for things in m.groups() if things)


@lru_cache(maxsize=4)
def _counted(words: str) -> frozenset[str]:
    """Of what a text gives a number, in stems."""
    return frozenset(_kind(word) for clause in _CLAUSE.split(words.lower()) for word in _behind_numbers(clause))


def _behind_numbers(clause: str) -> Iterator[str]:
    tokens, numbers = _TOKEN.findall(clause), wordlists.words("answering", "said of a number")
    for n, token in enumerate(tokens):
        if token[0].isdigit() or token in numbers:
            yield from _behind(tokens[n + 1 : n + 1 + REACH])


def _behind(tokens: list[str]) -> Iterator[str]:
    """The words behind a number up to the one that it counts, where that is surely a time: "5 years of project work"."""
    for token in tokens:
        if token.isalpha():
            yield token
        if token in wordlists.words("answering", "counted as time"):
            return


def _kind(word: str) -> str:
    return "record" if word in wordlists.words("answering", "counted as records") else likeness.stem(word)
