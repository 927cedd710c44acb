"""What a freelancer turns down (`wont_do` in Profile.md), in whatever words a post has for it."""

from functools import cache

from vault_tool.language import phrases, prose
from vault_tool.language.phrases import Phrases
from vault_tool.language.wordlists import table
from vault_tool.posting.post import Post


def is_the_work(words: str, post: Post) -> bool:
    """Whether the post's title, duties or demands ask for what `words` name."""
    pieces = (*post.asked.duties, *post.asked.requirements)
    told = "\n".join((post.title, *(piece.words for piece in pieces)))
    ways = _ways(" ".join(words.lower().split()))
    return next(phrases.matches(prose.of(told), ways), None) is not None


@cache
def _ways(words: str) -> Phrases:
    """The words themselves, and what the lists of `language/data/declined.txt` have for them."""
    lists = [phrases.of_list("declined", name) for name in table("declined") if f" {name} " in f" {words} "]
    own = phrases.phrases("" if phrases.fault(words) else words)
    return phrases.together((own, *lists))
