"""What the title of a post demands of whoever applies: a tool, a trade that has to be shown, or somebody who makes software."""

from dataclasses import dataclass

from vault_tool.judging.deeds import without_client
from vault_tool.judging.fitting.how_much import A_GOOD_PART, HALF
from vault_tool.judging.fitting.trade_shares import OwnTrades, TradeShares
from vault_tool.judging.matching.known import Known
from vault_tool.judging.matching.named import Named, sought_in
from vault_tool.judging.matching.specialists import specialty_of, tools_of_title
from vault_tool.judging.matching.tools_asked import is_named_in, wanted_in
from vault_tool.judging.trades import software_titles, trade_cues, trade_table
from vault_tool.judging.trades.written_about import without_subject
from vault_tool.language.tool_names import called
from vault_tool.posting.post import Post

MANY_FOR_ONE = 3
"""Tools lacking for each that the profile has, from which such a sentence holds whatever the title is about."""


@dataclass(frozen=True)
class TitleDemands:
    """What a title demands. `names_own` says that a name of the profile stands in it, `tells_own` that it tells a trade of the
    freelancer's own. `led_by` is its first tool; `special` a tool
    of it, or of the sentence that says who is sought, that the profile surely lacks and that the post wants a specialist in. `apart` are trades of it that have to be
    shown and that the freelancer has not worked in. `for_makers` says that it seeks a developer, the post is most about
    software, and the freelancer makes none.
    """

    names_own: bool = False
    tells_own: bool = False
    led_by: str = ""
    special: str = ""
    apart: frozenset[str] = frozenset()
    for_makers: bool = False

    @property
    def unshown(self) -> tuple[str, ...]:
        """The trades of `apart` that go by a name everybody knows, in the order of the alphabet; where a program is wanted from
        somebody who makes none, what it is about is no trade that is asked for."""
        told = self.apart & trade_table.marked("maker") if self.for_makers else self.apart
        return tuple(sorted(told & trade_table.marked("by name")))


def title_demands(post: Post, mine: Known, said: Named, shares: TradeShares, own: OwnTrades) -> TitleDemands:
    """The demands of a post's title on somebody with these names and trades."""
    title = post.title
    tools = tools_of_title(title, said.lacking)
    return TitleDemands(
        names_own=mine.is_named_in(title),
        tells_own=not trade_cues.told_by(without_client(title)).isdisjoint(own.core),
        led_by=next(iter(tools), ""),
        special=_special(post, tools, mine, said, own) or _of_a_maker(post, said, mine, own),
        apart=_apart(title, shares) - own.all,
        for_makers=_is_for_makers(post, said, shares, own),
    )


def _special(post: Post, tools: tuple[str, ...], mine: Known, said: Named, own: OwnTrades) -> str:
    """Beside the freelancer's own trade in a title, a product that no list has is one more tool; so is one that the title and
    a demand name together with one of the profile's, where the profile has most of what is asked for."""
    title = post.title
    own_title = not trade_cues.told_by(title).isdisjoint(own.core)
    sought = (tool for tool in tools if tool in said.lacking and (called(tool) or not own_title))
    both = mine.is_named_in(title) and len(said.yours) > len(said.lacking)
    return specialty_of(post, (tool for tool in sought if not (both and _is_one_of_several(tool, post, mine))))


def _of_a_maker(post: Post, said: Named, mine: Known, own: OwnTrades) -> str:
    """The tool of which a sentence of the client seeks a developer, where the freelancer makes no software."""
    if own.core & trade_table.marked("maker"):
        return ""
    makers = (words for words in sought_in(post) if software_titles.seeks_a_maker(words))
    foreign = (wanted_in(words) for words in makers if not mine.is_named_in(words))
    return next((tool for tools in foreign for tool in tools if tool in said.lacking), "")


def _is_one_of_several(tool: str, post: Post, mine: Known) -> bool:
    demands = (piece.words for piece in post.asked.requirements)
    return any(is_named_in(words, tool) and mine.is_named_in(words) for words in demands)


def _is_for_makers(post: Post, said: Named, shares: TradeShares, own: OwnTrades) -> bool:
    makes = trade_table.marked("maker")
    if own.core & makes:
        return False
    title = without_client(post.title)
    goal = post.asked.goal_words
    if software_titles.orders_software(title):
        return True
    if shares.by_words and makes.isdisjoint(shares.by_words):
        return False
    made = sum(weight for trade, weight in shares.weights.items() if trade in makes)
    foreign = len(said.lacking) > MANY_FOR_ONE * len(said.yours)
    mostly = shares.main in makes or (foreign and made >= A_GOOD_PART * sum(shares.weights.values()))
    return (shares.main in makes and software_titles.seeks_a_maker(title)) or (
        mostly and software_titles.seeks_a_maker(goal)
    )


def _apart(title: str, shares: TradeShares) -> frozenset[str]:
    """Those of a title that have to be shown: the post is half as much about them as about the trade that it is most about. What a
    program that is ordered is for is none of them: "Build a statistics app"."""
    least = HALF * max(shares.weights.values(), default=0.0)
    told = trade_cues.apart_in(without_subject(without_client(title)))
    if software_titles.orders_software(title):
        told &= trade_table.marked("maker")
    return frozenset(trade for trade in told if shares.weights.get(trade, 0.0) >= least)
