"""The freelancer's native language, where it counts: the client is of a country where it is at home, or the post asks for it."""

from vault_tool.judging.judgment import Judgment
from vault_tool.language import tongues, written_in
from vault_tool.language.values import homes
from vault_tool.language.wordlists import table

_EVERYBODY_S = "English"


def of_both(judged: Judgment) -> str:
    """The language by its English name; "" for none, for English, and for the one that the post is written in."""
    post, home = judged.post, table("home_tongues")
    countries = homes.countries_in(str(post.facts.get("client_location") or ""))
    asked = {
        language.name
        for _, words in tongues.sentences(post.prose)
        for language in (*tongues.asked_for(words), *tongues.wished_for(words))
    }
    written = {_EVERYBODY_S, written_in.name_of(written_in.language_of(post.own_words))}
    for name in tongues.native(judged.knowledge.profile.languages):
        if name not in written and (name in asked or countries & set(home.get(name, ()))):
            return name
    return ""
