"""The tools that a post and the profile both name."""

from collections.abc import Iterable

from vault_tool.knowledge.own_names import in_common
from vault_tool.knowledge.who_applies import Profile
from vault_tool.language import likeness
from vault_tool.language.wordlists import table
from vault_tool.language.wordlists import words as word_list


def shared(profile: Profile, tools: Iterable[str]) -> list[str]:
    """Those of the tools that the profile names, too, as a tool or a skill, spelled as there."""
    return list(dict.fromkeys(in_common(tools, (*profile.skills, *profile.tools)).values()))


def with_article(tool: str) -> str:
    """A tool as it stands in a sentence: "the OpenAI API", "LangChain"."""
    last = tool.rpartition(" ")[2].lower()
    return f"the {tool}" if last != tool.lower() and last in word_list("answering", "takes the") else tool


def as_the_client_says(tool: str, words: str) -> str:
    """A tool by its earlier name where these words have that one alone: "Google Data Studio" is Looker Studio."""
    plain = f" {likeness.plain_name(words)} "
    if f" {likeness.plain_name(tool)} " in plain:
        return tool
    earlier = table("answering").get(f"called before {tool}", ())
    return next((name for name in earlier if f" {likeness.plain_name(name)} " in plain), tool)
