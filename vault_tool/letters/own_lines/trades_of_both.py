"""Which trades of the freelancer's a line of experience and a post are both about."""

from vault_tool.judging.judgment import Judgment
from vault_tool.judging.trades import trade_cues
from vault_tool.knowledge.who_applies import ExperienceLine


def of_both(line: ExperienceLine, judged: Judgment) -> frozenset[str]:
    """The trades that a line with its tags tells, of those which the freelancer has and a good share of the post is about."""
    related = judged.fit.shares.related
    theirs = {*related.get("own", ()), *related.get("worked in", ())}
    return trade_cues.told_by(f"{line.said} {' '.join(line.tags).replace('-', ' ')}") & theirs
