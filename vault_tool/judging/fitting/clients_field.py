"""Whether a client's own line of work is all that a post tells of another trade."""

from vault_tool.judging.fitting.how_much import SEVERAL
from vault_tool.judging.matching.named import Named
from vault_tool.judging.trades import trade_table
from vault_tool.knowledge.notes.answers import tools_in
from vault_tool.language.wordlists import words as word_list


def is_made_for_it(main: str, said: Named) -> bool:
    """Whether what a post is most about (`main`) is a field that others work for, too, and it names several tools of the profile."""
    usual = word_list("judging", "used in any trade")
    tools = [name for name in said.told if tools_in(name) and name.lower() not in usual]
    return main in trade_table.marked("made for") and len(tools) >= SEVERAL
