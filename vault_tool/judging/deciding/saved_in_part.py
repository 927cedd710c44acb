"""Posts of which too little has been saved: whoever reads them has to open the whole one first."""

from vault_tool.judging.deciding.case import Case
from vault_tool.judging.decision import Decision
from vault_tool.language.wordlists import words as word_list
from vault_tool.posting.post import Post

TOO_FEW_WORDS = 40
"""The words of a client's own under which a post says too little to be judged, where it names no pay either."""

MOST_AROUND_A_TITLE = 5
"""The words beside its title and facts up to which a post with a link has not been saved but for its title."""

_TITLE_ALONE = "Only the title was saved. Open the link and paste the whole post."
_CUT_OFF = "This is only the start of the ad. Open the whole post before you decide."


def only_a_title(case: Case) -> Decision | None:
    """Of the post nothing but its title has been saved."""
    return Decision("ask", _TITLE_ALONE, look_up=case.verdict.unknown[:3]) if _is_title_alone(case.post) else None


def only_the_start(case: Case) -> Decision | None:
    """Few words, no pay, and the last of them is cut off."""
    cut = case.post.own_words.rstrip().lower().endswith(tuple(word_list("judging", "cut off")))
    return Decision("ask", _CUT_OFF, look_up=case.verdict.unknown[:3]) if cut and has_little(case) else None


def has_little(case: Case) -> bool:
    """Whether a post has few words and no pay, and its title names nothing that decides by being lacking."""
    post = case.post
    if len(post.own_words.split()) >= TOO_FEW_WORDS or post.facts.get("compensation_min") is not None:
        return False
    return not (case.fit.level == "partly" and case.beyond.lack.titled)


def _is_title_alone(post: Post) -> bool:
    """Whether of a post nothing but its title, a link to it and a few facts have been saved."""
    known = {word for value in post.facts.values() for word in str(value).lower().split()}
    told = (word for word in post.own_words.lower().split() if word not in known and "://" not in word)
    return post.facts.get("url") is not None and sum(1 for _ in told) <= MOST_AROUND_A_TITLE
